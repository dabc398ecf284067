import { loadCalculator } from "../calculator/iron-calc";
import type { WasmSource } from "../calculator/iron-calc";
import { blankWorkbook } from "../workbook/blank";
import type { WorkbookContents } from "../workbook/contents";
import { WorkbookModel } from "../workbook/workbook-model";
import { Batch } from "./batch";
import { EventHub } from "./event-hub";
import { ExcelError } from "./excel-error";
import type { Host, Poses } from "./host";
import type { RequestMessage } from "./protocol";
import { ReferenceStore } from "./reference-store";
import { TextShower } from "./text-shower";

/** Excel on the web refuses requests and responses above this. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
/** How long a request waits for someone to finish typing before it fails. */
const CELL_EDIT_WAIT = 200;
/** Bits of the request's flags. */
const DELAY_FOR_CELL_EDIT = 64;

export interface HostOptions {
  readonly contents?: WorkbookContents;
  /** Highest ExcelApi requirement set, "1.17" unless told. */
  readonly apiCeiling?: string;
  readonly language?: string;
}

/** The host end of the bridge: takes the client's messages, answers them, pushes events. */
export class ExcelHost implements Host {
  readonly workbook: WorkbookModel;
  readonly events = new EventHub((text) => this.receive(text));
  readonly texts = new TextShower();
  readonly settings = new Map<string, unknown>();
  readonly customXml = new Map<string, string>();
  readonly language: string;
  readonly poses: Poses = {
    cellEditMode: false,
    readOnly: false,
    failNextChart: false,
    failNextRequest: null,
    hang: false,
    payloadLimit: PAYLOAD_LIMIT,
  };
  calculationMode = "Automatic";
  selection: Host["selection"];
  /** Requests answered so far. */
  roundTrips = 0;
  private readonly watchers = new Set<() => void>();
  private readonly references = new ReferenceStore();
  private readonly ceiling: string;
  private disposed = false;
  private lastId = 0;
  /** Set by the client library: how messages reach it. */
  receive: (text: string) => void = () => undefined;

  constructor(options: HostOptions) {
    this.workbook = new WorkbookModel(options.contents ?? blankWorkbook());
    this.ceiling = options.apiCeiling ?? "1.17";
    this.language = options.language ?? "en-US";
    const active = this.workbook.sheets[this.workbook.contents.active] ?? this.workbook.sheets[0]!;
    this.selection = { sheetId: active.id, top: 0, left: 0, bottom: 0, right: 0 };
  }

  supports(since: string | undefined): boolean {
    return since === undefined || compareVersions(since, this.ceiling) <= 0;
  }

  /** Tells after every request that changed something. */
  watch(watcher: () => void): void {
    this.watchers.add(watcher);
  }

  nextId(): string {
    this.lastId += 1;
    return `{10000000-0000-0000-0000-${this.lastId.toString(16).toUpperCase().padStart(12, "0")}}`;
  }

  /** `Office.context.requirements.isSetSupported`. */
  isSetSupported(set: string, version = "1.1"): boolean {
    if (set === "ExcelApi") return this.supports(version);
    return ["RichApiRuntime", "DelayForCellEdit", "SharedRuntime"].includes(set)
      ? compareVersions(version, "1.1") <= 0
      : false;
  }

  /** One message of the client; the answer comes through `receive`, never before this returns. */
  send(text: string): void {
    setTimeout(() => this.answer(text), 0);
  }

  dispose(): void {
    if (this.disposed) return;
    this.disposed = true;
    this.workbook.dispose();
    this.texts.free();
  }

  private answer(text: string, waited = 0): void {
    if (this.disposed || this.poses.hang) return;
    const request = JSON.parse(text) as RequestMessage;
    if (this.poses.cellEditMode) {
      const mayWait = (request.flags & DELAY_FOR_CELL_EDIT) !== 0 || waited < CELL_EDIT_WAIT;
      if (mayWait) {
        setTimeout(() => this.answer(text, waited + 20), 20);
        return;
      }
    }
    if (!isHousekeeping(request)) this.roundTrips += 1;
    const body = this.process(text, request);
    this.receive(
      JSON.stringify({ id: request.id, type: 2, message: { statusCode: 200, headers: {}, body } }),
    );
    if (isChanging(request)) for (const watcher of this.watchers) watcher();
  }

  private process(text: string, request: RequestMessage): string {
    const early = this.refuse(text);
    if (early) return failure(early);
    const body = JSON.stringify(new Batch(this, this.references, request.message.body).run());
    if (body.length > this.poses.payloadLimit) {
      return failure(
        new ExcelError(
          "ResponsePayloadSizeLimitExceeded",
          "The response payload size has exceeded the limit.",
        ),
      );
    }
    return body;
  }

  private refuse(text: string): ExcelError | undefined {
    const posed = this.poses.failNextRequest;
    this.poses.failNextRequest = null;
    if (posed) return new ExcelError(posed, "Posed by the test.");
    if (this.poses.cellEditMode) {
      return new ExcelError(
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
      );
    }
    if (text.length > this.poses.payloadLimit) {
      return new ExcelError(
        "RequestPayloadSizeLimitExceeded",
        "The request payload size has exceeded the limit.",
      );
    }
    return undefined;
  }
}

/** Makes a host; `wasm` is IronCalc's program, as bytes or address. */
export async function createHost(options: HostOptions, wasm: WasmSource): Promise<ExcelHost> {
  await loadCalculator(wasm);
  return new ExcelHost(options);
}

/** After every `Excel.run` the library lets go of its ranges, unasked and unawaited: nobody's round trip. */
function isHousekeeping(request: RequestMessage): boolean {
  const { Actions } = request.message.body;
  return Actions.every((action) => action.ActionType === 1 || action.Name.startsWith("_RemoveReference"));
}

function isChanging(request: RequestMessage): boolean {
  const { Actions, ObjectPaths } = request.message.body;
  const reads = /^(?:Get|_|$)/;
  return (
    Actions.some(
      (action) => action.ActionType === 4 || (action.ActionType === 3 && !reads.test(action.Name)),
    ) || Object.values(ObjectPaths).some((path) => path.ObjectPathType === 3 && !reads.test(path.Name))
  );
}

function failure(error: ExcelError): string {
  const described = {
    Code: error.code,
    Message: error.message,
    Location: "",
    HttpStatusCode: 400,
    ActionIndex: 0,
  };
  return JSON.stringify({ Error: described, Results: [] });
}

/** Negative, zero or positive, as "1.9" is below, like or above "1.14". */
function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}

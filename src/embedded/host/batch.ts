import { ExcelError, invalidArgument, itemNotFound, unknownMember } from "./excel-error";
import type { Host } from "./host";
import { workbookObject } from "./objects/workbook";
import type {
  ActionInfo,
  ActionResult,
  ArgumentInfo,
  ErrorBody,
  ObjectPathInfo,
  RequestBody,
} from "./protocol";
import { query } from "./query";
import type { ReferenceStore } from "./reference-store";
import { Arguments, HostObject, nullObject } from "./registry";

/** One request: its actions in order, until one fails. What was done before that stays done. */
export class Batch {
  private readonly objects = new Map<number, HostObject>();

  constructor(
    private readonly host: Host,
    private readonly references: ReferenceStore,
    private readonly body: RequestBody,
  ) {}

  run(): { Results: ActionResult[]; Error?: ErrorBody } {
    const results: ActionResult[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        const value = this.act(action);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        return { Results: results, Error: this.describe(error, action, index) };
      }
    }
    return { Results: results };
  }

  private act(action: ActionInfo): unknown {
    switch (action.ActionType) {
      case 1:
        return this.instantiate(this.object(action.ObjectPathId));
      case 2:
      case 7:
        return query(this.object(action.ObjectPathId), action.QueryInfo ?? {}, this.host, (object) =>
          this.identify(object),
        );
      case 3:
        return this.callMethod(action);
      case 4: {
        const object = this.usable(action.ObjectPathId);
        object.set(action.Name, this.args(action.ArgumentInfo).values[0], this.host);
        return undefined;
      }
      case 5:
        // A mark: the library waits for its answer before it counts a handler as registered.
        return null;
      default:
        throw unknownMember(`action type ${action.ActionType}`);
    }
  }

  private callMethod(action: ActionInfo): unknown {
    if (action.Name === "_KeepReference") return undefined;
    if (action.Name === "_RemoveReference") return undefined;
    const args = this.args(action.ArgumentInfo);
    if (action.Name === "_RemoveReferenceById") return this.references.forget(String(args.values[0]));
    const result = this.usable(action.ObjectPathId).call(action.Name, args, this.host);
    if (result instanceof HostObject) return this.instantiate(result);
    return result === undefined ? null : result;
  }

  private usable(pathId: number): HostObject {
    const object = this.object(pathId);
    if (object.isNull) throw itemNotFound();
    return object;
  }

  private instantiate(object: HostObject): unknown {
    if (object.isNull) return null;
    return this.identify(object);
  }

  private identify(object: HostObject): Readonly<Record<string, unknown>> {
    if (!object.definition?.tracked) return object.identity();
    return { ...object.identity(), _ReferenceId: this.references.keep(object) };
  }

  private object(pathId: number): HostObject {
    const known = this.objects.get(pathId);
    if (known) {
      known.ensureUsable(this.host);
      return known;
    }
    const path = this.body.ObjectPaths[String(pathId)];
    if (!path) throw invalidArgument(`There is no object path ${pathId}.`);
    const object = this.resolve(path);
    object.ensureUsable(this.host);
    this.objects.set(pathId, object);
    return object;
  }

  private resolve(path: ObjectPathInfo): HostObject {
    if (path.ObjectPathType === 1) return workbookObject(this.host);
    if (path.ObjectPathType === 6) return this.references.find(path.Name);
    if (path.ObjectPathType === 7) return nullObject();
    const parent =
      path.ParentObjectPathId === undefined
        ? workbookObject(this.host)
        : this.object(path.ParentObjectPathId);
    // Whatever is asked of a null object is one too.
    if (parent.isNull) return nullObject();
    if (path.ObjectPathType === 5) return parent.item(this.args(path.ArgumentInfo).values[0], this.host);
    const found =
      path.ObjectPathType === 3
        ? parent.call(path.Name, this.args(path.ArgumentInfo), this.host)
        : path.ObjectPathType === 4
          ? parent.get(path.Name, this.host)
          : undefined;
    if (found instanceof HostObject) return found;
    throw unknownMember(`${parent.typeName}.${path.Name}`);
  }

  private args(info: ArgumentInfo | undefined): Arguments {
    const references = info?.ReferencedObjectPathIds;
    const values = (info?.Arguments ?? []).map((value, index) => this.argument(value, references?.[index]));
    return new Arguments(values);
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((item: unknown, index) => this.argument(item, reference[index]));
    }
    return typeof reference === "number" && reference > 0 ? this.object(reference) : value;
  }

  private describe(error: ExcelError, action: ActionInfo, index: number): ErrorBody {
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    const name = this.objects.get(action.ObjectPathId)?.typeName ?? path?.Name ?? "";
    return {
      Code: error.code,
      Message: error.message,
      Location: action.Name ? `${name}.${action.Name.charAt(0).toLowerCase()}${action.Name.slice(1)}` : name,
      HttpStatusCode: error.code === "ItemNotFound" ? 404 : error.code === "AccessDenied" ? 403 : 400,
      ActionIndex: index,
    };
  }
}

import { Inflate, unzipSync, type UnzipFileInfo } from "fflate";
import { child, childrenNamed, parseXml, type XmlNode } from "./xml";

/** Most bytes one part, and all parts together, may unfold to: beyond it lies a zip bomb, and JavaScript's longest string. */
const PART_LIMIT = 400 * 1024 * 1024;
const TOTAL_LIMIT = 1200 * 1024 * 1024;
const ENTRY_LIMIT = 20_000;

export interface Relationship {
  readonly id: string;
  /** Last word of the type's address ("worksheet", "styles"): the same in transitional and strict files. */
  readonly type: string;
  /** Part name without a leading slash, or the address when external. */
  readonly target: string;
  readonly external: boolean;
}

export class PackageError extends Error {}

/** Text of a part in either encoding XML allows here, its line ends as XML wants them read: a line feed each. */
function decodePart(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

export const directoryOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

/** Part name of a relationship's target, seen from the part that owns it; "/xl/…" and "../…" both occur. */
function resolveTarget(owner: string, target: string): string {
  const path = target.startsWith("/") ? target : directoryOf(owner) + target;
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

export const relationshipsPart = (part: string): string => {
  const directory = directoryOf(part);
  return `${directory}_rels/${part.slice(directory.length)}.rels`;
};

/** An .xlsx file's parts; each is unfolded when it is asked for. */
export class OfficePackage {
  private readonly sizes = new Map<string, { name: string; size: number }>();
  private readonly cache = new Map<string, Uint8Array>();

  constructor(private readonly bytes: Uint8Array) {
    let total = 0;
    try {
      unzipSync(bytes, {
        filter: (file: UnzipFileInfo) => {
          total += file.originalSize;
          this.sizes.set(file.name.replace(/\\/g, "/").toLowerCase(), {
            name: file.name,
            size: file.originalSize,
          });
          return false;
        },
      });
    } catch (error) {
      throw new PackageError(error instanceof Error ? error.message : "unreadable zip");
    }
    if (this.sizes.size > ENTRY_LIMIT || total > TOTAL_LIMIT)
      throw new PackageError(`unfolds to ${total} bytes`);
  }

  has(part: string): boolean {
    return this.sizes.has(part.toLowerCase());
  }

  /** Names as the archive spells them. */
  names(): string[] {
    return [...this.sizes.values()].map((entry) => entry.name);
  }

  /** Unfolded size in bytes, 0 when there is no such part. */
  size(part: string): number {
    return this.sizes.get(part.toLowerCase())?.size ?? 0;
  }

  /** undefined when there is no such part. */
  read(part: string): Uint8Array | undefined {
    const entry = this.sizes.get(part.toLowerCase());
    if (!entry) return undefined;
    if (entry.size > PART_LIMIT) throw new PackageError(`${part} unfolds to ${entry.size} bytes`);
    const cached = this.cache.get(entry.name);
    if (cached) return cached;
    try {
      const read = unzipSync(this.bytes, { filter: (file) => file.name === entry.name })[entry.name];
      // Sheets are read once and are the big ones: not worth keeping.
      if (read && read.length < 65536) this.cache.set(entry.name, read);
      return read;
    } catch (error) {
      throw new PackageError(`${part}: ${error instanceof Error ? error.message : "unreadable"}`);
    }
  }

  text(part: string): string | undefined {
    const bytes = this.read(part);
    return bytes && decodePart(bytes);
  }

  xml(part: string): XmlNode | undefined {
    const text = this.text(part);
    return text === undefined ? undefined : parseXml(text);
  }

  relationships(part: string): Relationship[] {
    const root = this.xml(relationshipsPart(part));
    return childrenNamed(root, "Relationship").map(({ attributes }) => {
      const external = attributes["TargetMode"] === "External";
      const target = attributes["Target"] ?? "";
      return {
        id: attributes["Id"] ?? "",
        type: (attributes["Type"] ?? "").split("/").pop() ?? "",
        target: external ? target : resolveTarget(part, target),
        external,
      };
    });
  }

  /** Part name of the workbook itself; undefined when this package holds something else. */
  workbookPart(): string | undefined {
    const main = this.relationships("").find(
      (relationship) => relationship.type === "officeDocument",
    )?.target;
    const part = main && this.has(main) ? main : "xl/workbook.xml";
    if (!this.has(part)) return undefined;
    const root = this.xml(part);
    return root?.name === "workbook" && child(root, "sheets") ? part : undefined;
  }

  /**
   * Passes a part through `look` piece by piece, so that a huge sheet can be judged without being held in memory.
   * `look` returns false to stop.
   */
  stream(part: string, look: (text: string) => boolean): void {
    const entry = this.sizes.get(part.toLowerCase());
    if (!entry) return;
    const raw = this.compressed(entry.name);
    if (!raw) return;
    const decoder = new TextDecoder("latin1");
    if (!raw.deflated) {
      for (let at = 0; at < raw.data.length; at += 1 << 20) {
        if (!look(decoder.decode(raw.data.subarray(at, at + (1 << 20))))) return;
      }
      return;
    }
    let going = true;
    const inflate = new Inflate((chunk) => {
      going = going && look(decoder.decode(chunk));
    });
    try {
      for (let at = 0; going && at < raw.data.length; at += 65536) {
        inflate.push(raw.data.subarray(at, at + 65536), at + 65536 >= raw.data.length);
      }
    } catch (error) {
      throw new PackageError(`${part}: ${error instanceof Error ? error.message : "unreadable"}`);
    }
  }

  /** A part's bytes as stored, found through the central directory. */
  private compressed(name: string): { data: Uint8Array; deflated: boolean } | undefined {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    let end = this.bytes.length - 22;
    while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
    if (end < 0) return undefined;
    let at = view.getUint32(end + 16, true);
    const decoder = new TextDecoder();
    while (at + 46 <= this.bytes.length && view.getUint32(at, true) === 0x02014b50) {
      const nameLength = view.getUint16(at + 28, true);
      if (decoder.decode(this.bytes.subarray(at + 46, at + 46 + nameLength)) === name) {
        const local = view.getUint32(at + 42, true);
        const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
        const size = view.getUint32(at + 20, true);
        return {
          data: this.bytes.subarray(start, start + size),
          deflated: view.getUint16(at + 10, true) === 8,
        };
      }
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return undefined;
  }
}

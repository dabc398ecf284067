import { ExcelError } from "./excel-error";
import type { HostObject } from "./registry";

/** Objects the client refers to by id in later requests (ranges, mostly). */
export class ReferenceStore {
  private readonly objects = new Map<string, HostObject>();
  private last = 0;

  keep(object: HostObject): string {
    this.last += 1;
    const id = `ref-${this.last}`;
    this.objects.set(id, object);
    return id;
  }

  find(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object)
      throw new ExcelError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  forget(id: string): null {
    this.objects.delete(id);
    return null;
  }

  get size(): number {
    return this.objects.size;
  }
}

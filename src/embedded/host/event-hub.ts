/** Event numbers of the client library (`eventType` in its debug file). */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  nameChanged: 25,
} as const;

export interface HostEvent {
  readonly eventType: number;
  /** Worksheet or table id; "" for collections. */
  readonly targetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Events someone registered for, on their way to the client. */
export class EventHub {
  private readonly registered = new Map<string, number>();
  private queue: HostEvent[] = [];
  private scheduled = false;
  enabled = true;

  constructor(private readonly push: (text: string) => void) {}

  register(eventType: number, targetId: string): void {
    const key = `${eventType}|${targetId}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(eventType: number, targetId: string): void {
    const key = `${eventType}|${targetId}`;
    const count = (this.registered.get(key) ?? 0) - 1;
    if (count > 0) this.registered.set(key, count);
    else this.registered.delete(key);
  }

  isWanted(eventType: number, targetId: string): boolean {
    return this.enabled && this.registered.has(`${eventType}|${targetId}`);
  }

  fire(event: HostEvent): void {
    if (!this.isWanted(event.eventType, event.targetId)) return;
    this.queue.push(event);
    if (this.scheduled) return;
    this.scheduled = true;
    // Excel tells after it has answered.
    setTimeout(() => this.flush(), 0);
  }

  /** Registrations still held: what a test of disposal looks at. */
  get registrations(): number {
    return this.registered.size;
  }

  private flush(): void {
    this.scheduled = false;
    const events = this.queue;
    this.queue = [];
    const entries = events.map((event) => ({
      messageCategory: 65_536,
      messageType: event.eventType,
      targetId: event.targetId,
      message: JSON.stringify(event.args),
      id: "",
      isRemoteOverride: event.args["source"] === "Remote" || event.args["source"] === 1,
    }));
    this.push(JSON.stringify({ type: 3, message: { entries } }));
  }
}

import { EVENT } from "../event-hub";
import type { Method } from "../registry";

/** Names of the library's (un)register methods and the event each is for. */
const REGISTRATIONS: Readonly<Record<string, number>> = {
  DataChangedEvent: EVENT.changed,
  WorksheetChangedEvent: EVENT.changed,
  ChangedEvent: EVENT.changed,
  ActivatedEvent: EVENT.activated,
  WorksheetActivatedEvent: EVENT.activated,
  DeactivatedEvent: EVENT.deactivated,
  WorksheetDeactivatedEvent: EVENT.deactivated,
  AddedEvent: EVENT.added,
  WorksheetAddedEvent: EVENT.added,
  SelectionChangedEvent: EVENT.selectionChanged,
  WorksheetSelectionChangedEvent: EVENT.selectionChanged,
  DeletedEvent: EVENT.deleted,
  WorksheetDeletedEvent: EVENT.deleted,
  EventNameChanged: EVENT.nameChanged,
};

/** `_RegisterDataChangedEvent` and its like, for objects whose events are told to `targetOf`. */
export function eventMethods<S>(targetOf: (state: S) => string): Record<string, Method<S>> {
  const methods: Record<string, Method<S>> = {};
  for (const [name, eventType] of Object.entries(REGISTRATIONS)) {
    methods[`_Register${name}`] = {
      since: "1.7",
      call: (state, _, host) => (host.events.register(eventType, targetOf(state)), null),
    };
    methods[`_Unregister${name}`] = {
      since: "1.7",
      call: (state, _, host) => (host.events.unregister(eventType, targetOf(state)), null),
    };
  }
  return methods;
}

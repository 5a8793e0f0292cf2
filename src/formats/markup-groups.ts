import {plainText} from './inline-text.js';
import {textOfElement} from './markup-language.js';

/** An event's group, and how the group is called where the event says so. */
export interface GroupedEvent {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly groupLabel: string | undefined;
}

/**
 * The groups of a document: those that elements beside the events name, by `data-group`, and those that
 * events give a name. If no element does, the groups of all events, in their order.
 */
export function markupGroups(
  named: readonly Element[],
  events: readonly GroupedEvent[],
  language: string,
): readonly object[] {
  const groups = new Map<unknown, {id: unknown; label: unknown; color?: string | null}>();
  for (const element of named) {
    const label = plainText([element]);
    const id = element.getAttribute('data-group') || label;
    const color = element.getAttribute('data-color');
    groups.set(id, {id, label: textOfElement(element, language, label), color});
  }
  for (const {fields, groupLabel} of events) {
    const {group: id} = fields;
    if (id === undefined || (named.length > 0 && !groupLabel)) continue;
    const group = groups.get(id);
    groups.set(id, {...group, id, label: group?.label ?? groupLabel});
  }
  return [...groups.values()];
}

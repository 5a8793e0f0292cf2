import {report} from './cursor.js';
import type {Reading} from './reading.js';

/**
 * Adds the groups that events name and the document does not declare. In a document that declares any,
 * such a name is more likely misspelled than meant.
 */
export function completeGroups({groups, named}: Reading): void {
  const declared = groups.size;
  for (const [id, event] of named) {
    if (groups.has(id)) continue;
    groups.set(id, Object.freeze({id, label: id, color: undefined}));
    if (declared) report(event, 'group', 'group-unknown', id);
  }
}

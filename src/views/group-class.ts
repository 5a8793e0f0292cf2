import {GROUP_COLOURS} from '../styles/group-styles.js';
import type {ShownTimeline} from './shown-timeline.js';

/** The class that gives what belongs to a group its colour. */
export function groupClass(group: string | undefined, {timeline}: ShownTimeline): string {
  const index = timeline.groups.findIndex(({id}) => id === group);
  return index < 0 ? '' : `g${(index % GROUP_COLOURS) + 1}`;
}

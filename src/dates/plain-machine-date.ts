import type {TimelineDate} from './timeline-date.js';

/** `machineDate` for dates that `parsePlainDate` reads: HTML writes them as EDTF does. */
export function plainMachineDate(date: TimelineDate): string | undefined {
  if (date.type !== 'interval') return date.edtf;
  const end = typeof date.start === 'string' ? date.end : date.start;
  return typeof end === 'string' ? undefined : plainMachineDate(end);
}

import type {CheckedInput} from './checked-input.js';

/** How many issues there are. */
export interface IssueCount {
  readonly errors: number;
  readonly warnings: number;
}

/** Makes a text of what was found. */
export type Report = (inputs: readonly CheckedInput[], hasColours: boolean) => string;

export function issueCount(inputs: readonly CheckedInput[]): IssueCount {
  let [errors, warnings] = [0, 0];
  for (const {issues} of inputs) {
    for (const {issue} of issues) {
      if (issue.severity === 'error') errors++;
      else warnings++;
    }
  }
  return {errors, warnings};
}

/** `2 errors and 1 warning`. */
export function countWords({errors, warnings}: IssueCount): string {
  const words = [counted(errors, 'error'), counted(warnings, 'warning')].filter(Boolean);
  return words.join(' and ') || 'no issues';
}

/** `1 file`, `2 files`; nothing for none. */
export function counted(count: number, noun: string): string {
  if (count === 0) return '';
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

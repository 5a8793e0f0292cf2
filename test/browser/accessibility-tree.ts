import {executeServerCommand} from '@web/test-runner-commands';

/** What an engine tells a screen reader of one thing on the page. */
export interface Spoken {
  /** As in ARIA. */
  readonly role: string;
  readonly name: string;
  /** WebKit does not tell these. */
  readonly pressed?: string;
  readonly disabled?: boolean;
  /** Only Firefox tells these: which it is of how many. */
  readonly position?: number;
  readonly size?: number;
}

/** All that has one of these ARIA roles, in reading order, from the engine's own accessibility tree. */
export function accessibilityTree(roles: readonly string[]): Promise<readonly Spoken[]> {
  return executeServerCommand<readonly Spoken[], {roles: readonly string[]}>('accessibility-tree', {
    roles,
  });
}

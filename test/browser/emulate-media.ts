import {executeServerCommand} from '@web/test-runner-commands';

/** Media features a page can be shown under; one left out has its default. */
export interface MediaFeatures {
  readonly media?: 'print';
  readonly 'prefers-color-scheme'?: 'dark' | 'light';
  readonly 'prefers-reduced-motion'?: 'reduce';
  readonly 'forced-colors'?: 'active';
  readonly 'prefers-contrast'?: 'more';
}

/**
 * Shows the page under test under these media features, until they are set again: `emulateMedia({})` in
 * an `afterEach` takes them back.
 * @returns whether this engine can; a test whose engine cannot skips itself
 */
export function emulateMedia(features: MediaFeatures): Promise<boolean> {
  return executeServerCommand<boolean, MediaFeatures>('emulate-media-features', features);
}

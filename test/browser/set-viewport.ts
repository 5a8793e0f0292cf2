import {executeServerCommand} from '@web/test-runner-commands';

/**
 * Sizes the window of the page under test, in CSS pixels, in every engine. WebKitGTK's window is never
 * narrower than 447 px: narrower layouts are tested in a narrow element around the timeline.
 */
export async function setViewport(width: number, height: number): Promise<void> {
  await executeServerCommand('resize-viewport', {width, height});
}

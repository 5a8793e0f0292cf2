/**
 * Visual regression. Each engine has its own pictures under `test/pictures/`. Chromium draws the same
 * pixels wherever the fonts come from npm, so almost nothing may differ there; Firefox and WebKit use the
 * machine's own text rendering, so they only guard against what a reader would notice.
 */
import {visualRegressionPlugin} from '@web/test-runner-visual-regression/plugin';
import {join} from 'node:path';

/** The share of a picture, in percent, that may differ. */
const tolerance = {Chromium: 0.1, Firefox: 5, WebKit: 5};

const plugins = Object.fromEntries(
  Object.entries(tolerance).map(([engine, failureThreshold]) => {
    const folder = engine.toLowerCase();
    const failed = join('failed', folder);
    const plugin = visualRegressionPlugin({
      update: process.argv.includes('--update-visual-baselines'),
      baseDir: 'test/pictures',
      failureThreshold,
      getBaselineName: ({name}) => join(folder, name),
      getDiffName: ({name}) => join(failed, `${name}-difference`),
      getFailedName: ({name}) => join(failed, name),
    });
    return [engine, plugin];
  }),
);

export const picturePlugin = {
  name: 'pictures',
  executeCommand: (call) => plugins[call.session.browser.name].executeCommand(call),
};

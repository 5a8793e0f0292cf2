import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {accessibilityPlugin} from './tools/accessibility-plugin.mjs';
import {chromiumFlags, findBrowsers} from './tools/browsers.mjs';
import {countReporter} from './tools/count-reporter.mjs';
import {emulateMediaPlugin} from './tools/emulate-media-plugin.mjs';
import {keyboardPlugin} from './tools/keyboard-plugin.mjs';
import {picturePlugin} from './tools/picture-plugin.mjs';
import {recordPlugin} from './tools/record-plugin.mjs';
import {webKitLauncher} from './tools/webkit-launcher.mjs';

/** Engines to test in, by comma: `WTR_BROWSERS=chromium,firefox,webkit`. */
const names = (process.env.WTR_BROWSERS ?? 'chromium').split(',');
const paths = await findBrowsers(names, {install: false});
const missing = names.filter((name) => !paths[name]);
if (missing.length > 0) {
  throw new Error(`Not found: ${missing.join(', ')}. \`node tools/browsers.mjs\` installs them.`);
}

const launchers = {
  chromium: () =>
    named('Chromium', {launchOptions: {executablePath: paths.chromium, args: chromiumFlags}}),
  // Speaks WebDriver BiDi: no geckodriver. Its windows share one focus, so one file at a time.
  firefox: () =>
    named('Firefox', {
      puppeteer: puppeteerCore,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: paths.firefox,
        args: ['--remote-allow-system-access'],
      },
    }),
  webkit: webKitLauncher,
};

function named(name, options) {
  return Object.assign(chromeLauncher(options), {name});
}

export default {
  files: [
    'test/**/*.test.ts',
    // These need a file system.
    '!test/**/*.node.test.ts',
    '!test/{architecture,cli,integrations,manifest,package,packages,page,schema}/**',
  ],
  nodeResolve: {exportConditions: ['development']},
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'}),
    emulateMediaPlugin,
    keyboardPlugin,
    accessibilityPlugin,
    picturePlugin,
    recordPlugin,
  ],
  browsers: names.map((name) => launchers[name]()),
  concurrentBrowsers: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: {config: {timeout: 10_000}},
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [
    defaultReporter({reportTestProgress: Boolean(process.stdout.isTTY)}),
    countReporter(),
  ],
};

/**
 * Finds the browsers the tests run in and installs what is missing: with apt-get as root on Debian, else
 * through @puppeteer/browsers, into a folder of the user's cache. Says what it did.
 *
 * `node tools/browsers.mjs [chromium,firefox,webkit] [--no-install]` does it from a shell.
 * `CHROME_PATH` and `FIREFOX_PATH` name a browser that is to be used whatever else is there.
 */
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync, readFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const cacheDir = process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');

/** How each engine is found and where it comes from; all that tells one from another is here. */
const engines = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: [
      'chromium',
      'google-chrome',
      'google-chrome-stable',
      'chromium-browser',
      'microsoft-edge',
      'microsoft-edge-stable',
      'chrome',
      'msedge',
    ],
    files: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...windowsPrograms('Google/Chrome/Application/chrome.exe'),
      ...windowsPrograms('Microsoft/Edge/Application/msedge.exe'),
    ],
    packages: ['chromium', 'fonts-liberation', 'fonts-dejavu-core'],
    download: Browser.CHROME,
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windowsPrograms('Mozilla Firefox/firefox.exe'),
    ],
    packages: ['firefox-esr'],
    download: Browser.FIREFOX,
  },
  webkit: {
    // Needs all three: the driver, a display for it, and the browser the driver starts.
    find: () => onPath(['WebKitWebDriver']) && onPath(['Xvfb']) && webKitMiniBrowser(),
    packages: ['webkit2gtk-driver', 'xvfb', 'xsettingsd', 'libgl1-mesa-dri', 'libegl1'],
  },
};

export const engineNames = Object.keys(engines);

/**
 * @param {string[]} names some of `engineNames`
 * @param {{install?: boolean}} [options] `install: false` only looks
 * @returns {Promise<Record<string, string | undefined>>} the executable of each engine that is there
 */
export async function findBrowsers(names, {install: mayInstall = true} = {}) {
  const found = {};
  for (const name of names) found[name] = await findBrowser(name);
  const missing = names.filter((name) => !found[name]);
  if (!mayInstall || missing.length === 0) return found;
  if (isDebian() && process.getuid?.() === 0) installPackages(missing);
  for (const name of missing) found[name] = (await findBrowser(name)) ?? (await download(name));
  return found;
}

/** WebKitGTK's own small browser, which its driver starts. */
export function webKitMiniBrowser() {
  const folders = ['x86_64-linux-gnu', 'aarch64-linux-gnu', '.'].map((dir) =>
    join('/usr/lib', dir),
  );
  const versions = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  return [...folders, '/usr/libexec', '/usr/lib64']
    .flatMap((folder) => versions.map((version) => join(folder, version, 'MiniBrowser')))
    .find((file) => existsSync(file));
}

/** Switches for Chromium under test: the same pixels on every machine, and no request of its own. */
export const chromiumFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  // Chromium's sandbox refuses to run as root, which is what containers are.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

async function findBrowser(name) {
  const engine = engines[name];
  if (!engine) throw new Error(`No such engine: ${name} (there are ${engineNames.join(', ')})`);
  if (engine.find) return engine.find();
  return (
    process.env[engine.variable] ??
    onPath(engine.commands) ??
    engine.files.find((file) => existsSync(file)) ??
    (await downloaded(engine.download))
  );
}

async function downloaded(browser) {
  const installed = await getInstalledBrowsers({cacheDir}).catch(() => []);
  return installed.findLast((one) => one.browser === browser)?.executablePath;
}

function installPackages(names) {
  const packages = names.flatMap((name) => engines[name].packages);
  console.log(`No ${names.join(', ')} here: installing ${packages.join(' ')} with apt-get …`);
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', ...packages);
}

function aptGet(...args) {
  const {status} = spawnSync('apt-get', ['-qq', ...args], {
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) console.error(`apt-get ${args[0]} failed (exit code ${status}).`);
}

async function download(name) {
  const browser = engines[name].download;
  const platform = browser && detectBrowserPlatform();
  if (!platform) {
    console.error(`No ${name} here, and no way to install it on this machine.`);
    return undefined;
  }
  try {
    const tag = browser === Browser.CHROME ? 'stable' : 'latest';
    const buildId = await resolveBuildId(browser, platform, tag);
    console.log(`No ${name} here: downloading ${browser} ${buildId} to ${cacheDir} …`);
    return (await install({browser, buildId, cacheDir})).executablePath;
  } catch (error) {
    console.error(`No ${name} here, and it could not be downloaded: ${error.message}`);
    return undefined;
  }
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const suffixes = process.platform === 'win32' ? ['.exe'] : [''];
  return names
    .flatMap((name) => folders.flatMap((dir) => suffixes.map((suffix) => join(dir, name + suffix))))
    .find((file) => isExecutable(file) && !isSnapStub(file));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Ubuntu's `chromium-browser` is a script that only tells you to install a snap. */
function isSnapStub(file) {
  return (
    file.endsWith('chromium-browser') &&
    !existsSync('/snap/bin/chromium') &&
    readFileSync(file, 'latin1').includes('/snap/bin/chromium')
  );
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function windowsPrograms(path) {
  return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, path));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const options = process.argv.slice(2);
  const names = options.find((option) => !option.startsWith('--'))?.split(',') ?? engineNames;
  const found = await findBrowsers(names, {install: !options.includes('--no-install')});
  for (const name of names) console.log(`${name}: ${found[name] ?? 'not found'}`);
  if (names.some((name) => !found[name])) process.exitCode = 1;
}

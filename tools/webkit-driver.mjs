/** WebKitGTK on a virtual display, driven by the W3C WebDriver protocol over `fetch`. */
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {webKitMiniBrowser} from './browsers.mjs';

/** Milliseconds after which a command to the browser counts as lost. */
const commandTimeout = 60_000;

export class WebKitDriver {
  #processes = [];
  #settingsDaemon;
  #environment;
  #home;
  #address;
  #session;

  /** @param {string[]} args further switches of WebKitGTK's MiniBrowser */
  async start(args = []) {
    this.#home = mkdtempSync(join(tmpdir(), 'news-timeline-webkit-'));
    this.#environment = {
      ...process.env,
      DISPLAY: await this.#startDisplay(),
      XDG_CONFIG_HOME: this.#home,
      XDG_CACHE_HOME: this.#home,
      XDG_DATA_HOME: this.#home,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      LC_ALL: 'C.UTF-8',
      TZ: 'UTC',
    };
    await this.applySettings({});
    const port = await freePort();
    this.#address = `http://127.0.0.1:${port}`;
    this.#spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`]);
    await this.#untilReady();
    const options = {binary: webKitMiniBrowser(), args: ['--automation', ...args]};
    const {sessionId} = await this.#request('POST', '/session', {
      capabilities: {alwaysMatch: {'webkitgtk:browserOptions': options}},
    });
    this.#session = sessionId;
    await this.send('POST', '/window/rect', {x: 0, y: 0, width: 800, height: 638});
  }

  /** One command of the session, such as `send('POST', '/url', {url})`. */
  send(method, path, body) {
    return this.#request(method, `/session/${this.#session}${path}`, body);
  }

  /** Runs the body of a function in the page. @returns what it returns */
  execute(script, ...args) {
    return this.send('POST', '/execute/sync', {script, args});
  }

  /** Runs the body of a function whose last argument is a callback that takes the answer. */
  executeAsync(script, ...args) {
    return this.send('POST', '/execute/async', {script, args});
  }

  /**
   * Desktop settings, which WebKit turns into media features at once.
   * @returns {Promise<boolean>} whether a daemon is there that can
   */
  async applySettings(settings) {
    const all = {'Gtk/EnableAnimations': 1, 'Net/ThemeName': 'Adwaita', ...settings};
    const lines = Object.entries(all).map(([name, value]) => `${name} ${JSON.stringify(value)}\n`);
    const file = join(this.#home, 'xsettingsd.conf');
    writeFileSync(file, lines.join(''));
    if (this.#settingsDaemon) this.#settingsDaemon.kill('SIGHUP');
    else this.#settingsDaemon = this.#spawn('xsettingsd', ['-c', file]);
    // The daemon tells nobody when it has read its file.
    await pause(150);
    return this.#settingsDaemon.pid !== undefined;
  }

  async stop() {
    if (this.#session) await this.send('DELETE', '').catch(() => {});
    this.kill();
    if (this.#home) rmSync(this.#home, {recursive: true, force: true});
  }

  /** Ends its processes at once; for the exit of this one. */
  kill() {
    for (const child of this.#processes) child.kill();
    this.#processes = [];
  }

  async #startDisplay() {
    const size = ['-screen', '0', '1400x1200x24'];
    const display = this.#spawn('Xvfb', ['-displayfd', '3', ...size, '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    return new Promise((resolve, reject) => {
      display.once('error', reject);
      display.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
    });
  }

  #spawn(command, args, options) {
    const child = spawn(command, args, {env: this.#environment, stdio: 'ignore', ...options});
    // A command that is not there shows as a process without a pid.
    child.on('error', () => {});
    this.#processes.push(child);
    return child;
  }

  async #untilReady() {
    for (let tries = 0; ; tries++) {
      try {
        return await this.#request('GET', '/status');
      } catch (error) {
        if (tries === 100) throw error;
        await pause(50);
      }
    }
  }

  async #request(method, path, body) {
    const response = await fetch(this.#address + path, {
      method,
      body: body && JSON.stringify(body),
      headers: {'content-type': 'application/json'},
      signal: AbortSignal.timeout(commandTimeout),
    });
    const {value} = await response.json();
    if (value?.error) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

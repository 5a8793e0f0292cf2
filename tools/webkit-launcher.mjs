/** A browser launcher of @web/test-runner for WebKitGTK. */
import {PNG} from 'pngjs';
import {WebKitDriver} from './webkit-driver.mjs';

/** WebDriver's code points for keys that have a name. */
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const key = (type, name) => ({type, value: keys[name] ?? name});

const buttons = {left: 0, middle: 1, right: 2};

const moveTo = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
const press = (type, button = 'left') => ({type, button: buttons[button]});

/** Waits two frames, because the picture of a page can be one frame old, and measures the element. */
const measure = `const [element, done] = arguments;
  element.scrollIntoView({block: 'nearest'});
  requestAnimationFrame(() => requestAnimationFrame(() => {
    const {left, top, width, height} = element.getBoundingClientRect();
    done([left, top, width, height].map(Math.round));
  }));`;

class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  /** One window: its focus and its size belong to one test file at a time. */
  concurrency = 1;
  driver = new WebKitDriver();
  #started;
  #active = new Set();

  async initialize() {
    const kill = () => this.driver.kill();
    process.once('exit', kill);
    for (const signal of ['SIGTERM', 'SIGHUP']) {
      process.once(signal, () => {
        kill();
        process.exit(1);
      });
    }
  }

  stop() {
    return this.driver.stop();
  }

  async startSession(id, url) {
    this.#started ??= this.driver.start();
    await this.#started;
    this.#active.add(id);
    await this.driver.send('POST', '/url', {url});
  }

  isActive(id) {
    return this.#active.has(id);
  }

  getBrowserUrl() {
    return this.driver.send('GET', '/url');
  }

  async stopSession(id) {
    await this.driver.send('POST', '/url', {url: 'about:blank'});
    this.#active.delete(id);
    return {};
  }

  async startDebugSession() {
    throw new Error('WebKitGTK has no debug session here.');
  }

  async setViewport({width, height}) {
    const [w, h] = await this.driver.execute(
      'return [outerWidth - innerWidth, outerHeight - innerHeight]',
    );
    await this.driver.send('POST', '/window/rect', {width: width + w, height: height + h});
  }

  sendKeys(_id, names) {
    return this.#type(names.flatMap((name) => [key('keyDown', name), key('keyUp', name)]));
  }

  /** All but the last are held while the last is pressed. */
  async pressTogether(names) {
    const up = names.toReversed().map((name) => key('keyUp', name));
    await this.#type([...names.map((name) => key('keyDown', name)), ...up]);
    return true;
  }

  sendMouseMove(_id, x, y) {
    return this.#point(moveTo(x, y));
  }

  sendMouseClick(_id, x, y, button) {
    return this.#point(moveTo(x, y), press('pointerDown', button), press('pointerUp', button));
  }

  sendMouseDown(_id, button) {
    return this.#point(press('pointerDown', button));
  }

  sendMouseUp(_id, button) {
    return this.#point(press('pointerUp', button));
  }

  async resetMouse() {
    await this.driver.send('DELETE', '/actions');
    await this.#point(moveTo(0, 0));
  }

  /** Cut from the picture of the page: WebKitGTK's picture of an element is black. */
  async takeScreenshot(_id, locator) {
    const element = await this.driver.execute(locator);
    const [left, top, width, height] = await this.driver.executeAsync(measure, element);
    const page = PNG.sync.read(Buffer.from(await this.driver.send('GET', '/screenshot'), 'base64'));
    const cut = new PNG({
      width: Math.min(width, page.width - left),
      height: Math.min(height, page.height - top),
    });
    PNG.bitblt(page, cut, left, top, cut.width, cut.height, 0, 0);
    return PNG.sync.write(cut);
  }

  #type(actions) {
    return this.driver.send('POST', '/actions', {
      actions: [{type: 'key', id: 'keyboard', actions}],
    });
  }

  #point(...actions) {
    const mouse = {type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions};
    return this.driver.send('POST', '/actions', {actions: [mouse]});
  }
}

export const webKitLauncher = () => new WebKitLauncher();

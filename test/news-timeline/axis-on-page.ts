import {waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {pressTogether} from '../browser/press-together.js';
import {OpenAxis} from './open-axis.js';
import {spokenName} from './spoken-name.js';

/** More stops than any axis here has: whoever needs so many is trapped. */
const MOST_STOPS = 80;

/** An axis between two buttons of a page, used by its keys alone. */
export class AxisOnPage extends OpenAxis {
  readonly before = outsideButton('Before');
  readonly behind = outsideButton('Behind');

  constructor({element}: OpenAxis) {
    super(element);
    element.before(this.before);
    element.after(this.behind);
    this.before.focus();
  }

  /** What has the focus, in the timeline or outside. */
  get stop(): Element | undefined {
    const {activeElement} = document;
    if (activeElement === this.element) return this.root.activeElement ?? undefined;
    return activeElement && activeElement !== document.body ? activeElement : undefined;
  }

  /** Its name, as far as its first words. */
  get at(): string | undefined {
    return this.stop && spokenName(this.stop);
  }

  /** Presses a key, or several at a time, and waits until it has had its effect. */
  async key(...keys: readonly string[]): Promise<this> {
    const [key = ''] = keys;
    if (keys.length > 1) await pressTogether(...keys);
    else await sendKeys({press: key});
    return this.measured();
  }

  /** Goes one stop on, or back. */
  async tab(...held: readonly 'Shift'[]): Promise<string | undefined> {
    const {stop} = this;
    await (held.length > 0 ? pressTogether(...held, 'Tab') : sendKeys({press: 'Tab'}));
    await waitUntil(() => this.stop !== stop, `Tab does not leave ${String(this.at)}`);
    await this.settled();
    return this.at;
  }

  /** Goes on until a stop has this name, as far as it is given. */
  async tabTo(name: string): Promise<this> {
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      if ((await this.tab())?.startsWith(name)) return this;
    }
    throw new Error(`The Tab key does not come to "${name}".`);
  }

  /** All stops from here to the page's own button, by name. */
  async walk(to: 'Before' | 'Behind'): Promise<readonly string[]> {
    const names: string[] = [];
    const held = to === 'Before' ? (['Shift'] as const) : [];
    while (names.at(-1) !== to) {
      if (names.length > MOST_STOPS) throw new Error(`Trapped: ${names.join(', ')}`);
      names.push((await this.tab(...held)) ?? 'nowhere');
    }
    return names;
  }

  /** Whether the page would have had this key: `undefined` if nobody has pressed it. */
  async isLeftToPage(...keys: readonly string[]): Promise<boolean | undefined> {
    let isLeft: boolean | undefined;
    const look = (event: KeyboardEvent): void => {
      if (event.key === keys.at(-1) || event.code === keys.at(-1)) isLeft = !event.defaultPrevented;
    };
    window.addEventListener('keydown', look);
    await this.key(...keys);
    window.removeEventListener('keydown', look);
    return isLeft;
  }
}

function outsideButton(name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = name;
  return button;
}

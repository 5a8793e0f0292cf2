import {expect} from '@open-wc/testing';
import {Polling} from '../../src/controllers/polling.js';
import {pollingWait} from '../../src/controllers/polling-wait.js';
import {FakeClock} from './fake-clock.js';
import {ListenerCount} from './listener-count.js';

/** The page as its reader has it: seen or hidden, with a connection or without. */
const page = {
  show(isShown: boolean): void {
    Object.defineProperty(document, 'hidden', {configurable: true, value: !isShown});
    document.dispatchEvent(new Event('visibilitychange'));
  },
  connect(isOnline: boolean): void {
    Object.defineProperty(navigator, 'onLine', {configurable: true, value: isOnline});
    dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
  },
  restore(): void {
    Reflect.deleteProperty(document, 'hidden');
    Reflect.deleteProperty(navigator, 'onLine');
  },
};

describe('asking again and again', () => {
  let clock: FakeClock;
  let listeners: ListenerCount;
  let polling: Polling;
  /** When each question was asked, in seconds from the start. */
  let asked: number[];
  /** Answers the last question. */
  let answer: (isWell: boolean) => void;
  let ask: () => Promise<boolean>;
  let start: number;

  const well = (): Promise<boolean> => Promise.resolve(true);
  const badly = (): Promise<boolean> => Promise.resolve(false);
  const later = (): Promise<boolean> => new Promise((resolve) => (answer = resolve));

  beforeEach(() => {
    clock = new FakeClock();
    listeners = new ListenerCount(document, window);
    start = clock.now;
    asked = [];
    ask = well;
    polling = new Polling(() => {
      asked.push((clock.now - start) / 1000);
      return ask();
    });
    page.show(true);
    page.connect(true);
  });

  afterEach(() => {
    polling.stop();
    page.restore();
    clock.restore();
    listeners.restore();
  });

  it('asks every so many seconds', async () => {
    polling.start(60);
    await clock.pass(300);
    expect(asked).to.deep.equal([60, 120, 180, 240, 300]);
  });

  it('spreads readers by 20 % around that', async () => {
    for (const [chance, seconds] of [
      [0, 48],
      [0.25, 54],
      [0.75, 66],
      [1, 72],
    ] as const) {
      clock.chance = chance;
      start = clock.now;
      asked = [];
      polling.start(60);
      await clock.pass(seconds - 0.01);
      expect(asked).to.deep.equal([]);
      await clock.pass(0.01);
      expect(asked).to.deep.equal([seconds]);
      polling.stop();
    }
  });

  it('waits from the answer on, not from the question', async () => {
    ask = later;
    polling.start(60);
    await clock.pass(70);
    answer(true);
    await clock.pass(59);
    expect(asked).to.deep.equal([60]);
    await clock.pass(1);
    expect(asked).to.deep.equal([60, 130]);
  });

  it('waits twice as long after each failure, up to 15 minutes, and as before after a success', async () => {
    ask = badly;
    polling.start(60);
    await clock.pass(60 + 120 + 240 + 480 + 900 + 900);
    expect(asked).to.deep.equal([60, 180, 420, 900, 1800, 2700]);
    ask = well;
    await clock.pass(900 + 60 + 60);
    expect(asked.slice(6)).to.deep.equal([3600, 3660, 3720]);
  });

  it('takes a question that throws for a failure', async () => {
    for (const fail of [
      () => Promise.reject(new Error('refused')),
      () => {
        throw new Error('at once');
      },
    ]) {
      asked = [];
      start = clock.now;
      ask = fail;
      polling.start(10);
      await clock.pass(70);
      expect(asked).to.deep.equal([10, 30, 70]);
      polling.stop();
    }
  });

  it('never asks while nobody looks, and at once when somebody does and an answer is due', async () => {
    polling.start(60);
    await clock.pass(30);
    page.show(false);
    expect(clock.waiting).to.equal(0);
    await clock.pass(24 * 60 * 60);
    expect(asked).to.deep.equal([]);
    page.show(true);
    await clock.pass(0);
    expect(asked).to.deep.equal([30 + 24 * 60 * 60]);
    await clock.pass(59);
    expect(asked).to.have.length(1);
  });

  it('never asks without a connection, and once when it is back', async () => {
    polling.start(60);
    page.connect(false);
    await clock.pass(600);
    expect(asked).to.deep.equal([]);
    page.connect(true);
    page.connect(true);
    page.show(true);
    await clock.pass(0);
    expect(asked).to.deep.equal([600]);
  });

  it('waits for the rest where no answer is due yet', async () => {
    polling.start(60);
    await clock.pass(20);
    page.show(false);
    await clock.pass(20);
    page.show(true);
    await clock.pass(19);
    expect(asked).to.deep.equal([]);
    await clock.pass(1);
    expect(asked).to.deep.equal([60]);
  });

  it('begins where nobody looks yet', async () => {
    page.show(false);
    polling.start(60);
    await clock.pass(90);
    page.show(true);
    await clock.pass(0);
    expect(asked).to.deep.equal([90]);
  });

  it('has one timer, however often the page comes and goes', async () => {
    polling.start(60);
    for (let time = 0; time < 20; time++) {
      page.connect(time % 3 > 0);
      page.show(time % 2 > 0);
      expect(clock.waiting).to.be.at.most(1);
    }
    page.connect(true);
    page.show(true);
    await clock.pass(60);
    expect(asked).to.deep.equal([60]);
  });

  it('has one question on its way, whatever comes meanwhile', async () => {
    ask = later;
    polling.start(60);
    await clock.pass(60);
    page.connect(false);
    page.connect(true);
    page.show(false);
    page.show(true);
    polling.start(1);
    polling.stop();
    polling.start(60);
    await clock.pass(600);
    expect(asked).to.deep.equal([60]);
    answer(true);
    await clock.pass(60);
    expect(asked).to.deep.equal([60, 720]);
    expect(clock.waiting).to.equal(0);
  });

  it('waits anew with other seconds, and leaves failures behind', async () => {
    ask = badly;
    polling.start(60);
    await clock.pass(60);
    polling.start(30);
    await clock.pass(30);
    expect(asked).to.deep.equal([60, 90]);
    expect(clock.waiting).to.equal(1);
  });

  it('counts no failure of a question that was asked before', async () => {
    ask = later;
    polling.start(60);
    await clock.pass(60);
    polling.start(30);
    answer(false);
    ask = well;
    await clock.pass(30);
    expect(asked).to.deep.equal([60, 90]);
  });

  it('goes on when it is told the same seconds again', async () => {
    polling.start(60);
    await clock.pass(50);
    polling.start(60);
    await clock.pass(10);
    expect(asked).to.deep.equal([60]);
  });

  it('ends with its timer and its listeners', async () => {
    polling.start(60);
    expect(listeners.count).to.equal(3);
    polling.start(30);
    expect(listeners.count).to.equal(3);
    polling.stop();
    expect(listeners.count).to.equal(0);
    expect(clock.waiting).to.equal(0);
    await clock.pass(600);
    expect(asked).to.deep.equal([]);
  });

  it('plans nothing more when it is stopped while it asks', async () => {
    ask = later;
    polling.start(60);
    await clock.pass(60);
    polling.stop();
    answer(true);
    await clock.pass(600);
    expect(asked).to.deep.equal([60]);
    expect(clock.waiting + listeners.count).to.equal(0);
  });

  it('never asks for what is no number of seconds', async () => {
    for (const seconds of [0, -1, NaN, Infinity, -Infinity]) {
      polling.start(60);
      polling.start(seconds);
      expect(clock.waiting + listeners.count, String(seconds)).to.equal(0);
      await clock.pass(3600);
      expect(asked).to.deep.equal([]);
    }
  });

  it('waits no longer than it would have when the clock is set back, and asks when it is set forward', async () => {
    const year = 365 * 24 * 60 * 60 * 1000;
    for (const [jump, wait] of [
      [-10 * year, 60],
      [10 * year, 0],
    ] as const) {
      asked = [];
      polling.start(60);
      page.show(false);
      clock.now += jump;
      page.show(true);
      await clock.pass(Math.max(0, wait - 1));
      expect(asked).to.have.length(wait ? 0 : 1);
      await clock.pass(1);
      expect(asked).to.have.length(1);
      polling.stop();
    }
  });
});

describe('the wait for the next question', () => {
  const cases: readonly (readonly [seconds: number, failures: number, middle: number])[] = [
    [60, 0, 60],
    [60, 3, 480],
    [60, 4, 900],
    [60, 5000, 900],
    [0.001, 0, 1],
    [0.001, 1, 2],
    [3600, 0, 3600],
    [3600, 9, 3600],
    [1e9, 0, 86_400],
    [1e9, 9, 86_400],
  ];
  for (const [seconds, failures, middle] of cases) {
    it(`is ${String(middle)} s of ${String(seconds)} after ${String(failures)} failures`, () => {
      const {least, most} = pollingWait(seconds, failures);
      expect(least).to.be.closeTo(middle * 800, 1e-6);
      expect(most).to.be.closeTo(middle * 1200, 1e-6);
      // What a timer can wait for.
      expect(most).to.be.below(2 ** 31);
    });
  }
});

/** Time left in which another step is begun: a step takes about as long. */
const STEP_MS = 6;

/** A task where the browser has no idle time to give: short enough not to be felt. */
const TASK_MS = 16;

/** How long idle time is waited for: on a slow machine, a page with something that moves has none at all. */
const PATIENCE_MS = 50;

/** A list that is drawn bit by bit. */
export interface Filling {
  /** How many entries are drawn. */
  readonly drawn: number;
  readonly isFilling: boolean;
  /** Draws up to this entry. */
  fillTo(count: number): void;
}

/**
 * Draws the rest of a list while the browser is idle, and at once before it is printed.
 * @param updated resolves when a step is on the page
 * @returns what ends it early
 */
export function fillWhenIdle(filling: Filling, updated: () => Promise<unknown>): () => void {
  let isOver = false;
  let cancelIdle = (): void => undefined;
  const onPrint = (): void => {
    filling.fillTo(Infinity);
  };
  const end = (): void => {
    isOver = true;
    cancelIdle();
    removeEventListener('beforeprint', onPrint);
  };
  const step = async (timeLeft: () => number): Promise<void> => {
    do {
      filling.fillTo(filling.drawn + 1);
      await updated();
    } while (!isOver && filling.isFilling && timeLeft() > STEP_MS);
    if (!isOver && filling.isFilling) wait();
    else end();
  };
  const wait = (): void => {
    cancelIdle = whenIdle((timeLeft) => void step(timeLeft));
  };
  addEventListener('beforeprint', onPrint);
  wait();
  return end;
}

/** Calls back when the browser has time, or never has, with a function that tells how many milliseconds are left. */
function whenIdle(callback: (timeLeft: () => number) => void): () => void {
  const inTask = (): void => {
    const end = performance.now() + TASK_MS;
    callback(() => end - performance.now());
  };
  if ('requestIdleCallback' in globalThis) {
    const id = requestIdleCallback(
      (deadline) => {
        if (deadline.didTimeout) inTask();
        else callback(() => deadline.timeRemaining());
      },
      {timeout: PATIENCE_MS},
    );
    return () => {
      cancelIdleCallback(id);
    };
  }
  // WebKit.
  const id = setTimeout(inTask);
  return () => {
    clearTimeout(id);
  };
}

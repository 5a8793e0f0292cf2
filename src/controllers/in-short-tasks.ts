/** Milliseconds after which a task makes way for others: a frame has 16 of them. */
const TASK = 8;

/**
 * Takes the steps of a generator in tasks short enough not to be felt, with what the reader does in
 * between.
 * @param isWanted asked before each task
 * @returns what the generator returns; nothing if it was no longer wanted before its end
 */
export async function inShortTasks<T>(
  steps: Generator<unknown, T, undefined>,
  isWanted: () => boolean,
): Promise<T | undefined> {
  while (isWanted()) {
    const end = performance.now() + TASK;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await nextTask();
  }
  return undefined;
}

/** A timer would wait 4 ms after some turns (HTML Standard, timers); a message does not. */
async function nextTask(): Promise<void> {
  await new Promise<void>((resume) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(undefined);
  });
}

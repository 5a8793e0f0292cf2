import {executeServerCommand} from '@web/test-runner-commands';

/** Holds all keys but the last, presses that, and lets go: `pressTogether('Shift', 'Tab')`. */
export async function pressTogether(...keys: readonly string[]): Promise<void> {
  await executeServerCommand('press-together', {keys});
}

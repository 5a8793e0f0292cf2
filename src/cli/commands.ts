import type {Command} from './command.js';
import {schema} from './commands/schema.js';

/** All commands, in the order in which they are told of. */
export const COMMANDS: readonly Command[] = [schema];

import type {Command} from './command.js';
import {convert} from './commands/convert.js';
import {init} from './commands/init.js';
import {oembed} from './commands/oembed.js';
import {prerender} from './commands/prerender.js';
import {schema} from './commands/schema.js';
import {validate} from './commands/validate.js';

/** All commands, in the order in which they are told of. */
export const COMMANDS: readonly Command[] = [validate, convert, prerender, init, oembed, schema];

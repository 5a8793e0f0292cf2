/** What a file has to cost: it is read, parsed, and checked by code compiled from the schema. */
import {readFileSync} from 'node:fs';

const [, , validator, file] = process.argv;
const {default: isTimeline} = await import(validator);
const value = JSON.parse(readFileSync(file, 'utf8'));
process.exitCode = isTimeline(value) ? 0 : 1;

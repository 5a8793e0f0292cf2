import {commandOf} from '../command.js';
import {packageText} from '../package-files.js';
import {OUTPUT} from '../shared-options.js';
import {writeResult} from '../write-result.js';

/** Prints the JSON Schema of timeline documents. */
export const schema = commandOf(
  {
    name: 'schema',
    summary: 'print the JSON Schema of timeline documents',
    operands: '',
    description:
      'Prints the JSON Schema (draft 2020-12) of timeline documents. An editor that is given it\nexplains each field while you type, and underlines what is wrong.',
    examples: [
      {words: 'schema --output timeline.schema.json', meaning: 'Keep it beside your files'},
      {words: 'schema | less', meaning: 'Read it'},
    ],
  },
  {output: OUTPUT},
  ({values: {output}}, terminal) => {
    writeResult(packageText('schema/timeline.schema.json'), output, terminal);
    return 0;
  },
);

import type {ChoiceOption, TextOption} from './option.js';

/** How the data are to be read. */
export type InputFormat = 'auto' | 'json' | 'timelinejs' | 'csv';

export const OUTPUT: TextOption = {
  kind: 'text',
  short: 'o',
  placeholder: 'file',
  help: 'Write to this file; what is there is replaced.',
};

export const FROM: ChoiceOption<InputFormat> = {
  kind: 'choice',
  choices: ['auto', 'json', 'timelinejs', 'csv'],
  help: 'What the data are. Default: found out from what is in them.',
};

export const LANGUAGE: TextOption = {
  kind: 'text',
  placeholder: 'tag',
  help: 'Language of data that name none, such as en-GB: it decides what 3/4/2025 means.',
};

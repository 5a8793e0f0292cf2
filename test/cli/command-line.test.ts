import {expect} from '@esm-bundle/chai';
import {CommandFailure} from '../../src/cli/command-failure.js';
import {commandLine} from '../../src/cli/command-line.js';
import type {ChoiceOption, CountOption, FlagOption, TextOption} from '../../src/cli/option.js';

const strict: FlagOption = {kind: 'flag', help: ''};
const output: TextOption = {kind: 'text', short: 'o', placeholder: 'file', help: ''};
const most: CountOption = {kind: 'count', help: ''};
const format: ChoiceOption<'text' | 'json'> = {kind: 'choice', choices: ['text', 'json'], help: ''};
const OPTIONS = {strict, output, most, format};

describe('a command line', () => {
  it('has inputs and values, in any order', () => {
    const words = 'a.json --strict -o out.json --most=3 b.csv --format json - -- --c'.split(' ');
    expect(commandLine(words, OPTIONS)).to.deep.equal({
      inputs: ['a.json', 'b.csv', '-', '--c'],
      values: {strict: true, output: 'out.json', most: 3, format: 'json'},
    });
  });

  it('has no values but those that are given', () => {
    const {values} = commandLine([], OPTIONS);
    expect(values).to.deep.equal({
      strict: false,
      output: undefined,
      most: undefined,
      format: undefined,
    });
  });

  const wrong: readonly (readonly [words: string, sentence: string])[] = [
    ['--formt json', 'There is no option --formt. Did you mean --format?'],
    ['--nothing-like-it', 'There is no option --nothing-like-it.'],
    ['--toString', 'There is no option --toString.'],
    ['-x', 'There is no option -x.'],
    ['--output', '--output needs a value: file.'],
    ['--format', '--format needs a value: text, json.'],
    ['--format jsno', '--format is one of text, json, not jsno. Did you mean json?'],
    ['--most few', '--most is a number, not few.'],
    ['--most=-1', '--most is a number, not -1.'],
    ['--strict=no', '--strict stands alone, without a value.'],
  ];
  for (const [words, sentence] of wrong) {
    it(`is answered “${sentence}” for ${words}`, () => {
      expect(() => commandLine(words.split(' '), OPTIONS)).to.throw(CommandFailure, sentence);
    });
  }
});

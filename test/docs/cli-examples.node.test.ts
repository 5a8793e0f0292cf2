import {expect} from '@esm-bundle/chai';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {COMMANDS} from '../../src/cli/commands.js';
import {outcomeOf} from '../cli/made-up-terminal.js';

const text = readFileSync('docs/cli.md', 'utf8');
const blocks = [...text.matchAll(/^```(\w+) ?(\S*)\n([^]*?)^```$/gm)];
const files = blocks.filter(([, , name]) => name);
const examples = blocks
  .filter(([, kind]) => kind === 'console')
  .flatMap(([, , , lines = '']) => lines.split(/^\$ npx news-timeline /m).slice(1))
  .map((example) => {
    const [command = '', ...shown] = example.split('\n');
    return {command, shown: shown.join('\n')};
  });

/** Words as a shell takes them apart; a part in quotes is one. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

describe('docs/cli.md', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'news-timeline-docs-'));
    for (const [, , name = '', data = ''] of files) writeFileSync(join(folder, name), data);
  });
  after(() => {
    rmSync(folder, {recursive: true});
  });

  it('has examples', () => {
    expect(examples).to.have.length.above(6);
  });

  for (const {command, shown} of examples) {
    it(`shows what ${command} says`, async () => {
      const {output, errors} = await outcomeOf(wordsOf(command), {folder});
      const [beginning = '', isCut] = shown.split(/^(…)$/m);
      const said = output + errors;
      expect(isCut ? said.slice(0, beginning.length) : said).to.equal(beginning);
    });
  }

  it('has a heading for every command', () => {
    const headings = [...text.matchAll(/^## ([a-z]+)$/gm)].map(([, name]) => name);
    expect(headings.sort()).to.deep.equal(COMMANDS.map(({name}) => name).sort());
  });

  it('names every option of a command, and no other', () => {
    for (const {name, options} of COMMANDS) {
      const [, section = ''] =
        new RegExp(`^## ${name}$([^]*?)(?=^## |$(?![^]))`, 'm').exec(text) ?? [];
      for (const option of Object.keys(options)) expect(section).to.include(`--${option}`);
    }
    const known = new Set(COMMANDS.flatMap(({options}) => Object.keys(options)));
    const named = [...text.matchAll(/--([a-z]+(?:-[a-z]+)*)/g)].map(([, option = '']) => option);
    // Those of other programs.
    const others = ['help', 'directory'];
    expect(named.filter((one) => !known.has(one) && !others.includes(one))).to.deep.equal([]);
  });
});

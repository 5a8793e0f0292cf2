import {expect} from '@esm-bundle/chai';
import {readFileSync} from 'node:fs';
import {COMMANDS} from '../../src/cli/commands.js';
import {outcomeOf} from './made-up-terminal.js';

describe('the command line', () => {
  it('says what there is, when it is asked for help', async () => {
    for (const word of ['--help', '-h', 'help']) {
      const {code, output, errors} = await outcomeOf([word]);
      expect([code, errors]).to.deep.equal([0, '']);
      for (const {name, summary} of COMMANDS) {
        expect(output).to.include(name).and.include(summary);
      }
    }
  });

  it('says the same as an error, when it is asked for nothing', async () => {
    const {code, output, errors} = await outcomeOf([]);
    expect([code, output]).to.deep.equal([2, '']);
    expect(errors).to.include('Usage');
  });

  it('says its version', async () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
    expect(await outcomeOf(['--version'])).to.deep.equal({
      code: 0,
      output: `${version}\n`,
      errors: '',
    });
  });

  it('asks back where a command was probably misspelled', async () => {
    const {code, output, errors} = await outcomeOf(['shcema']);
    expect([code, output]).to.deep.equal([2, '']);
    expect(errors).to.include('There is no command shcema. Did you mean schema?');
  });

  it('asks back where an option was probably misspelled', async () => {
    const {code, output, errors} = await outcomeOf(['schema', '--ouptut', 'a.json']);
    expect([code, output]).to.deep.equal([2, '']);
    expect(errors).to.include('There is no option --ouptut. Did you mean --output?');
    expect(errors).to.include('npx news-timeline schema --help');
  });

  for (const {name, options, examples} of COMMANDS) {
    it(`teaches ${name}: each option, and how it is used`, async () => {
      const {code, output} = await outcomeOf([name, '--help']);
      expect(code).to.equal(0);
      expect(await outcomeOf(['help', name])).to.have.property('output', output);
      for (const [option, {help}] of Object.entries(options)) {
        expect(output).to.include(`--${option}`).and.include(help);
      }
      expect(examples).to.have.length.above(1);
      for (const {words} of examples) expect(output).to.include(`npx news-timeline ${words}\n`);
    });
  }
});

describe('news-timeline schema', () => {
  it('prints the schema of the package as it is', async () => {
    const {code, output} = await outcomeOf(['schema']);
    expect(code).to.equal(0);
    expect(output).to.equal(readFileSync('schema/timeline.schema.json', 'utf8'));
  });
});

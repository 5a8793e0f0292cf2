import {expect} from '@esm-bundle/chai';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ISSUE_DOCS} from '../../src/model/issue-docs.js';
import {outcomeOf} from './made-up-terminal.js';

const GOOD = '[{"date": "2020", "headline": "Opening"}]';
const WARNING = '[{"headline": "Opening"}]';
const ERROR = '[\n  {"date": "2025-13", "headline": "Opening"}\n]';

const check = (piped: string, ...words: string[]) => outcomeOf(['validate', ...words], {piped});

interface Found {
  readonly code: string;
  readonly line?: number;
  readonly column?: number;
}

/** The issues of a text, as programs get them. */
async function foundIn(piped: string, ...words: string[]): Promise<readonly Found[]> {
  const {output} = await check(piped, '--format', 'json', ...words);
  const {files} = JSON.parse(output) as {files: readonly {issues: readonly Found[]}[]};
  return files.flatMap(({issues}) => issues);
}

describe('news-timeline validate', () => {
  it('says what is wrong, where, and what to do', async () => {
    expect(await check(ERROR)).to.deep.equal({
      code: 1,
      output: `stdin:2:12 error date-impossible events[0].date
   2 |   {"date": "2025-13", "headline": "Opening"}
     |            ^^^^^^^^^
  Found “2025-13”, expected a day and time that exist. Check month, day and time.

1 error. Each is explained at ${ISSUE_DOCS}
`,
      errors: '',
    });
  });

  it('says so where nothing is wrong', async () => {
    expect(await check(GOOD)).to.deep.equal({
      code: 0,
      output: 'stdin: 1 event, no issues.\n',
      errors: '',
    });
  });

  const codes: readonly (readonly [data: string, words: string, code: number])[] = [
    [GOOD, '', 0],
    [GOOD, '--strict', 0],
    [WARNING, '', 0],
    [WARNING, '--strict', 1],
    [WARNING, '--max-warnings 1', 0],
    [WARNING, '--max-warnings 0', 1],
    [ERROR, '--max-warnings 9', 1],
    [GOOD, '--format xml', 2],
    [GOOD, 'nowhere.json', 2],
    [GOOD, 'src', 2],
  ];
  for (const [data, words, code] of codes) {
    it(`ends with ${code} for ${data.trim()} ${words}`, async () => {
      expect(await check(data, ...words.split(' ').filter(Boolean))).to.include({code});
    });
  }

  it('asks a person for a file, and does not wait for what nobody pipes in', async () => {
    const {code, errors} = await outcomeOf(['validate']);
    expect(code).to.equal(2);
    expect(errors).to.include('Name a file or an address, or pipe data in.');
  });

  it('says why a file cannot be read', async () => {
    const {errors} = await outcomeOf(['validate', 'nowhere.json']);
    expect(errors).to.include('nowhere.json cannot be read: there is no such file.');
  });

  it('reads several files, and says how many have issues', async () => {
    const files = ['demo/stories/railway.json', 'demo/stories/harbour-bridge.json'];
    const {code, output} = await outcomeOf(['validate', ...files]);
    expect(code).to.equal(1);
    expect(output).to.match(/\d errors and \d warnings in 1 of 2 files\./);
    expect(output).to.match(/^demo\/stories\/harbour-bridge\.json:\d+:\d+ /);
  });

  it('checks what can be read, and then says what cannot', async () => {
    const files = ['nowhere.json', 'demo/stories/harbour-bridge.json', 'src'];
    const {code, output, errors} = await outcomeOf(['validate', ...files]);
    expect(code).to.equal(2);
    expect(output).to.match(/^demo\/stories\/harbour-bridge\.json:\d+:\d+ /);
    expect(errors).to.include('nowhere.json cannot be read: there is no such file.');
    expect(errors).to.include('src cannot be read: it is a folder.');
  });

  it('is coloured for those who see it, and for nobody else', async () => {
    const colours = '\u001b[';
    const seen = await outcomeOf(['validate'], {piped: ERROR, hasColours: true});
    expect(seen.output).to.include(`${colours}31merror`);
    expect((await check(ERROR)).output).to.not.include(colours);
    for (const format of ['json', 'sarif', 'github']) {
      const words = ['validate', '--format', format];
      expect((await outcomeOf(words, {piped: ERROR, hasColours: true})).output).to.not.include(
        colours,
      );
    }
  });

  it('tells every issue, not the first thousand alone', async () => {
    const many = JSON.stringify(Array.from({length: 3000}, () => 42));
    expect(await foundIn(many)).to.have.length(3000);
  });

  const places: readonly (readonly [text: string, code: string, line: number, column: number])[] = [
    ['[{"date": "2020"},]', 'json-syntax', 1, 19],
    ['\ufeff[\n]]', 'json-syntax', 2, 2],
    ['data = [\n{"date": "x", "headline": "A"}];', 'date-syntax', 2, 10],
    ['Date,Headline\n2020,"a\nb"\n2025-13,B', 'date-impossible', 4, 1],
    ['{"events": [{"start_date": {"year": "2020", "month": "13"}}]}', 'date-impossible', 1, 28],
    ['{"timeline": {"date": [{"startDate": "2020,13", "headline": "A"}]}}', 'date-syntax', 1, 38],
    [
      '{"events": [{"start_date": {"year": 2020}, "text": {"headline": ["A"]}}]}',
      'field-type',
      1,
      65,
    ],
    ['<!doctype html><title>A page</title>', 'source-html', 1, 1],
    ['', 'json-syntax', 1, 1],
  ];
  for (const [text, code, line, column] of places) {
    it(`finds ${code} in line ${line}, column ${column} of ${JSON.stringify(text)}`, async () => {
      const found = (await foundIn(text)).filter((one) => one.code === code);
      expect(found[0]).to.include({code, line, column});
    });
  }

  it('finds characters that a file lost', async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('[{"headline": "Caf'), 0xe9, 0x22]);
    const {output} = await outcomeOf(['validate'], {piped: bytes});
    expect(output).to.match(/^stdin:1:1 warning text-encoding/m);
  });

  it('reads dates in the language that it is told', async () => {
    const data = '[{"date": "3/4/2025", "headline": "A"}]';
    expect(await foundIn(data)).to.have.length(1);
    expect(await foundIn(data, '--language', 'en-GB')).to.be.empty;
  });

  it('writes into a file, and makes its folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'news-timeline-cli-'));
    const words = ['validate', '--format', 'json', '-o', 'reports/a.json'];
    const {output} = await outcomeOf(words, {piped: GOOD, folder});
    expect(output).to.equal('');
    const report: unknown = JSON.parse(readFileSync(join(folder, 'reports/a.json'), 'utf8'));
    expect(report).to.deep.include({errors: 0, warnings: 0});
    rmSync(folder, {recursive: true});
  });

  describe('for a workflow of GitHub', () => {
    it('annotates the place', async () => {
      const {output, code} = await check(ERROR, '--format', 'github');
      expect(code).to.equal(1);
      expect(output).to.equal(
        `::error file=stdin,line=2,endLine=2,col=12,endColumn=21,title=date-impossible::events[0].date: Found “2025-13”, expected a day and time that exist. Check month, day and time. ${ISSUE_DOCS}#date-impossible\n`,
      );
    });

    it('lets no data begin a command of their own', async () => {
      const data = JSON.stringify([{date: '%0A\n::error::x,y:z\r', headline: 'A'}]);
      const {output} = await check(data, '--format', 'github');
      expect(output.trimEnd()).to.not.match(/[\r\n]/);
      expect(output).to.include('%250A%0A::error::x,y:z%0D');
    });

    it('says nothing where nothing is wrong', async () => {
      expect(await check(GOOD, '--format', 'github')).to.deep.equal({
        code: 0,
        output: '',
        errors: '',
      });
    });
  });
});

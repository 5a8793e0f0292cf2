import {expect} from '@esm-bundle/chai';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {formatDate} from '../../src/dates/format-date.js';
import {parseDate} from '../../src/dates/parse-date.js';
import {sheetFieldNamed} from '../../src/formats/sheet-field-names.js';
import {ISSUE_TEXT} from '../../src/model/issue-text.js';

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/issues.md',
  'docs/cli.md',
  'docs/dates.md',
  'docs/languages.md',
  'docs/sheets.md',
  'docs/sharing.md',
  'docs/scaling.md',
  'docs/reliability.md',
  'docs/content-security-policy.md',
  'docs/markup.md',
  'docs/media.md',
  'docs/media-addresses.md',
  'docs/performance.md',
  'bench/README.md',
  'docs/timelinejs.md',
  'docs/integrations.md',
  'docs/cdn.md',
  'llms.txt',
];
const read = (path: string): string => readFileSync(path, 'utf8');
/** The text without its examples of code. */
const prose = (path: string): string => read(path).replace(/```[^]*?```|`[^`\n]*`/g, '');
const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, first = '']) => first);

describe('the documents', () => {
  for (const path of ['README.md', 'docs/dates.md']) {
    it(`show in ${path} what readers see of each date`, () => {
      const [, ...tables] = read(path).split(/^\| You write +\| Readers see +\|$/m);
      const rows = tables.flatMap((table) => [
        ...(table.split('\n\n')[0] ?? '').matchAll(/^\| `([^`]+)` +\| (.+?) +\|$/gm),
      ]);
      expect(rows).to.not.be.empty;
      for (const [, edtf = '', shown] of rows) expect(shownDate(edtf)).to.equal(shown);
    });
  }

  it('say in docs/dates.md which date it is that people type', () => {
    const table = read('docs/dates.md')
      .split(/^\| You type +\| It is +\|$/m)[1]
      ?.split('\n\n')[0];
    const rows = [...(table ?? '').matchAll(/^\| (.+?) +\| `([^`]+)`/gm)];
    expect(rows).to.have.length.above(25);
    for (const [, text, edtf] of rows) {
      const result = parseDate(text);
      expect('date' in result ? result.date.edtf : result.issue.code, text).to.equal(edtf);
    }
  });

  it('explain every issue code, and no other', () => {
    const explained = found(read('docs/issues.md'), /^## ([a-z-]+)$/gm);
    expect(explained.sort()).to.deep.equal(Object.keys(ISSUE_TEXT).sort());
  });

  it('name in docs/sheets.md only columns that are read', () => {
    const [, table = ''] = read('docs/sheets.md').split(/^\| Column +\| Holds +\|$/m);
    const columns = found(table.split('\n\n')[0] ?? '', /`([A-Z][\w ]*)`/g);
    expect(columns).to.have.length.greaterThan(30);
    expect(columns.filter((column) => !sheetFieldNamed(column))).to.deep.equal([]);
  });

  for (const path of documents) {
    it(`name only files that exist in ${path}`, () => {
      const links = found(prose(path), /(?:\]\(|src="|srcset=")(?!https?:|#)([^)#"]+)/g);
      const missing = links.filter((link) => !existsSync(join(dirname(path), link)));
      expect(missing).to.deep.equal([]);
    });
  }

  it('name in docs/cdn.md no version but the package’s', () => {
    const {version} = JSON.parse(read('package.json')) as {readonly version: string};
    const named = found(read('docs/cdn.md'), /news-timeline@(\d[\w.-]*)/g);
    expect([...new Set(named)]).to.deep.equal([version]);
  });

  it('name only source files that exist in ARCHITECTURE.md', () => {
    const named = found(read('ARCHITECTURE.md'), /`((?:src|test|tools|demo|docs)\/[\w./-]+)`/g);
    expect(named.filter((path) => !existsSync(path))).to.deep.equal([]);
  });
});

function shownDate(edtf: string): string {
  const result = parseDate(edtf);
  return 'date' in result ? formatDate(result.date, {language: 'en'}) : result.issue.code;
}

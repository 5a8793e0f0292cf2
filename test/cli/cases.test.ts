import {expect} from '@esm-bundle/chai';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {conversionOf} from '../../src/cli/conversion.js';
import {checkedInput} from '../../src/cli/checked-input.js';
import {csvSpans} from '../../src/cli/csv-spans.js';
import type {InputText} from '../../src/cli/read-input.js';
import {csvRows} from '../../src/formats/csv-rows.js';
import {decodedText} from '../../src/formats/decoded-text.js';
import {readTimeline} from '../../src/formats/read-timeline.js';
import {outcomeOf} from './made-up-terminal.js';

interface Case {
  readonly id?: string;
  readonly base64?: string;
  readonly input?: unknown;
  readonly payload?: string;
  readonly text?: string;
  readonly url?: string;
  readonly field?: string;
  readonly value?: unknown;
}

const FOLDER = 'test/cases';
const NOW = '2025-06-20';
const CODES = [0, 1];

/** Every set of cases from elsewhere, and the texts in it as they could stand in a file. */
const sets = readdirSync(FOLDER, {withFileTypes: true, recursive: true})
  .filter(({name, parentPath}) => name.endsWith('.json') && !parentPath.includes('files'))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => {
    const {cases = []} = JSON.parse(readFileSync(path, 'utf8')) as {cases?: readonly Case[]};
    return {path, texts: cases.flatMap((one) => textsOf(one))};
  })
  .filter(({texts}) => texts.length > 0);

const files = readdirSync(`${FOLDER}/timelinejs-files/files`).map(
  (name) => `${FOLDER}/timelinejs-files/files/${name}`,
);
const stories = readdirSync('demo/stories')
  .filter((name) => /\.(?:json|csv)$/.test(name))
  .map((name) => `demo/stories/${name}`);

function textsOf({base64, input, payload, text, url, field, value}: Case): readonly Uint8Array[] {
  if (base64 !== undefined) return [Buffer.from(base64, 'base64')];
  const said = input ?? payload ?? text ?? url ?? value;
  const event = {
    date: said,
    headline: said,
    html: payload,
    link: said,
    media: {url: said, caption: said},
    ...(field !== undefined && {[field]: said}),
  };
  const sheet = `Date,Headline,Text\n2020,A,"${String(said).replaceAll('"', '""')}"\n`;
  const texts = [JSON.stringify([event]), sheet, ...(typeof said === 'string' ? [said] : [])];
  return texts.map((one) => new TextEncoder().encode(one));
}

function inputOf(bytes: Uint8Array): InputText {
  return {name: 'case', ...decodedText(bytes)};
}

/** What is in a cell that was written like this. */
function cellOf(written: string): string {
  const [, quoted] = /^"([^]*)"\s*$/.exec(written) ?? [];
  return quoted === undefined ? written : quoted.replaceAll('""', '"');
}

/** Converts to JSON, and says whether that reads back to what was read. */
function expectSame(input: InputText): void {
  const {text} = conversionOf(input, 'json', {});
  if (text === undefined) return;
  const {timeline} = readTimeline(input.text, {now: NOW});
  expect(readTimeline(text, {now: NOW}).timeline, text).to.deep.equal(timeline);
}

describe('the cases from elsewhere', function () {
  this.timeout(120_000);

  for (const {path, texts} of sets) {
    it(`of ${path} are all checked, each issue inside its text`, () => {
      for (const bytes of texts) {
        const input = inputOf(bytes);
        for (const {issue, place} of checkedInput(input, {}).issues) {
          if (!place) continue;
          const {start, end} = place.span;
          expect(start, issue.path).to.be.within(0, input.text.length);
          expect(end, issue.path).to.be.within(start, Math.max(start + 1, input.text.length));
        }
      }
    });

    it(`of ${path} are the same timelines once they are converted`, () => {
      for (const bytes of texts) expectSame(inputOf(bytes));
    });

    it(`of ${path} become tables without an exception`, () => {
      for (const bytes of texts) conversionOf(inputOf(bytes), 'csv', {});
    });
  }

  for (const file of [...files, ...stories]) {
    it(`such as ${file} are checked and converted`, async () => {
      for (const words of [['validate'], ['convert'], ['convert', '--to', 'csv']]) {
        const {code, output} = await outcomeOf([...words, file]);
        expect(CODES).to.include(code);
        expect(output).to.not.be.empty;
      }
      expectSame(inputOf(readFileSync(file)));
    });

    it(`such as ${file} are in a table what they were, but for what is told`, () => {
      const input = inputOf(readFileSync(file));
      const {
        text = '',
        input: {issues},
      } = conversionOf(input, 'csv', {});
      const lost = new Set(
        issues
          .filter(({issue}) => issue.code === 'not-converted')
          .map(({issue}) => issue.path.split(/[.[]/)[0]),
      );
      const {timeline} = readTimeline(input.text, {now: NOW});
      const there = readTimeline(text, {now: NOW}).timeline;
      expect(there.events.map(({id}) => id)).to.deep.equal(timeline.events.map(({id}) => id));
      for (const field of Object.keys(timeline) as (keyof typeof timeline)[]) {
        if (!lost.has(field)) expect(there[field], field).to.deep.equal(timeline[field]);
      }
    });
  }

  it('of CSV have each cell where it is', () => {
    for (const {texts} of sets.filter(({path}) => path.includes('/csv/'))) {
      for (const bytes of texts) {
        const {text} = inputOf(bytes);
        const {rows, issues} = csvRows(text);
        // What quotes that are wrong leave of a cell is not what was written.
        if (issues.length > 0) continue;
        rows.forEach((cells, row) => {
          const places = cells.map((_, column) => `row ${row + 1}, column ${column + 1}`);
          const spans = csvSpans(text, places);
          cells.forEach((cell, column) => {
            const {start, end} = spans.get(places[column]!)!;
            expect(cellOf(text.slice(start, end))).to.equal(cell);
          });
        });
      }
    }
  });
});

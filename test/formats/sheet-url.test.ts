import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {isCsvUrl} from '../../src/formats/is-csv-url.js';
import {sheetCsvUrl} from '../../src/formats/sheet-url.js';
import {loadCases} from '../cases/load-cases.js';

const BASE = 'https://paper.example/story/';
const KEY = 'EXAMPLEKEY_0123456789abcdefghijklmnopqrstuvw';
const SHEET = `https://docs.google.com/spreadsheets/d/${KEY}`;
const WEB = 'https://docs.google.com/spreadsheets/d/e/2PACX-EXAMPLE_KEY';

describe('the address of a sheet', () => {
  it('is told from others as the case set says, for every case of it', async () => {
    const {cases} = await loadCases<{
      cases: readonly {id: string; input: string; expect: {kind: string}}[];
    }>('timelinejs-dates/source-urls.open.json');
    expect(cases).to.have.length(26);
    for (const {id, input, expect: expected} of cases) {
      const csv = sheetCsvUrl(input, BASE);
      expect(csv !== undefined, id).to.equal(expected.kind === 'google-sheet');
      if (csv) expect(new URL(csv).origin, id).to.equal('https://docs.google.com');
      expect(isCsvUrl(input, BASE), id).to.equal(expected.kind === 'csv');
    }
  });

  const addresses: readonly (readonly [string, string])[] = [
    [SHEET, `${SHEET}/export?format=csv`],
    [`${SHEET}/`, `${SHEET}/export?format=csv`],
    [`${SHEET}/edit`, `${SHEET}/export?format=csv`],
    [`${SHEET}/edit?usp=sharing`, `${SHEET}/export?format=csv`],
    [`${SHEET}/edit?usp=drive_link#gid=0`, `${SHEET}/export?format=csv&gid=0`],
    [`${SHEET}/edit?gid=77#gid=77&range=A1`, `${SHEET}/export?format=csv&gid=77`],
    [`${SHEET}/edit#gid=5`, `${SHEET}/export?format=csv&gid=5`],
    [`${SHEET}/edit#gid=x`, `${SHEET}/export?format=csv`],
    [`${SHEET}/copy`, `${SHEET}/export?format=csv`],
    [`${SHEET}/preview`, `${SHEET}/export?format=csv`],
    [`${SHEET}/htmlview#gid=3`, `${SHEET}/export?format=csv&gid=3`],
    [`${SHEET}/export?format=xlsx&gid=4`, `${SHEET}/export?format=csv&gid=4`],
    [`${SHEET}/gviz/tq?tqx=out:csv&gid=4`, `${SHEET}/export?format=csv&gid=4`],
    [`${SHEET}/pub?output=csv`, `${SHEET}/pub?output=csv`],
    [`${SHEET}/pubhtml?gid=2&single=true`, `${SHEET}/pub?output=csv&gid=2&single=true`],
    [`${SHEET}/pub?output=html&amp;gid=2`, `${SHEET}/pub?output=csv&gid=2&single=true`],
    [SHEET.replace('/d/', '/u/0/d/'), `${SHEET}/export?format=csv`],
    [SHEET.replace('/sp', '/a/paper.example/sp'), `${SHEET}/export?format=csv`],
    [` ${SHEET}/edit\n`, `${SHEET}/export?format=csv`],
    [`${WEB}/pubhtml`, `${WEB}/pub?output=csv`],
    [`${WEB}/pubhtml?widget=true&amp;headers=false`, `${WEB}/pub?output=csv`],
    [`${WEB}/pub?gid=12&single=true&output=csv`, `${WEB}/pub?output=csv&gid=12&single=true`],
    [
      `https://docs.google.com/spreadsheet/ccc?key=${KEY}#gid=1`,
      `${SHEET}/export?format=csv&gid=1`,
    ],
    [`https://spreadsheets.google.com/pub?key=${KEY}`, `${SHEET}/export?format=csv`],
    [
      'https://docs.google.com/spreadsheet/pub?key=0AkExampleOldKey&gid=2&output=html',
      'https://docs.google.com/spreadsheet/pub?key=0AkExampleOldKey&output=csv&gid=2&single=true',
    ],
  ];
  for (const [address, csv] of addresses) {
    it(`gives CSV for ${address.trim()}`, () => expect(sheetCsvUrl(address, BASE)).to.equal(csv));
  }

  const others: readonly string[] = [
    KEY,
    `v2:${KEY}`,
    `key=${KEY}`,
    `?key=${KEY}`,
    `spreadsheets/d/${KEY}`,
    SHEET.replace('https', 'http'),
    SHEET.replace('.com', '.com.evil.test'),
    SHEET.replace('docs.google.com', 'docs.google.com@evil.test'),
    SHEET.replace('docs.google.com', 'evil.test@docs.google.com'),
    SHEET.replace('docs.google.com', 'docs.google.com:8443'),
    SHEET.replace('docs.google.com', 'evil.test/docs.google.com'),
    SHEET.replace('docs.google.com', 'docs.google.com\\@evil.test'),
    SHEET.replace('docs', 'drive'),
    SHEET.replace('spreadsheets', 'document'),
    'https://docs.google.com/spreadsheets/u/0/',
    'https://docs.google.com/spreadsheets/d/',
    `https://docs.google.com/forms/d/${KEY}?key=${KEY}`,
    'https://docs.google.com/spreadsheet/ccc?key=../../evil',
    'https://',
    '',
  ];
  for (const address of others) {
    it(`is none of ${address || 'nothing'}`, () =>
      expect(sheetCsvUrl(address, BASE)).to.equal(undefined));
  }

  it('is never anywhere but at Google, whatever is given', () => {
    const piece = fc.constantFrom(
      'https://',
      'docs.google.com',
      '/spreadsheets/d/',
      KEY,
      '@',
      '#gid=',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.oneof(piece, fc.string())).map((a) => a.join('')),
    );
    fc.assert(
      fc.property(text, (url) => {
        isCsvUrl(url, BASE);
        const csv = sheetCsvUrl(url, BASE);
        if (csv) expect(csv).to.match(/^https:\/\/docs\.google\.com\/spreadsheets?\/[\w/?=&-]+$/);
      }),
    );
  });
});

describe('the address of a table', () => {
  const addresses: readonly (readonly [string, boolean])[] = [
    ['data.csv', true],
    ['/a/data.TSV?x=1#y', true],
    ['https://a.example/data.csv', true],
    ['data.csv.html', false],
    ['page?file=data.csv', false],
    ['csv', false],
    ['https://', false],
  ];
  for (const [address, expected] of addresses) {
    it(`is ${expected ? '' : 'not '}${address}`, () =>
      expect(isCsvUrl(address, BASE)).to.equal(expected));
  }
});

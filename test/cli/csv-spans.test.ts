import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {csvSpans} from '../../src/cli/csv-spans.js';
import {TextLines} from '../../src/cli/text-lines.js';

const SHEET = 'Date,Headline,Text\r\n2020,"A\nlong\none","a ""b"""\r\n\r\n2025-13,Bad,\r\n';

function shown(text: string, place: string): string {
  const {start, end} = csvSpans(text, [place]).get(place)!;
  return text.slice(start, end);
}

describe('the places of a sheet', () => {
  const rows: readonly (readonly [place: string, text: string])[] = [
    ['row 1', 'Date,Headline,Text'],
    ['row 1, column 2', 'Headline'],
    ['row 2, column "Headline"', '"A\nlong\none"'],
    ['row 2, column "Text"', '"a ""b"""'],
    ['row 2', '2020,"A'],
    ['row 4, column "Date"', '2025-13'],
    ['row 4, column "Text"', ''],
    ['row 4, column 1', '2025-13'],
    // A row that is shorter than its header.
    ['row 3, column "Text"', ''],
  ];
  for (const [place, text] of rows) {
    it(`show ${JSON.stringify(text)} for ${place}`, () => {
      expect(shown(SHEET, place)).to.equal(text);
    });
  }

  it('are on the line an editor counts, behind cells with lines of their own', () => {
    const {start} = csvSpans(SHEET, ['row 4, column "Headline"']).get('row 4, column "Headline"')!;
    expect(new TextLines(SHEET).positionAt(start)).to.deep.equal({line: 6, column: 9});
  });

  it('are found behind the line by which Excel tells its delimiter, and a byte order mark', () => {
    const text = '\ufeffsep=;\r\nDate;Headline\r\n2025-13;"A; b"\r\n';
    expect(shown(text, 'row 2, column "Date"')).to.equal('2025-13');
    expect(shown(text, 'row 2, column "Headline"')).to.equal('"A; b"');
  });

  it('are found under a header that blank rows stand before', () => {
    expect(shown('\n\nDate,Headline\n20,A', 'row 4, column "Headline"')).to.equal('A');
  });

  it('are those of every cell, whatever is in it', () => {
    const cell = fc.string({unit: fc.constantFrom('a', ',', ';', '"', '\n', '\r', ' ', 'é', '日')});
    const table = fc.array(fc.tuple(cell, cell), {minLength: 1});
    fc.assert(
      fc.property(table, (cells) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = ['Date,Headline', ...cells.map((row) => row.map(quoted).join())].join('\n');
        cells.forEach((row, index) => {
          row.forEach((value, column) => {
            const place = `row ${index + 2}, column "${column === 0 ? 'Date' : 'Headline'}"`;
            expect(shown(text, place)).to.equal(quoted(value));
          });
        });
      }),
    );
  });
});

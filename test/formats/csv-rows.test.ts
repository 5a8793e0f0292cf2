import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {csvRows} from '../../src/formats/csv-rows.js';
import {loadCases} from '../cases/load-cases.js';

type Row = readonly string[];

interface PapaCase {
  readonly id: string;
  readonly input: string;
  readonly config: {
    readonly header?: boolean;
    readonly delimiter?: string;
    readonly skipEmptyLines?: boolean | 'greedy';
  };
  readonly expect_data: readonly unknown[];
  readonly expect_error_types: readonly string[];
}

const rowsOf = (text: string): readonly Row[] => csvRows(text).rows;
const placesOf = (text: string): readonly string[] =>
  csvRows(text).issues.map(({code, path}) => `${code} ${path}`);

/** The rows as objects by the names of the first, as case sets have them. */
function objectsOf([header = [], ...rows]: readonly Row[]): readonly unknown[] {
  return rows.map((row) => {
    const entries: [string, unknown][] = header.map((name, index) => [name, row[index]]);
    if (row.length > header.length) entries.push(['__parsed_extra', row.slice(header.length)]);
    return Object.fromEntries(entries);
  });
}

/** `A, A` as `A, A_1`: PapaParse renames where we keep. */
function renamed(header: Row): Row {
  return header.map((name, index) => {
    const before = header.slice(0, index).filter((other) => other === name).length;
    return before ? `${name}_${before}` : name;
  });
}

/** The rows as the options of PapaParse that we do not have would leave them. */
function withOptions(rows: readonly Row[], {config, expect_data: expected}: PapaCase): unknown {
  const {skipEmptyLines, header} = config;
  const kept = rows.filter((row) => {
    if (skipEmptyLines === 'greedy') return row.join('').trim();
    return !skipEmptyLines || row.length > 1 || row[0];
  });
  if (!header) return kept;
  const [first = [], ...others] = kept;
  return Array.isArray(expected[0]) ? [renamed(first), ...others] : objectsOf(kept);
}

/** Spaces around cells are no part of the value in a sheet. */
const trimmed = (rows: readonly Row[]) => rows.map((row) => row.map((cell) => cell.trim()));

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe('the rows of a CSV text', () => {
  it('are those of csv-spectrum, for every case of it', async () => {
    const {cases} = await loadCases<{
      cases: readonly {id: string; input: string; expect_objects: unknown}[];
    }>('csv/csv-spectrum.open.json');
    expect(cases).to.have.length(9);
    for (const {id, input, expect_objects: objects} of cases) {
      // Some of the files of this set lost their CRLF on the way into it.
      const text = id.endsWith('_crlf') ? input.replace(/\r?\n/g, '\r\n') : input;
      const {rows, issues} = csvRows(text);
      const filled = rows.filter((row) => row.join(''));
      expect(objectsOf(filled), id).to.deep.equal(objects);
      expect(issues, id).to.deep.equal([]);
    }
  });

  it('are those of PapaParse, for every case of its tests', async () => {
    const {cases} = await loadCases<{cases: readonly PapaCase[]}>('csv/papaparse.open.json');
    expect(cases).to.have.length(60);
    for (const item of cases) {
      const {id, input, config, expect_data: data, expect_error_types: errors} = item;
      const {rows, issues} = csvRows(input);
      // A delimiter of two characters can be told to PapaParse, and not be found by anybody.
      const found = config.delimiter === ', ' ? trimmed(rows) : withOptions(rows, item);
      expect(found, id).to.deep.equal(data);
      const wrongQuotes = errors.some((type) => /Quotes/.test(type));
      expect(issues.length, id).to.equal(wrongQuotes ? 1 : 0);
    }
  });

  const texts: readonly (readonly [string, string, readonly Row[]])[] = [
    ['nothing', '', []],
    ['a line break', '\n', [[''], ['']]],
    ['one cell', 'a', [['a']]],
    ['a byte order mark', '\ufeffa,b', [['a', 'b']]],
    ['a byte order mark before a quote', '\ufeff"a,b",c', [['a,b', 'c']]],
    [
      'semicolons',
      'a;b\n"1,5";2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'semicolons beside decimal commas',
      'a;b\n1,5;2\n3;4',
      [
        ['a', 'b'],
        ['1,5', '2'],
        ['3', '4'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1,2\t3',
      [
        ['a', 'b'],
        ['1,2', '3'],
      ],
    ],
    [
      'bars',
      'a|b\n1,2|3',
      [
        ['a', 'b'],
        ['1,2', '3'],
      ],
    ],
    ['a line that tells the delimiter', 'sep=;\r\na,x;b\r\n', [['a,x', 'b'], ['']]],
    ['such a line in quotes', '"sep=|"\na,x|b', [['a,x', 'b']]],
    ['such a line after a byte order mark', '\ufeffSEP=,\ra;x,b', [['a;x', 'b']]],
    ['no such line', 'sep=ab\nc', [['sep=ab'], ['c']]],
    ['CR', 'a,b\r1,2\r', [['a', 'b'], ['1', '2'], ['']]],
    [
      'CRLF',
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['CRLF among LF', 'a,b\n1,2\r\n3,4\n', [['a', 'b'], ['1', '2'], ['3', '4'], ['']]],
    [
      'LF among CRLF',
      'a,b\r\n1,2\n3,4\r\n5,6',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    [
      'CRLF among CR',
      'a,b\r1,2\r3,4\r\n5,6',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    [
      'blanks behind a last quote',
      'a,b\n1,"2" ',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['NUL', 'a\0,"b\0"', [['a\0', 'b\0']]],
    ['rows of any length', 'a,b\n1\n1,2,3', [['a', 'b'], ['1'], ['1', '2', '3']]],
    ['the delimiter of another in quotes', '"x",";;"', [['x', ';;']]],
  ];
  for (const [name, text, rows] of texts) {
    it(`are found with ${name}`, () => {
      expect(rowsOf(text)).to.deep.equal(rows);
      expect(placesOf(text)).to.deep.equal([]);
    });
  }

  const wrong: readonly (readonly [string, string, readonly Row[], string])[] = [
    [
      'never closed',
      'a,b\n1,"2\n3,4',
      [
        ['a', 'b'],
        ['1', '2\n3,4'],
      ],
      'row 2, column "b"',
    ],
    [
      'closed too early',
      'a,b\n"1"x,2"\n3,4',
      [['a', 'b'], ['1"x,2'], ['3', '4']],
      'row 2, column "a"',
    ],
    ['in the header', 'a,"b', [['a', 'b']], 'row 1, column 2'],
    [
      'in a column without a name',
      'a,\n1,"b',
      [
        ['a', ''],
        ['1', 'b'],
      ],
      'row 2, column 2',
    ],
    [
      'curly',
      'a,b,c\n1,“A, b”\n',
      [['a', 'b', 'c'], ['1', '“A', ' b”'], ['']],
      'row 2, column "b"',
    ],
    [
      'wrong twice',
      'a,b\n"1"x",2\n"3"y",4',
      [
        ['a', 'b'],
        ['1"x', '2'],
        ['3"y', '4'],
      ],
      'row 2, column "a"',
    ],
  ];
  for (const [name, text, rows, place] of wrong) {
    it(`come with one warning where quotes are ${name}`, () => {
      expect(rowsOf(text)).to.deep.equal(rows);
      expect(placesOf(text)).to.deep.equal([`csv-quotes ${place}`]);
    });
  }

  it('say nothing about curly quotes that are whole', () => {
    expect(placesOf('a,b\n“x”,„y“\n')).to.deep.equal([]);
    expect(placesOf('a,b\n"“x, y”",z”')).to.deep.equal([]);
  });

  it('come back as they were written, whatever is in them', () => {
    const cell = fc.oneof(fc.string(), fc.stringMatching(/^[",;|\t\r\n a\ufeff\0“”]{0,6}$/));
    const grids = fc
      .integer({min: 2, max: 5})
      .chain((width) =>
        fc.array(fc.array(cell, {minLength: width, maxLength: width}), {minLength: 1}),
      );
    const dialect = fc.tuple(
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r', '\r\n'),
    );
    fc.assert(
      fc.property(grids, dialect, (grid, [delimiter, lineBreak]) => {
        const lines = grid.map((row) => row.map(quoted).join(delimiter));
        expect(rowsOf(lines.join(lineBreak))).to.deep.equal(grid);
      }),
    );
  });

  it('come back from commas with any number of cells in each', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), {minLength: 1}), {minLength: 1}), (grid) => {
        const text = grid.map((row) => row.map(quoted).join(',')).join('\n');
        expect(rowsOf(text)).to.deep.equal(grid);
      }),
    );
  });

  it('never throw, and keep every character that is no quote, delimiter or line break', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[",;|\t\r\n ab\ufeff\0]{0,40}$/));
    const bare = (value: string) => value.replace(/[\s",;|\ufeff\x1e\x1f]/g, '');
    fc.assert(
      fc.property(text, (value) => {
        fc.pre(!/^\ufeff?"?sep=/i.test(value));
        const {rows} = csvRows(value);
        expect(bare(rows.flat().join(''))).to.equal(bare(value));
      }),
    );
  });

  it('take no more steps for a character of a large text than of a small one', () => {
    // Each of these would take hours if any part of it were read again and again.
    const size = 300_000;
    for (const text of [
      'x'.repeat(size),
      `a,"${'x'.repeat(size)}"\n`,
      '"'.repeat(size + 1),
      `"${' "x'.repeat(size / 3)}`,
      `"a"${' '.repeat(size)}x`,
      '"a" '.repeat(size / 4),
      ','.repeat(size),
      '\r'.repeat(size),
      '\n'.repeat(size),
      '“'.repeat(size),
      `a,${'” '.repeat(size / 2)}`,
    ]) {
      expect(csvRows(text).rows.length).to.be.greaterThan(0);
    }
  });
});

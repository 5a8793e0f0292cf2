import {expect} from '@esm-bundle/chai';
import ts from 'typescript';
import {layerOf, mayImport} from './layers.js';
import {findCycle, importsOf, sourceFiles} from './source-files.js';

const files = sourceFiles();

/** Folders whose code runs anywhere: in a page, in a worker, in Node. */
const PURE = /^(?:dates|model|geometry|media)\//;

/** Folders whose code runs in Node alone, and may use what Node has. */
const IN_NODE = /^cli(?:\.ts$|\/)/;

/** Folders of programs, which need no chunks: they have every reader at once. */
const PROGRAM = /^(?:cli|prerender)(?:\.ts$|\/)/;

/** What is imported by one file alone. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'geometry/clock-steps.ts': ['d3-time'],
  'text/parse-with-dompurify.ts': ['dompurify'],
  'adopted-timeline.ts': ['@lit-labs/ssr-client'],
  'prerender/shadow-root.ts': ['@lit-labs/ssr', '@lit-labs/ssr/lib/render-result.js'],
};

describe('the layers', () => {
  it('hold every file of src/', () => {
    expect(files.map(({path}) => path).filter((path) => layerOf(path) < 0)).to.deep.equal([]);
  });

  it('are entered from above only', () => {
    const wrong = files.flatMap(({path, imports}) =>
      imports
        .filter(({to, external}) => !external && !mayImport(path, to))
        .map(({to}) => `${path} imports ${to}`),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('have no cycle of imports', () => {
    expect(findCycle(files)?.join(' → ')).to.equal(undefined);
  });

  it('import files that exist', () => {
    const paths = new Set(files.map(({path}) => path));
    const local = files.flatMap(({imports}) => imports.filter(({external}) => !external));
    expect(local.filter(({to}) => !paths.has(to))).to.deep.equal([]);
  });

  it('use no package but Lit, none at all in dates and model, and each other one in one place', () => {
    const wrong = files.flatMap(({path, imports}) =>
      imports
        .filter(({to, external}) => external && !PACKAGES[path]?.includes(to))
        .filter(({to}) => !(IN_NODE.test(path) && to.startsWith('node:')))
        .filter(({to}) => PURE.test(path) || !/^(?:lit|@lit)\b/.test(to))
        .map(({to}) => `${path} imports ${to}`),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('leave the reader of CSV to those who meet a table: only `readTimeline` has it at once', () => {
    const holders = files.filter(({text}) =>
      /^import (?!type\b)[^;]*csv-document\.js'/m.test(text),
    );
    expect(holders.map(({path}) => path)).to.deep.equal(['formats/read-timeline.ts']);
    const users = files.filter(({imports}) =>
      imports.some(({to}) => to === 'formats/read-timeline.ts'),
    );
    const others = users.filter(({path}) => !PROGRAM.test(path));
    expect(others.map(({path}) => path)).to.deep.equal(['model.ts']);
  });

  it('know no DOM in dates and model', function () {
    this.timeout(60_000);
    const roots = files.filter(({path}) => PURE.test(path)).map(({path}) => `src/${path}`);
    const program = ts.createProgram(roots, {
      lib: ['lib.es2023.d.ts'],
      module: ts.ModuleKind.NodeNext,
      noEmit: true,
      strict: true,
      target: ts.ScriptTarget.ES2022,
      types: [],
    });
    // The one global outside of ECMAScript that is the same everywhere.
    const unknown = program
      .getSemanticDiagnostics()
      .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'))
      .filter((message) => message.startsWith('Cannot find name') && !message.includes("'URL'"));
    expect(unknown).to.deep.equal([]);
  });
});

describe('the reader of dates as people type them', () => {
  it('is in the first chunks of a page by no import that is not dynamic', () => {
    const importers = files.filter(({imports}) =>
      imports.some(({to}) => to === 'dates/parse-date.ts'),
    );
    const isStatic = /\sfrom '[./\w-]*\/parse-date\.js'/;
    expect(importers.map(({path}) => path)).to.include('controllers/thorough-reader.ts');
    const holders = importers.filter(({path, text}) => isStatic.test(text) && !PROGRAM.test(path));
    expect(holders.map(({path}) => path)).to.deep.equal(['formats/read-timeline.ts', 'model.ts']);
  });

  it('reaches the rest of src/ through one file', () => {
    const isPart = /^dates\/(?:parse-typed-date|typed-|words\/|lexicon|digit-)/;
    const users = files.filter(
      ({path, imports}) => !isPart.test(path) && imports.some(({to}) => isPart.test(to)),
    );
    expect(users.map(({path}) => path)).to.deep.equal([
      'dates/intl-date-words.ts',
      'dates/parse-date.ts',
      'dates/rewritten-tokens.ts',
    ]);
  });

  it('comes with readTimeline, which is for programs only', () => {
    const users = files.filter(({imports}) =>
      imports.some(({to}) => to === 'formats/read-timeline.ts'),
    );
    const others = users.filter(({path}) => !PROGRAM.test(path));
    expect(others.map(({path}) => path)).to.deep.equal(['model.ts']);
  });
});

describe('every file of src/', () => {
  it('has a name that says what is in it', () => {
    const vague = /(?:^|[/-])(?:utils?|helpers?|common|manager|misc)(?:[/.-]|$)/;
    expect(files.map(({path}) => path).filter((path) => vague.test(path))).to.deep.equal([]);
  });

  it('is short enough to read in one go: 350 lines', () => {
    const long = files.filter(({text}) => text.trimEnd().split('\n').length > 350);
    expect(long.map(({path}) => path)).to.deep.equal([]);
  });

  it('never turns a text into markup or code', () => {
    const dangerous =
      /unsafeHTML|unsafeSVG|unsafeStatic|innerHTML|outerHTML|\beval\(|new Function|document\.write/;
    expect(files.filter(({text}) => dangerous.test(text)).map(({path}) => path)).to.deep.equal([]);
  });
});

describe('the architecture test itself', () => {
  it('sees static, type-only, dynamic and re-exporting imports', () => {
    const text = `import {a} from '../dates/a.js';
      import type {B} from './b.js';
      export * from 'lit';
      const c = () => import('../views/c.js');`;
    expect(importsOf('model/x.ts', text)).to.deep.equal([
      {to: 'dates/a.ts', external: false},
      {to: 'model/b.ts', external: false},
      {to: 'lit', external: true},
      {to: 'views/c.ts', external: false},
    ]);
  });

  it('finds a cycle, however long', () => {
    const file = (path: string, to: string) => ({path, text: '', imports: [{to, external: false}]});
    const ring = [file('a.ts', 'b.ts'), file('b.ts', 'c.ts'), file('c.ts', 'b.ts')];
    expect(findCycle(ring)).to.deep.equal(['b.ts', 'c.ts', 'b.ts']);
    expect(findCycle(ring.slice(0, 2))).to.equal(undefined);
  });

  const directions: readonly (readonly [string, string, boolean])[] = [
    ['model/a.ts', 'dates/b.ts', true],
    ['dates/a.ts', 'model/b.ts', false],
    ['text/a.ts', 'text/b.ts', true],
    ['text/a.ts', 'i18n/b.ts', false],
    ['model.ts', 'formats/a.ts', true],
    ['model.ts', 'views/a.ts', false],
    ['views/a.ts', 'model.ts', false],
    ['define.ts', 'news-timeline.ts', true],
    ['news-timeline.ts', 'define.ts', false],
  ];
  for (const [from, to, allowed] of directions) {
    it(`${allowed ? 'lets' : 'does not let'} ${from} import ${to}`, () => {
      expect(mayImport(from, to)).to.equal(allowed);
    });
  }
});

import {expect} from '@esm-bundle/chai';
import {readFileSync} from 'node:fs';
import ts from 'typescript';
import {prerender} from '../../src/prerender.js';
import {everythingEvents} from '../prerender/everything-events.js';

const FILE = 'linked-data.ts';
const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  noEmit: true,
  skipLibCheck: true,
  strict: true,
  target: ts.ScriptTarget.ES2022,
  types: [],
};

/** What is wrong with linked data by the vocabulary of schema.org, which `schema-dts` has as types. */
function faultsOf(lists: readonly string[]): readonly string[] {
  const host = ts.createCompilerHost(options);
  const source = [
    "import type {ItemList, WithContext} from 'schema-dts';",
    ...lists.map(
      (list) => `export const list${lists.indexOf(list)}: WithContext<ItemList> = ${list};`,
    ),
  ].join('\n');
  const {getSourceFile, readFile, fileExists} = host;
  Object.assign(host, {
    fileExists: (name: string) => name.endsWith(FILE) || fileExists(name),
    readFile: (name: string) => (name.endsWith(FILE) ? source : readFile(name)),
    getSourceFile: (name: string, target: ts.ScriptTarget) =>
      name.endsWith(FILE) ? ts.createSourceFile(name, source, target) : getSourceFile(name, target),
  });
  const program = ts.createProgram([`${process.cwd()}/${FILE}`], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

async function linkedData(input: unknown): Promise<string> {
  const {html} = await prerender(input, {now: '2025-06-17', jsonLd: true});
  return /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
}

describe('by the vocabulary of schema.org, linked data', () => {
  it('have only properties that their types have, with values these take', async () => {
    const stories = ['china-central-asia', 'harbour-bridge', 'deep-time', 'railway'].map((name) =>
      readFileSync(`demo/stories/${name}.json`, 'utf8'),
    );
    const lists = await Promise.all([everythingEvents, ...stories].map(linkedData));
    expect(faultsOf(lists)).to.deep.equal([]);
  }).timeout(120_000);

  it('are looked at closely enough to see a mistake', async () => {
    const list = await linkedData(everythingEvents);
    const wrong = list.replace('"startDate"', '"startsAt"');
    expect(faultsOf([wrong])).to.not.be.empty;
  }).timeout(120_000);
});

import {expect} from '@esm-bundle/chai';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {currentManifest} from '../../tools/current-manifest.mjs';
import {GROUP_COLOURS} from '../../src/styles/group-styles.js';
import {elementOf, type Entry, type Manifest} from './manifest.js';

const manifest = (await currentManifest()) as Manifest;
const element = elementOf(manifest);

/** The text of all TypeScript files of a folder of `src/`, or of one file. */
function source(path: string): string {
  if (path.endsWith('.ts')) return readFileSync(join('src', path), 'utf8');
  const entries = readdirSync(join('src', path), {withFileTypes: true, recursive: true});
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

/** What the first group of a pattern finds in a text: each once, in alphabetical order. */
function found(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''))].sort();
}

const names = (entries: readonly Entry[]): string[] => entries.map(({name}) => name).sort();

describe('custom-elements.json', () => {
  it('is what `npm run manifest` makes of the sources', () => {
    const file = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
    expect(file).to.deep.equal(manifest);
  });

  it('names files that are in the package', () => {
    for (const {path} of manifest.modules) expect(path).to.match(/^dist\/modules\/.+\.js$/);
  });

  it('names the class of the tag, and where it is', () => {
    const definition = manifest.modules
      .flatMap(({exports}) => exports)
      .find(({kind}) => kind === 'custom-element-definition');
    expect(definition).to.deep.equal({
      kind: 'custom-element-definition',
      name: 'news-timeline',
      declaration: {name: 'NewsTimeline', module: 'dist/modules/news-timeline.js'},
    });
  });

  it('documents every reactive property that has an attribute', () => {
    const [, declared = ''] = /static override (?:readonly )?properties = \{([^]*?)\n {2}\};/.exec(
      source('news-timeline.ts'),
    ) ?? [undefined];
    const properties = found(declared, /^ {4}(\w+): \{(?!.*(?:attribute: false|state: true))/gm);
    expect(properties).to.not.be.empty;
    expect(element.attributes.map(({fieldName}) => fieldName).sort()).to.deep.equal(properties);
  });

  it('documents every event that is dispatched, and no other', () => {
    expect(names(element.events)).to.deep.equal(
      found(source('.'), /(?:super|Event)\(\s*'(timeline-[\w-]+)'/g),
    );
  });

  it('documents every part of the templates, and no other', () => {
    const views = source('views');
    const written = found(views, /\bpart="([^"$]+)"/g).flatMap((list) => list.split(' '));
    // `part=${part}` takes its values from the type of a parameter.
    const typed = found(views, /\bpart: ('[^,;)]+)/g).flatMap((type) => found(type, /'([\w-]+)'/g));
    const parts = new Set([...written, ...typed]);
    expect(names(element.cssParts)).to.deep.equal([...parts].sort());
  });

  it('documents every custom property of the styles, and no other', () => {
    // Those of the groups are written with their number.
    const styles = source('styles').replace(/--news-timeline-group-\$\{[^}]+\}/, () =>
      Array.from(
        {length: GROUP_COLOURS},
        (_, index) => `--news-timeline-group-${index + 1}`,
      ).join(),
    );
    expect(names(element.cssProperties)).to.deep.equal(found(styles, /(--news-timeline-[\w-]+)/g));
  });

  it('documents the custom states of the contract', () => {
    expect(names(element.cssStates)).to.deep.equal(['empty', 'error', 'loading', 'ready']);
  });

  it('says in words what everything is for', () => {
    const {attributes, members, events, slots, cssParts, cssProperties, cssStates} = element;
    const entries = [attributes, members, events, slots, cssParts, cssProperties, cssStates].flat();
    const silent = entries.filter(({description = ''}) => description.length < 8);
    expect(names(silent)).to.deep.equal([]);
  });

  it('holds nothing private', () => {
    const hidden = element.members.filter(({name}) => /^[#_]/.test(name));
    expect(names(hidden)).to.deep.equal([]);
  });
});

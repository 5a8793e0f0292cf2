import {expect} from '@esm-bundle/chai';
import {readFileSync} from 'node:fs';
import {currentManifest} from '../../tools/current-manifest.mjs';
import {mangledNames} from '../../tools/mangled-names.mjs';
import {elementOf, type Manifest} from './manifest.js';

/** The types that pages and importers of `news-timeline/model` see. */
const publicTypes = [
  'src/dates/timeline-date.ts',
  'src/dates/date-issue.ts',
  'src/model/issue.ts',
  'src/model/timeline.ts',
  'src/timeline-events.ts',
  'src/timeline-filter-event.ts',
  'src/timeline-language-event.ts',
  'src/timeline-media-request-event.ts',
  'src/timeline-update-event.ts',
];

describe('the names that are shortened in the bundles for pages', () => {
  it('are no names of the public contract', async () => {
    const {members} = elementOf((await currentManifest()) as Manifest);
    const fields = publicTypes.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/(\w+)\??:/g)].map(([, name = '']) => name),
    );
    const names = [...members.map(({name}) => name), ...fields];
    expect(names).to.include.members(['goTo', 'earliest', 'headline', 'severity']);
    expect(names.filter((name) => mangledNames.has(name))).to.deep.equal([]);
  });

  it('are no names that a part exports: those keep their names', () => {
    const parts = readFileSync('src/thorough.ts', 'utf8');
    const names = [...parts.matchAll(/export \{(\w+)\}/g)].map(([, name = '']) => name);
    expect(names).to.include('readThoroughly');
    expect(names.filter((name) => mangledNames.has(name))).to.deep.equal([]);
  });
});

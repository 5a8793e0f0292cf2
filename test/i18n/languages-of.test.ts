import {expect} from '@esm-bundle/chai';
import {languagesOf} from '../../src/i18n/languages-of.js';
import {timelineFrom} from '../../src/model/timeline-from.js';
import {loadCases} from '../cases/load-cases.js';

const FIVE = ['en', 'zh', 'ru', 'kk', 'ko'];

const read = (name: string): Promise<object> => loadCases(`../../demo/stories/${name}.json`);

/** A document with one language left of each text. */
function inLanguage(value: unknown, language: string): unknown {
  if (Array.isArray(value)) return value.map((entry) => inLanguage(entry, language));
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Readonly<Record<string, unknown>>;
  return language in fields
    ? fields[language]
    : Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [name, inLanguage(field, language)]),
      );
}

/** All maps of languages in a document. */
function mapsIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'kk' in value || 'zh' in value ? [value] : Object.values(value).flatMap(mapsIn);
}

describe('the first story in five languages', () => {
  it('says in English what the first story says', async () => {
    const story = await read('china-central-asia-languages');
    expect(inLanguage(story, 'en')).to.deep.equal(await read('china-central-asia'));
  });

  it('says all of it in each of them', async () => {
    const maps = mapsIn(await read('china-central-asia-languages'));
    expect(maps).to.have.length(15);
    for (const map of maps) expect(Object.keys(map)).to.deep.equal(FIVE);
  });

  it('is read without an issue, and can be read in each', async () => {
    const {timeline, issues} = timelineFrom(await read('china-central-asia-languages'));
    expect(issues).to.deep.equal([]);
    expect(languagesOf(timeline)).to.deep.equal(FIVE);
  });
});

import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {parseEdtf} from '../../src/dates/parse-edtf.js';
import {eventId} from '../../src/model/event-id.js';

const idOf = (headline: string, date?: string) => {
  const result = parseEdtf(date);
  return eventId({headline, date: 'date' in result ? result.date : undefined});
};

describe('the id of an event', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Railway construction begins', 'railway-construction-begins'],
    ['  First summit, Xi’an!  ', 'first-summit-xi-an'],
    ['中国—中亚机制', '中国-中亚机制'],
    ['Қазақстан', 'қазақстан'],
    ['Ελλάδα 2004', 'ελλάδα-2004'],
    ['قمة أستانا', 'قمة-أستانا'],
    ['हिन्दी में', 'हिन्दी-में'],
    ['ประเทศไทย', 'ประเทศไทย'],
    ['𠮷野家 opens', '𠮷野家-opens'],
    ['Cafe\u0301', 'café'],
    ['Café', 'café'],
    ['👍 ok 👍', 'ok'],
    ['a\ud800b', 'a-b'],
    ['½ m² № 5', '½-m²-5'],
    ['a_b.c/d#e?f', 'a-b-c-d-e-f'],
    ['__proto__', 'proto'],
    ['$94.8 billion', '94-8-billion'],
  ];
  for (const [headline, id] of cases) {
    it(`is ${id} for ${JSON.stringify(headline)}`, () => expect(idOf(headline)).to.equal(id));
  }

  it('comes from the first of several languages', () => {
    expect(eventId({headline: {kk: 'Саммит', en: 'Summit'}})).to.equal('саммит');
  });

  it('comes from the date where the headline has no letters, and is "event" without one', () => {
    expect(idOf('—', '2025-06-16/2025-06-18')).to.equal('2025-06-16-2025-06-18');
    expect(idOf('', '../2030')).to.equal('2030');
    expect(idOf('!?')).to.equal('event');
  });

  it('is no longer than 61 code units however long the headline', () => {
    expect(idOf('word '.repeat(1e6))).to.have.length.most(61);
    expect(idOf('𠮷'.repeat(1e5))).to.have.length.most(61);
  });

  it('is well formed and made of letters, marks, digits and single hyphens, for any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (headline) => {
        const id = idOf(headline);
        expect(id).to.match(/^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u);
        expect(idOf(headline)).to.equal(id);
      }),
    );
  });
});

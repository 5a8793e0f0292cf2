import {expect} from '@esm-bundle/chai';
import {previewOf} from '../../src/model/preview-of.js';
import {timelineFrom} from '../../src/model/timeline-from.js';

const NOW = Date.UTC(2025, 5, 20);
const day = (index: number): string =>
  new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10);
const events = Array.from({length: 2000}, (_, index) => ({
  // Neither in order nor all of one precision.
  date: index % 5 ? day((index * 7) % 2000) : day((index * 7) % 2000).slice(0, index % 2 ? 4 : 7),
  headline: `Event ${index}`,
  group: `g${(index * 3) % 4}`,
}));

describe('the preview of a long timeline', () => {
  const {timeline} = timelineFrom(events, {now: NOW});

  for (const isNewestFirst of [false, true]) {
    it(`begins as the whole does, ${isNewestFirst ? 'newest' : 'oldest'} first`, () => {
      const preview = previewOf(events, isNewestFirst, {now: NOW});
      const headlines = (list = timeline.events) => {
        const ordered = isNewestFirst ? [...list].reverse() : list;
        return ordered.slice(0, 60).map(({headline}) => headline);
      };
      expect(headlines(preview?.events)).to.deep.equal(headlines());
      expect(preview?.events.at(isNewestFirst ? 0 : -1)?.headline).to.equal(
        timeline.events.at(isNewestFirst ? 0 : -1)?.headline,
      );
      expect(preview?.groups).to.deep.equal(timeline.groups);
    });
  }

  const others: Readonly<Record<string, unknown>> = {
    'a short one': events.slice(0, 100),
    'one with a date that is not plain': [...events, {date: '2020~', headline: 'A'}],
    'one with an event that is none': [...events, null],
    'one with something to object to at its beginning': [...events, {date: '1000', headline: ''}],
    'a text': 'Year,Headline',
    nothing: undefined,
  };
  for (const [title, value] of Object.entries(others)) {
    it(`is not made of ${title}`, () =>
      expect(previewOf(value, false, {now: NOW})).to.equal(undefined));
  }
});

import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {plainTimeline} from '../../src/model/plain-timeline.js';
import {timelineFrom} from '../../src/model/timeline-from.js';
import {loadCases} from '../cases/load-cases.js';
import {DOCUMENT_CASES} from './document-cases.js';

const NOW = Date.UTC(2025, 5, 17);

/** Where the quick reader reads a value at all, the thorough one says the same and objects to nothing. */
function agrees(value: unknown): boolean {
  const plain = plainTimeline(value, NOW);
  if (!plain) return false;
  const {timeline, issues} = timelineFrom(value, {now: NOW});
  expect(issues).to.deep.equal([]);
  expect(plain).to.deep.equal(timeline);
  const [event] = plain.events;
  expect(Object.keys(event ?? {})).to.deep.equal(Object.keys(timeline.events[0] ?? {}));
  return true;
}

describe('the quick reader of plain data', () => {
  it('gives the first story as the thorough one does', async () => {
    expect(agrees(await loadCases('../../demo/stories/china-central-asia.json'))).to.equal(true);
  });

  it('agrees with the thorough one on every document, or leaves it to that one', () => {
    for (const {value, issues} of DOCUMENT_CASES) {
      if (agrees(value)) expect(issues).to.deep.equal([]);
    }
  });

  it('agrees with the thorough one on any values', () => {
    const odd = fc.oneof(
      fc.constantFrom('', ' ', null, 7, [], {}, 'javascript:1', '2020'),
      fc.anything(),
    );
    /** Mostly what is plain. */
    const mostly = (...values: readonly unknown[]) =>
      fc.oneof({weight: 40, arbitrary: fc.constantFrom(...values)}, {weight: 1, arbitrary: odd});
    const text = mostly('A', 'B', ' C ', 'Қ', '—', '__proto__');
    const date = mostly('2020', '2023-05', '2025-06-16', '2025-06-16/2025-06-18', '../2030');
    const url = mostly('https://a.example/', 'http://a.example/b');
    const source = fc.record(
      {title: text, url, publisher: text, published: date},
      {requiredKeys: ['title']},
    );
    const claim = fc.record({date, text, source}, {requiredKeys: ['text']});
    const event = fc.record(
      {
        id: text,
        date,
        headline: text,
        text,
        group: text,
        key: mostly(true, false),
        status: mostly('planned', 'disputed'),
        link: url,
        sources: fc.array(source, {minLength: 1, maxLength: 2}),
        claims: fc.array(claim, {minLength: 1, maxLength: 2}),
      },
      {requiredKeys: ['date', 'headline']},
    );
    const events = fc.array(event, {maxLength: 3});
    const group = fc.record({id: text, label: text, color: text}, {requiredKeys: ['id']});
    const document = fc.record(
      {
        title: text,
        language: text,
        groups: fc.array(group, {minLength: 1, maxLength: 2}),
        events,
        extra: odd,
      },
      {requiredKeys: ['events']},
    );
    let plain = 0;
    fc.assert(
      fc.property(fc.oneof(document, events, fc.anything()), (value) => {
        if (agrees(value)) plain++;
      }),
      {numRuns: 2000},
    );
    expect(plain).to.be.greaterThan(50);
  });
});

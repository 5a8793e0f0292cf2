import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {timelineFrom} from '../../src/model/timeline-from.js';
import type {TimelineEvent} from '../../src/model/timeline.js';

/** Everything reachable, once. */
function parts(value: unknown, seen = new Set<object>()): Set<object> {
  if (Object(value) !== value || seen.has(value as object)) return seen;
  seen.add(value as object);
  for (const part of Object.values(value as object)) parts(part, seen);
  return seen;
}

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : {events: value};
  return value;
}

const throwing = (): never => {
  throw new Error('hostile');
};
const hostile = new Proxy(
  {},
  {
    get: throwing,
    has: throwing,
    ownKeys: throwing,
    getOwnPropertyDescriptor: throwing,
    getPrototypeOf: throwing,
  },
);
const revoked = (): unknown => {
  const {proxy, revoke}: {proxy: unknown; revoke: () => void} = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const lying = new Proxy([], {
  get: (list, key): unknown => (key === 'length' ? Infinity : Reflect.get(list, key)),
});
const oddLength = new Proxy([], {get: () => Symbol('length')});
const cyclic: Record<string, unknown> = {headline: 'A', date: '2020'};
Object.assign(cyclic, {
  text: cyclic,
  sources: [cyclic],
  claims: cyclic,
  events: [cyclic],
  place: cyclic,
});

const HOSTILE: readonly (readonly [string, () => unknown])[] = [
  ['a Proxy that always throws', () => hostile],
  ['such a Proxy for an event', () => [hostile]],
  [
    'such a Proxy for every field',
    () => [
      {
        headline: hostile,
        date: hostile,
        sources: [hostile],
        media: hostile,
        text: hostile,
        id: hostile,
      },
    ],
  ],
  ['a revoked Proxy', revoked],
  ['a revoked Proxy for an event', () => [revoked()]],
  [
    'a revoked Proxy for every field',
    () => [{headline: revoked(), date: revoked(), sources: revoked(), text: revoked()}],
  ],
  ['a list that says it is endless', () => lying],
  ['sources that say they are endless', () => [{headline: 'A', sources: lying}]],
  ['a list whose length is a symbol', () => oddLength],
  ['a list of nothing but holes', () => new Array<unknown>(2 ** 32 - 1)],
  ['a cyclic event', () => [cyclic]],
  ['a cyclic document', () => cyclic],
  ['a Map', () => new Map([['events', []]])],
  ['a Promise', () => Promise.resolve([])],
  ['a function', () => throwing],
  ['a symbol', () => Symbol('s')],
  ['a bigint', () => 5n],
  [
    'a function whose text throws',
    () => [{headline: Object.assign(() => 0, {toString: throwing, valueOf: throwing})}],
  ],
  [
    'an object whose text throws',
    () => [
      {headline: {toString: throwing, [Symbol.toPrimitive]: throwing}, date: {toString: throwing}},
    ],
  ],
  ['50 levels', () => nested(50)],
  ['100,000 levels', () => nested(100_000)],
  [
    '100,000 levels inside an event',
    () => [{headline: 'A', date: nested(100_000), extra: nested(100_000), text: nested(100_000)}],
  ],
  [
    'NaN and infinities',
    () => [
      {
        headline: NaN,
        date: Infinity,
        id: -Infinity,
        place: {lat: NaN},
        media: {url: 'a', width: Infinity},
      },
    ],
  ],
];

describe('hostile values', () => {
  for (const [name, make] of HOSTILE) {
    it(`do no harm: ${name}`, () => {
      const {timeline, issues} = timelineFrom(make());
      expect(timeline.events).to.be.an('array');
      expect(issues).to.have.length.greaterThan(0);
    });
  }

  it('leave the rest of the timeline as it is', () => {
    const events = [
      {id: 'a', date: '2020', headline: 'A'},
      hostile,
      null,
      revoked(),
      {id: 'b', date: 2021, headline: 'B'},
    ];
    expect(timelineFrom(events).timeline.events.map(({id}) => id)).to.deep.equal(['a', 'b']);
  });

  it('lose only the field whose getter throws', () => {
    const event = {
      date: '2020',
      headline: 'A',
      get text() {
        return throwing();
      },
    };
    const {timeline, issues} = timelineFrom([event]);
    expect(timeline.events[0]?.headline).to.equal('A');
    expect(issues.map(({code, path}) => `${code} ${path}`)).to.deep.equal([
      'field-type events[0].text',
    ]);
  });

  it('give nothing that they only inherit', () => {
    class Entry {
      get headline(): string {
        return 'inherited';
      }
    }
    const event = Object.assign(new Entry(), {date: '2020'});
    const child = Object.create({headline: 'inherited', date: '2020'}) as object;
    const {events} = timelineFrom([event, child]).timeline;
    expect(events.map(({headline}) => headline)).to.deep.equal(['']);
  });

  it('change no prototype', () => {
    const text = `{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "events": [
      {"headline": {"__proto__": "x", "en": "A"}, "date": "2020", "__proto__": {"polluted": 1}, "group": "__proto__", "id": "__proto__",
       "sources": [{"__proto__": {"title": "inherited"}, "title": "T"}]}]}`;
    const {timeline} = timelineFrom(JSON.parse(text));
    const event = timeline.events[0] as TimelineEvent;
    expect(({} as {polluted?: unknown}).polluted).to.equal(undefined);
    expect(Object.keys(event.headline)).to.deep.equal(['__proto__', 'en']);
    expect(Object.getPrototypeOf(event.headline)).to.equal(null);
    expect(timeline.groups.map(({id}) => id)).to.deep.equal(['__proto__']);
    expect(event.sources[0]?.title).to.equal('T');
  });

  it('are not changed, and take no harm from being frozen', () => {
    const make = () => ({
      groups: [{id: 'a'}],
      events: [
        {headline: {en: 'B'}, date: {year: 2021}, sources: ['x'], tags: ['t']},
        {headline: 'A', date: '2020', group: 'a'},
      ],
    });
    const input = make();
    for (const part of parts(input)) Object.freeze(part);
    expect(timelineFrom(input).issues).to.deep.equal([]);
    expect(input).to.deep.equal(make());
  });

  it('never throw, and what comes of them is frozen to its leaves', () => {
    const known = fc.constantFrom(
      'events',
      'groups',
      'eras',
      'title',
      'date',
      'headline',
      'text',
      'id',
      'group',
      'status',
      'media',
      'sources',
      'claims',
      'url',
      'source',
      'place',
      'tags',
      'year',
      'month',
      'en',
      '__proto__',
    );
    const tree = fc.letrec((tie) => ({
      value: fc.oneof(
        {maxDepth: 5},
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
        }),
        fc.constantFrom('2020', '2020-13', 'javascript:1', 5, NaN),
        tie('list'),
        tie('record'),
      ),
      list: fc.array(tie('value'), {maxLength: 4}),
      record: fc.dictionary(known, tie('value'), {maxKeys: 6}),
    })).value;
    fc.assert(
      fc.property(fc.oneof(fc.anything(), tree), (value) => {
        const result = timelineFrom(value);
        for (const part of [...parts(result.timeline), ...parts(result.issues)]) {
          expect(Object.isFrozen(part)).to.equal(true);
        }
        expect(new Set(result.timeline.events.map(({id}) => id)).size).to.equal(
          result.timeline.events.length,
        );
        expect(JSON.stringify(result)).not.to.include('[object');
      }),
      {numRuns: 500},
    );
  });

  it('read the same from JSON as from the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const [one, other] = [value, JSON.parse(JSON.stringify(value))].map((input) =>
          timelineFrom(input, {now: 0}),
        );
        expect(other).to.deep.equal(one);
      }),
    );
  });
});

describe('100,000 events', () => {
  const many = (entry: (index: number) => unknown) =>
    Array.from({length: 100_000}, (_, index) => entry(index));

  it('are all kept, with ids of their own though all headlines are the same', () => {
    const {timeline, issues} = timelineFrom(many(() => ({date: '2020', headline: 'Same'})));
    expect(timeline.events).to.have.length(100_000);
    expect(timeline.events[99_999]?.id).to.equal('same-100000');
    expect(issues).to.deep.equal([]);
  });

  it('with one id between them are told apart', () => {
    const {timeline, issues} = timelineFrom(
      many(() => ({id: 'x', date: '2020', headline: 'Same'})),
    );
    expect(new Set(timeline.events.map(({id}) => id)).size).to.equal(100_000);
    expect(issues.at(-1)?.received).to.equal('99000 more');
  });

  it('with ids made to collide cost no more than others', () => {
    const {timeline} = timelineFrom(
      many((index) =>
        index % 2 ? {id: `a-${index}`, headline: 'B', date: 1} : {headline: 'a', date: 1},
      ),
    );
    expect(new Set(timeline.events.map(({id}) => id)).size).to.equal(100_000);
  });

  it('that are all wrong give 1,000 issues, the last of which counts the others', () => {
    const {timeline, issues} = timelineFrom(many(() => null));
    expect(timeline.events).to.have.length(0);
    expect(issues).to.have.length(1000);
    expect(issues[998]?.code).to.equal('event-type');
    expect(issues[999]).to.include({code: 'issues-omitted', received: '99001 more'});
  });

  it('give all issues where there are 1,000 of them', () => {
    const {issues} = timelineFrom(Array.from({length: 1000}, () => null));
    expect(new Set(issues.map(({code}) => code))).to.deep.equal(new Set(['event-type']));
    expect(issues).to.have.length(1000);
  });
});

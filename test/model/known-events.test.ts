import {expect} from '@esm-bundle/chai';
import {KnownEvents} from '../../src/model/known-events.js';
import {timelineFrom} from '../../src/model/timeline-from.js';
import type {EventDraft} from '../../src/model/event-draft.js';

const NOW = Date.UTC(2025, 5, 17);

function draftOf(value: unknown): EventDraft {
  return {...timelineFrom([value], {now: NOW}).timeline.events[0]!};
}

describe('known events', () => {
  const value = {id: 'a', date: '2020', headline: 'A', sources: [{title: 'S'}]};

  it('are found by an equal value', () => {
    const known = new KnownEvents();
    const event = draftOf(value);
    known.keep(value, event);
    expect(known.search()(structuredClone(value))?.event).to.equal(event);
  });

  const others: Readonly<Record<string, unknown>> = {
    'another text': {...value, text: 'More'},
    'another source': {...value, sources: [{title: 'T'}]},
    'another date': {...value, date: '2021'},
    'another id': {...value, id: 'b'},
    'a field less': {id: 'a', date: '2020', headline: 'A'},
    'no object': 'A',
    nothing: null,
  };
  for (const [name, other] of Object.entries(others)) {
    it(`are not found by ${name}`, () => {
      const known = new KnownEvents();
      known.keep(value, draftOf(value));
      expect(known.search()(other)).to.equal(undefined);
    });
  }

  it('have no id where none was given, whatever id was made', () => {
    const known = new KnownEvents();
    const event = {...draftOf({date: '2020', headline: 'A'}), id: ''};
    known.keep({date: '2020', headline: 'A'}, event);
    event.id = 'a';
    expect(known.search()({date: '2020', headline: 'A'})?.givenId).to.equal('');
  });

  it('are none that are still to come, and none that are no objects', () => {
    const known = new KnownEvents();
    const planned = {...value, date: '2030'};
    known.keep(planned, draftOf(planned));
    known.keep(7, {...draftOf(value), status: 'happened'});
    expect(known.search()(planned)).to.equal(undefined);
    expect(known.search()(7)).to.equal(undefined);
  });

  it('are found in their order, past those that have gone', () => {
    const known = new KnownEvents();
    const values = Array.from({length: 60}, (_, index) => ({...value, id: `e${String(index)}`}));
    for (const one of values) known.keep(one, draftOf(one));
    const find = known.search();
    expect([0, 1, 58, 59, 2].map((index) => find(values[index])?.event.id)).to.deep.equal([
      'e0',
      'e1',
      'e58',
      'e59',
      undefined,
    ]);
    expect(known.search()(values[2])?.event.id).to.equal('e2');
  });

  it('do not mistake a name of every object for one of theirs', () => {
    const known = new KnownEvents();
    for (const id of ['__proto__', 'constructor', 'toString']) {
      expect(known.search()({id})).to.equal(undefined);
    }
  });

  const terms = {language: 'en', now: NOW};
  for (const [name, other, holds] of [
    ['the same language, later', {...terms, now: NOW + 1}, true],
    ['an earlier day', {...terms, now: NOW - 1}, false],
    ['another language', {...terms, language: 'de'}, false],
    ['no language', {...terms, language: undefined}, false],
  ] as const) {
    it(`${holds ? 'hold' : 'do not hold'} for ${name}`, () => {
      const known = new KnownEvents();
      known.begin(terms);
      expect(known.holdsFor(other)).to.equal(holds);
    });
  }
});

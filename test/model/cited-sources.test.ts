import {expect} from '@esm-bundle/chai';
import {citedSources} from '../../src/model/cited-sources.js';
import {timelineFrom} from '../../src/model/timeline-from.js';

const named = (text: unknown): readonly string[] => (typeof text === 'string' ? [text] : []);

/** Each source as it is named, with the ids of its events. */
const cited = (events: readonly object[]): readonly string[] =>
  citedSources(timelineFrom(events, {now: 0}).timeline).map(({source, events: of}) => {
    const {title, publisher, url, published} = source;
    const name = [title, publisher, url, published?.edtf].flatMap(named).join(' ');
    return `${name}: ${of.map(({id}) => id).join(' ')}`;
  });

const event = (id: string, ...sources: readonly object[]): object => ({
  id,
  date: '2020',
  headline: id,
  sources,
});

describe('the sources of a timeline', () => {
  it('are those of its events and of their claims, in the order they are first named', () => {
    expect(
      cited([
        event('a', {title: 'T'}, {title: 'U'}),
        {...event('b'), claims: [{text: 'No', source: {title: 'V'}}]},
      ]),
    ).to.deep.equal(['T: a', 'U: a', 'V: b']);
  });

  it('are each named once, by their address, or else by title and publisher', () => {
    expect(
      cited([
        event('a', {url: 'https://a.example/', title: 'T'}, {title: 'T', publisher: 'P'}),
        event('b', {url: 'https://a.example/', title: 'Another'}, {title: 'T', publisher: 'P'}),
        event('c', {title: 'T'}, {publisher: 'T'}, {title: 'T', publisher: 'Q'}),
      ]),
    ).to.deep.equal(['T https://a.example/: a b', 'T P: a b', 'T: c', 'T: c', 'T Q: c']);
  });

  it('name an event once, however often it names them', () => {
    expect(cited([event('a', {title: 'T'}, {title: 'T', quote: 'Q'})])).to.deep.equal(['T: a']);
  });

  it('say what any mention of them says, but quote nothing', () => {
    const {timeline} = timelineFrom([
      event('a', {url: 'https://a.example/', quote: 'Q'}),
      event('b', {url: 'https://a.example/', title: 'T', publisher: 'P', published: '2025'}),
    ]);
    const [first] = citedSources(timeline);
    expect(first?.source).to.include({title: 'T', publisher: 'P', url: 'https://a.example/'});
    expect(first?.source.published?.edtf).to.equal('2025');
    expect(first?.source.quote).to.equal(undefined);
  });

  it('are none where nobody is named', () => {
    expect(cited([event('a')])).to.deep.equal([]);
  });
});

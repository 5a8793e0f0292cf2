import {expect} from '@esm-bundle/chai';
import {prerender, type PrerenderOptions} from '../../src/prerender.js';
import {loadCaseText} from '../cases/load-cases.js';
import {everythingEvents} from './everything-events.js';

interface Item {
  readonly '@type': string;
  readonly [name: string]: unknown;
}

interface List {
  readonly [name: string]: unknown;
  readonly itemListElement: readonly {readonly position: number; readonly item: Item}[];
}

async function listOf(input: unknown, options: PrerenderOptions = {}): Promise<List> {
  const {html} = await prerender(input, {now: '2025-06-17', ...options, jsonLd: true});
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json) as List;
}

const itemsOf = async (events: unknown): Promise<readonly Item[]> =>
  (await listOf(events)).itemListElement.map(({item}) => item);

describe('the linked data of a prerendered timeline', () => {
  it('are there only where they are asked for', async () => {
    const story = await loadCaseText('../../demo/stories/china-central-asia.json');
    expect((await prerender(story)).html).to.not.include('ld+json');
  });

  it('are a list of events in the order of the timeline', async () => {
    const story = await loadCaseText('../../demo/stories/china-central-asia.json');
    const {itemListElement, ...list} = await listOf(story);
    expect(list).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      name: 'China and Central Asia, 2020 to 2030',
      description:
        'From a first meeting of ministers to a railway: five steps of a partnership that Moscow watches closely.',
      numberOfItems: 5,
      itemListOrder: 'https://schema.org/ItemListOrderAscending',
    });
    expect(itemListElement.map(({position}) => position)).to.deep.equal([1, 2, 3, 4, 5]);
    const newest = await listOf(story, {order: 'newest-first'});
    expect(newest['itemListOrder']).to.equal('https://schema.org/ItemListOrderDescending');
    expect(newest.itemListElement[0]?.item['endDate']).to.equal('2030');
  });

  const dates: readonly (readonly [date: string, says: Readonly<Record<string, string>>])[] = [
    ['2020', {startDate: '2020'}],
    ['2023-05', {startDate: '2023-05'}],
    ['2025-06-16', {startDate: '2025-06-16'}],
    ['2025-06-16T09:30+05:00', {startDate: '2025-06-16T09:30+05:00'}],
    ['2025-06-16/2025-06-18', {startDate: '2025-06-16', endDate: '2025-06-18'}],
    ['../2020', {endDate: '2020'}],
    ['2022/..', {startDate: '2022'}],
    ['1984~', {temporalCoverage: 'about 1984'}],
    ['1984?', {temporalCoverage: 'perhaps 1984'}],
    ['201X', {temporalCoverage: '2010s'}],
    ['2001-21', {temporalCoverage: 'spring 2001'}],
    ['-0043', {temporalCoverage: '44 BC'}],
    ['1984~/1990', {temporalCoverage: 'about 1984 to 1990'}],
  ];
  for (const [date, says] of dates) {
    it(`say ${JSON.stringify(says)} of ${date}, and nothing more exact`, async () => {
      const [item] = await itemsOf([{date, headline: 'A'}]);
      const type = 'temporalCoverage' in says ? 'CreativeWork' : 'Event';
      const spaced = JSON.parse(JSON.stringify(item).replace(/[\u2009\u00a0]/g, ' ')) as Item;
      expect(spaced).to.deep.equal({'@type': type, name: 'A', ...says});
    });
  }

  it('say what became of a plan, in the words of schema.org', async () => {
    const statuses = ['planned', 'happened', 'cancelled', 'postponed', 'disputed'];
    const items = await itemsOf(
      statuses.map((status, index) => ({date: String(2000 + index), headline: 'A', status})),
    );
    expect(items.map(({eventStatus}) => eventStatus)).to.deep.equal([
      'https://schema.org/EventScheduled',
      undefined,
      'https://schema.org/EventCancelled',
      'https://schema.org/EventPostponed',
      undefined,
    ]);
  });

  it('name sources, places and pictures', async () => {
    const [item] = await itemsOf(everythingEvents.slice(0, 1));
    expect(item).to.deep.equal({
      '@type': 'Event',
      name: 'A bridge opens',
      description: 'After 12 years. The minister (https://ministry.example/) speaks.',
      url: 'https://news.example/bridge',
      image: ['https://news.example/bridge.jpg'],
      startDate: '2020-05-04',
      location: {
        '@type': 'Place',
        name: 'Porto',
        geo: {'@type': 'GeoCoordinates', latitude: 41.15, longitude: -8.61},
      },
      subjectOf: [
        {
          '@type': 'CreativeWork',
          name: 'Opening day',
          url: 'https://paper.example/',
          publisher: {'@type': 'Organization', name: 'The Paper'},
          datePublished: '2020-05',
        },
      ],
    });
  });
});

import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {isTimelineJs} from '../../src/formats/is-timelinejs.js';
import {readTimeline} from '../../src/formats/read-timeline.js';
import {fromTimelineJs} from '../../src/formats/timelinejs.js';
import type {Issue} from '../../src/model/issue.js';
import {loadCases} from '../cases/load-cases.js';

const place = ({code, path}: Issue) => `${code} ${path}`;
const slide = {start_date: {year: '2020'}, text: {headline: 'A'}};

/** What comes of one event, and what is wrong with it. */
function one(event: object) {
  const {timeline, issues} = readTimeline({events: [event]}, {format: 'timelinejs'});
  return {event: timeline.events[0]!, issues: issues.map(place)};
}

describe('TimelineJS data', () => {
  const yes: readonly unknown[] = [
    {events: [slide]},
    {events: [{}, null, {text: {headline: 'A'}}]},
    {title: {text: {headline: 'A'}}, events: []},
    {timeline: {date: []}},
    {timeline: {date: {startDate: '2012'}}},
    [slide],
  ];
  const no: readonly unknown[] = [
    null,
    undefined,
    'text',
    5,
    [],
    {},
    {events: []},
    {events: [{headline: 'A', date: '2020', text: {en: 'x'}}]},
    {title: {en: 'A'}, events: [{date: {year: 2020}}]},
    {timeline: 'x'},
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('hostile');
        },
      },
    ),
  ];
  for (const value of yes)
    it(`is recognised: ${JSON.stringify(value)}`, () => expect(isTimelineJs(value)).to.equal(true));
  for (const [index, value] of no.entries())
    it(`is not seen in other values, ${index + 1}`, () =>
      expect(isTimelineJs(value)).to.equal(false));

  it('of version 3 is taken over with all that it says', () => {
    const {timeline, issues} = readTimeline({
      title: {text: {headline: 'The <b>title</b>', text: 'Description'}},
      eras: [
        {
          start_date: {year: 1991},
          end_date: {year: 1999},
          text: {headline: 'The nineties'},
          color: 'pink',
        },
      ],
      events: [
        {
          unique_id: 'launch',
          start_date: {year: '2014', month: '6', day: '', display_date: 'not this'},
          end_date: {year: 2015},
          display_date: 'mid 2014',
          text: {headline: 'A &amp; B', text: '<p>One <em>two</em>.</p>'},
          media: {
            url: 'https://a.example/b.jpg',
            caption: 'C<br>D',
            credit: 'E',
            alt: 'F',
            thumbnail: 't.jpg',
            link: 'https://c.example/',
          },
          group: 'G',
          background: {color: '#fff'},
        },
      ],
    });
    expect(issues).to.deep.equal([]);
    const [event] = timeline.events;
    expect(timeline).to.include({title: 'The title', description: 'Description'});
    expect(timeline.eras.map(({date, label, color}) => [date.edtf, label, color])).to.deep.equal([
      ['1991/1999', 'The nineties', 'pink'],
    ]);
    expect(event?.date?.edtf).to.equal('2014-06/2015');
    expect(event).to.include({
      id: 'launch',
      dateLabel: 'mid 2014',
      headline: 'A & B',
      text: 'One two.',
      html: '<p>One <em>two</em>.</p>',
      group: 'G',
      link: 'https://c.example/',
    });
    expect(event?.media[0]).to.include({
      url: 'https://a.example/b.jpg',
      caption: 'C D',
      credit: 'E',
      alt: 'F',
      poster: 't.jpg',
    });
  });

  it('of version 1 is taken over with all that it says', () => {
    const {timeline, issues} = readTimeline({
      timeline: {
        headline: 'T',
        text: 'D',
        type: 'default',
        date: [
          {
            startDate: '2012,1,26',
            endDate: '2012,1,27',
            headline: 'H',
            text: 'X',
            tag: 'G',
            asset: {media: 'https://a.example/', credit: 'E', caption: 'C'},
          },
        ],
        era: [{startDate: '2011', endDate: '2013', headline: 'L'}],
      },
    });
    expect(issues).to.deep.equal([]);
    const [event] = timeline.events;
    expect(timeline).to.include({title: 'T', description: 'D'});
    expect(event?.date?.edtf).to.equal('2012-01-26/2012-01-27');
    expect(event).to.include({headline: 'H', text: 'X', group: 'G', html: undefined});
    expect(event?.media[0]).to.include({url: 'https://a.example/', credit: 'E', caption: 'C'});
    expect(timeline.eras[0]?.date.edtf).to.equal('2011/2013');
  });

  const events: readonly (readonly [string, object, string | undefined, readonly string[]])[] = [
    ['an end like the start', {...slide, end_date: {year: 2020}}, '2020', []],
    ['an end that is blank', {...slide, end_date: {year: '', month: ''}}, '2020', []],
    [
      'an end that is no date',
      {...slide, end_date: {year: 2021, month: 13}},
      '2020',
      ['date-impossible events[0].end_date'],
    ],
    [
      'an end before the start',
      {...slide, end_date: {year: 2019}},
      '2020',
      ['date-order events[0].end_date'],
    ],
    [
      'a start that is no date',
      {...slide, start_date: {year: 2020, month: 13}, end_date: {year: 2021}},
      undefined,
      ['date-impossible events[0].date'],
    ],
    [
      'an end without a start',
      {text: slide.text, end_date: {year: 2021}},
      '/2021',
      ['date-missing events[0].start_date'],
    ],
    ['neither', {text: slide.text}, undefined, ['date-missing events[0].date']],
    [
      'times on one day',
      {
        ...slide,
        start_date: {year: 2020, month: 1, day: 1, hour: 9},
        end_date: {year: 2020, month: 1, day: 1, hour: 10},
      },
      '2020-01-01T09',
      ['date-syntax events[0].end_date'],
    ],
    [
      'times on two days',
      {
        ...slide,
        start_date: {year: 2020, month: 1, day: 1, hour: 9},
        end_date: {year: 2020, month: 1, day: 2},
      },
      '2020-01-01/2020-01-02',
      ['date-syntax events[0].end_date'],
    ],
  ];
  for (const [name, value, edtf, issues] of events) {
    it(`keeps an event with ${name}`, () => {
      const result = one(value);
      expect(result.event.headline).to.equal('A');
      expect(result.event.date?.edtf).to.equal(edtf);
      expect(result.issues).to.deep.equal(issues);
    });
  }

  it('keeps what its title slide has', () => {
    const {timeline, issues} = readTimeline({
      title: {
        text: {headline: '<i>T</i>', text: '<p>One <b>two</b></p>'},
        media: {url: 'https://a.example/b.jpg', credit: 'C', alt: 'A'},
        background: {url: 'https://a.example/c.jpg', alt: 'D', color: '333'},
      },
      events: [slide],
    });
    expect(issues).to.deep.equal([]);
    expect(timeline).to.include({
      title: 'T',
      description: 'One two',
      html: '<p>One <b>two</b></p>',
    });
    expect(timeline.media[0]).to.include({url: 'https://a.example/b.jpg', credit: 'C'});
    expect(timeline.background).to.deep.equal({
      url: 'https://a.example/c.jpg',
      alt: 'D',
      color: '#333',
    });
  });

  it('keeps eras that overlap, in their colours', () => {
    const era = (from: number, to: number, more: object) => ({
      start_date: {year: from},
      end_date: {year: to},
      text: {headline: '<b>E</b>'},
      ...more,
    });
    const {timeline, issues} = readTimeline({
      events: [slide],
      eras: [
        era(1991, 1999, {color: 'teal'}),
        era(1995, 2001, {background: {color: '#0f0'}}),
        era(1900, 1901, {color: 'bluish', text: 'F'}),
      ],
    });
    expect(timeline.eras.map(({date, label, color}) => [date.edtf, label, color])).to.deep.equal([
      ['1991/1999', 'E', 'teal'],
      ['1995/2001', 'E', '#0f0'],
      ['1900/1901', 'F', undefined],
    ]);
    expect(issues.map(place)).to.deep.equal(['colour-refused eras[2].color']);
  });

  const backgrounds: readonly (readonly [unknown, object | undefined, readonly string[]])[] = [
    [{color: ''}, undefined, []],
    [{url: null, color: null, opacity: 50}, undefined, []],
    [{color: 'papayawhip'}, {url: undefined, alt: undefined, color: 'papayawhip'}, []],
    [{color: 'F45B69'}, {url: undefined, alt: undefined, color: '#F45B69'}, []],
    [
      'https://a.example/b.jpg',
      {url: 'https://a.example/b.jpg', alt: undefined, color: undefined},
      [],
    ],
    ['#0b3d3a', {url: undefined, alt: undefined, color: '#0b3d3a'}, []],
    [{color: 'red; x'}, undefined, ['colour-refused events[0].background.color']],
    [{url: 'javascript:alert(1)'}, undefined, ['url-refused events[0].background.url']],
  ];
  for (const [background, expected, issues] of backgrounds)
    it(`has the background ${JSON.stringify(background)}`, () => {
      const result = one({...slide, background});
      expect(result.issues).to.deep.equal(issues);
      if (expected) expect(result.event.background).to.deep.equal(expected);
      else expect(Object.values(result.event.background ?? {}).filter(Boolean)).to.be.empty;
    });

  const start = {year: 2020};
  const end = {year: 2021, month: 5};
  const labels: readonly (readonly [string, object, string | undefined])[] = [
    ['of the slide', {start_date: start, display_date: '<b>Spring</b>'}, 'Spring'],
    ['of its start', {start_date: {...start, display_date: 'S'}}, 'S'],
    [
      'of its start and end',
      {start_date: {...start, display_date: 'S'}, end_date: {...end, display_date: 'E'}},
      'S – E',
    ],
    [
      'of its start alone, beside an end',
      {start_date: {...start, display_date: 'S'}, end_date: end},
      'S – May 2021',
    ],
    ['of its end alone', {start_date: start, end_date: {...end, display_date: 'E'}}, '2020 – E'],
    [
      'of the slide before all others',
      {start_date: {...start, display_date: 'S'}, display_date: 'D'},
      'D',
    ],
    ['that is blank', {start_date: {...start, display_date: ' '}, display_date: ''}, undefined],
  ];
  for (const [name, fields, label] of labels)
    it(`shows the date ${name} as ${label}`, () =>
      expect(one({text: slide.text, ...fields}).event.dateLabel).to.equal(label));

  it('links bare addresses unless it is told not to', () => {
    const text = {headline: 'A', text: 'See https://a.example/?b=1&c=2\nand 1 < 2'};
    expect(one({...slide, text}).event).to.include({
      text: text.text,
      html: 'See <a href="https://a.example/?b=1&amp;c=2">https://a.example/?b=1&amp;c=2</a><br>and 1 &lt; 2',
    });
    expect(one({...slide, text, autolink: false}).event).to.include({
      text: text.text,
      html: undefined,
    });
    const html = '<p>https://a.example/</p>';
    expect(one({...slide, text: {text: html}, autolink: false}).event.html).to.equal(html);
  });

  it('takes over deep time, numbers and texts alike', () => {
    const {timeline, issues} = readTimeline({
      scale: 'cosmological',
      events: [
        {start_date: {year: '-13800000000'}, text: {headline: 'A'}},
        {start_date: {year: -4500000000}, text: {headline: 'B'}},
        {start_date: {year: '2014', month: '06', day: 1}, text: {headline: 'C'}},
      ],
    });
    expect(issues).to.deep.equal([]);
    expect(timeline.events.map(({date}) => date?.edtf)).to.deep.equal([
      'Y-13800000000',
      'Y-4500000000',
      '2014-06-01',
    ]);
  });

  it('of timeline-ng is in the language of its settings', () => {
    const {timeline} = readTimeline({
      settings: {language: 'de', theme: 'light'},
      events: [
        {
          ...slide,
          id: 'own',
          media_position: 'left',
          start_date: {year: 2020, display_date: 'S'},
          end_date: {year: 2021, month: 5},
        },
      ],
    });
    expect(timeline.language).to.equal('de');
    expect(timeline.events[0]).to.include({id: 'own', dateLabel: 'S – Mai 2021'});
  });

  it('gives other media their address, and the place its name', () => {
    const {event} = one({
      ...slide,
      media: {url: 'spotify:track:1OT1G66', thumb: 't.jpg', title: 'Alt'},
      location: {name: 'Astana', lat: 51.1, lon: 71.4, zoom: 3},
    });
    expect(event.media[0]).to.include({
      url: 'https://open.spotify.com/track/1OT1G66',
      poster: 't.jpg',
      alt: 'Alt',
    });
    expect(event.place).to.deep.equal({name: 'Astana', lat: 51.1, lon: 71.4});
  });

  it('of version 1 keeps every asset, the cover and the place, and reports a chart', () => {
    const {timeline, issues} = readTimeline({
      timeline: {
        headline: 'T',
        text: '<p>D</p>',
        asset: {media: 'https://a.example/cover.jpg', credit: 'C'},
        date: {
          startDate: '2012,1,26',
          headline: 'H',
          location: 'Astana',
          tags: 'a',
          media: [{media: 'a.jpg'}, {media: ''}, {media: 'b.jpg', caption: '<i>B</i>'}],
        },
        chart: [{startDate: '2012', value: '3'}],
      },
    });
    expect(issues.map(place)).to.deep.equal([
      'field-unsupported timeline.chart',
      'alt-missing events[0].media[0].alt',
      'alt-missing events[0].media[1].alt',
      'alt-missing media.alt',
    ]);
    expect(timeline).to.include({description: 'D', html: '<p>D</p>'});
    expect(timeline.media[0]?.url).to.equal('https://a.example/cover.jpg');
    const [event] = timeline.events;
    expect(event?.media.map(({url, caption}) => [url, caption])).to.deep.equal([
      ['a.jpg', undefined],
      ['b.jpg', 'B'],
    ]);
    expect(event?.place?.name).to.equal('Astana');
    expect(event?.tags).to.deep.equal(['a']);
  });

  it('with an era without an end keeps the rest, and the era with an unknown end', () => {
    const {timeline, issues} = readTimeline({
      events: [slide],
      eras: [{start_date: {year: 1991}, text: {headline: 'L'}}, 'x'],
    });
    expect(timeline.events).to.have.length(1);
    expect(timeline.eras[0]?.date.edtf).to.equal('1991/');
    expect(issues.map(place)).to.include('date-missing eras[0].end_date');
  });

  it('with a second title reports it', () => {
    const {timeline, issues} = readTimeline({
      title: [{text: {headline: 'T'}}, {text: {headline: 'U'}}],
      events: [slide],
    });
    expect(timeline.title).to.equal('T');
    expect(issues.map(place)).to.deep.equal(['field-type title[1]']);
  });

  it('shows a headline of nothing but markup as it was written', () => {
    expect(one({...slide, text: {headline: '<img src=x>'}}).event.headline).to.equal('<img src=x>');
  });

  it('takes the address out of an embed code, and the words out of any other', () => {
    const media = (url: string) => one({...slide, media: {url}}).event.media[0];
    expect(media('<iframe width="3" src="https://a.example/embed?b=1"></iframe>')?.url).to.equal(
      'https://a.example/embed?b=1',
    );
    expect(media('<blockquote>Said <b>so</b></blockquote>')).to.include({
      url: undefined,
      type: 'quote',
      caption: 'Said so',
    });
    expect(
      one({...slide, media: {url: '<iframe src="javascript:1"></iframe>'}}).issues,
    ).to.deep.equal(['url-refused events[0].media.url']);
  });

  it('has no media where all their fields are blank', () => {
    expect(one({...slide, media: {url: '', caption: '', credit: ''}}))
      .to.have.nested.property('event.media')
      .that.has.length(0);
    expect(one({...slide, media: {url: '', caption: ''}}).issues).to.deep.equal([]);
  });

  it('keeps an event reachable by any id', async () => {
    const {cases} = await loadCases<{cases: readonly {field: string; value: string}[]}>(
      'xss/fields.open.json',
    );
    for (const {value} of cases.filter(({field}) => field === 'unique_id')) {
      const {event} = one({...slide, unique_id: value});
      expect(event.id).to.equal(value.trim() || 'a');
    }
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });

  it('refuses the addresses that the case set calls dangerous', async () => {
    const {cases} = await loadCases<{
      cases: readonly {id: string; field: string; value: string; expect: string}[];
    }>('xss/fields.open.json');
    for (const {id, field, value, expect: verdict} of cases) {
      if (!/^media\.(url|link)$/.test(field) || !verdict.startsWith('attribute left out')) continue;
      const media = {url: 'a.jpg', alt: 'A', caption: 'kept', [field.slice(6)]: value};
      const {event, issues} = one({...slide, media});
      const through = [event.link, event.media[0]?.url].filter((url) => url && url !== 'a.jpg');
      expect(through, id).to.deep.equal([]);
      expect(event.media[0]?.caption, id).to.contain('kept');
      // An embed code is taken apart before anything is an address.
      if (!value.includes('<')) expect(issues, id).to.have.length(1);
    }
  });

  it('never throws, whatever it is', () => {
    const key = fc.constantFrom(
      'events',
      'timeline',
      'date',
      'title',
      'text',
      'headline',
      'start_date',
      'year',
      'media',
      'url',
      'eras',
      'era',
      'asset',
    );
    const tree = fc.letrec((tie) => ({
      value: fc.oneof(
        {maxDepth: 5},
        fc.anything(),
        fc.array(tie('value'), {maxLength: 3}),
        fc.dictionary(key, tie('value'), {maxKeys: 4}),
      ),
    })).value;
    fc.assert(
      fc.property(fc.oneof(tree, fc.anything()), (value) => {
        isTimelineJs(value);
        fromTimelineJs(value);
        readTimeline(value, {format: 'timelinejs'});
      }),
    );
  });
});

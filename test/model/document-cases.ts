import type {IssueCode} from '../../src/model/issue.js';

/** A document, what reading it must report, and whether the JSON Schema takes it. */
export interface DocumentCase {
  readonly name: string;
  readonly value: unknown;
  /** `code path` of each issue, in order. */
  readonly issues: readonly `${IssueCode} ${string}`[];
  /** How many events are left. */
  readonly events: number;
  /** Only shapes are the schema's business: not calendars, nor what is repeated elsewhere. */
  readonly schema: boolean;
}

const good = {date: '2020', headline: 'A'};

const goodCases: readonly (readonly [string, unknown])[] = [
  ['an empty list', []],
  ['a list of one', [good]],
  ['an empty document', {events: []}],
  ['unknown fields', {events: [{...good, mood: {deep: [[1]]}}], $schema: 'x', extra: null}],
  ['the number of a year', [{...good, date: 2020}]],
  ['a negative year', [{...good, date: -43}]],
  ['calendar fields', [{...good, date: {year: 2020, month: '6', day: 1}}]],
  ['a headline that is a number', [{...good, headline: 1984}]],
  ['language maps', {title: {en: 'A', zh: '甲'}, events: [{...good, text: {kk: 'Қазақстан'}}]}],
  ['an id that is a number', [{...good, id: 7}]],
  [
    'every status',
    ['planned', 'happened', 'cancelled', 'postponed', 'disputed'].map((status) => ({
      ...good,
      status,
    })),
  ],
  [
    'declared groups',
    {groups: [{id: 'a', label: 'A', color: 'red'}, 'b', {id: 3}], events: [{...good, group: 3}]},
  ],
  ['groups that nothing declares', [{...good, group: 'a'}]],
  ['an era', {eras: [{date: '1991/1999', label: 'The nineties', color: 'pink'}], events: [good]}],
  ['one source alone', [{...good, sources: {publisher: 'China Daily', published: '2025-06'}}]],
  ['sources that are texts', [{...good, sources: ['A paper', 'https://news.example/']}]],
  [
    'media of every kind',
    [{...good, media: ['a.mp4', {url: 'data:image/png;base64,AA', alt: 'x', width: 3}]}],
  ],
  [
    'a place',
    [
      {...good, place: {name: 'Astana', lat: 51.1, lon: 71.4}},
      {...good, place: 'Almaty'},
    ],
  ],
  ['a claim', [{...good, claims: {date: '2025-07', text: 'Later', source: 'B'}}]],
  [
    'addresses of every allowed kind',
    ['https://a.example', 'mailto:a@b.example', 'tel:+123', '/a', 'a/b:c', '#x'].map((link) => ({
      ...good,
      link,
    })),
  ],
  [
    'tags',
    [
      {...good, tags: ['a', 2]},
      {...good, tags: 'one'},
    ],
  ],
  [
    'all matters of form',
    {
      title: 'T',
      description: 'D',
      language: 'en',
      timeZone: 'Asia/Almaty',
      updated: '2025-06-16',
      credit: 'C',
      events: [
        {
          ...good,
          key: true,
          updated: 2025,
          correction: 'Was wrong',
          html: '<p>x</p>',
          dateLabel: 'then',
        },
      ],
    },
  ],
  [
    'a background of every kind',
    [
      {...good, background: 'a.jpg'},
      {...good, background: {url: 'https://a.example/b.jpg', alt: 'B', color: 'oklch(0.6 0.2 30)'}},
    ],
  ],
  [
    'HTML, media and a background of the whole',
    {html: '<p>x</p>', media: 'a.mp4', background: {color: 'teal'}, events: [good]},
  ],
  [
    'an event without a headline line but one',
    ['An event in one line'].map((headline) => ({headline, date: 1})),
  ],
];

const badCases: readonly (readonly [
  name: string,
  value: unknown,
  issues: readonly `${IssueCode} ${string}`[],
  events: number,
  schema?: true,
])[] = [
  ['nothing', undefined, ['document-type events'], 0],
  ['null', null, ['document-type events'], 0],
  ['a number', 5, ['document-type events'], 0],
  ['NaN', NaN, ['document-type events'], 0],
  ['a text', 'timeline', ['document-type events'], 0],
  ['an object without events', {title: 'T'}, ['document-type events'], 0],
  ['events that are null', {events: null}, ['document-type events'], 0],
  ['events that are no list', {events: 5}, ['event-type events', 'document-type events'], 0],
  [
    'events that are an empty object',
    {events: {}},
    ['event-empty events', 'document-type events'],
    0,
  ],
  ['an event that is null', [good, null], ['event-type events[1]'], 1],
  ['an event that is a number', [3, good], ['event-type events[0]'], 1],
  ['an event that is a list', [[good]], ['event-type events[0]'], 0],
  ['an event that is true', [true], ['event-type events[0]'], 0],
  ['an empty event', [{}, good], ['event-empty events[0]'], 1],
  ['an event of unknown fields', [{name: 'x'}], ['event-empty events[0]'], 0],
  ['a blank event', [{headline: ' ', text: '', date: null}], ['event-empty events[0]'], 0],
  [
    'an event in one line without a date',
    ['Something happened'],
    ['date-missing events[0].date'],
    1,
    true,
  ],
  ['no date', [{headline: 'A'}], ['date-missing events[0].date'], 1, true],
  [
    'a label in place of a date',
    [{headline: 'A', dateLabel: 'soon'}],
    ['date-missing events[0].date'],
    1,
    true,
  ],
  ['no headline', [{date: '2020', text: 'x'}], ['headline-missing events[0].headline'], 1, true],
  ['a date alone', [{date: '2020'}], ['headline-missing events[0].headline'], 1, true],
  ['a date that is none', [{...good, date: 'soon'}], ['date-syntax events[0].date'], 1],
  ['30 February', [{...good, date: '2025-02-30'}], ['date-impossible events[0].date'], 1, true],
  [
    'month 13 in fields',
    [{...good, date: {year: 2025, month: 13}}],
    ['date-impossible events[0].date'],
    1,
    true,
  ],
  [
    'a day without a month',
    [{...good, date: {year: 2025, day: 3}}],
    ['date-syntax events[0].date'],
    1,
    true,
  ],
  [
    'a month in words',
    [{...good, date: {year: 2025, month: 'June'}}],
    ['date-syntax events[0].date'],
    1,
  ],
  ['fields without a year', [{...good, date: {month: 6}}], ['date-syntax events[0].date'], 1],
  [
    'an end before the start',
    [{...good, date: '2025/2024'}],
    ['date-order events[0].date'],
    1,
    true,
  ],
  ['half a year', [{...good, date: 2020.5}], ['date-syntax events[0].date'], 1],
  ['a date that is a list', [{...good, date: [2020]}], ['date-syntax events[0].date'], 1],
  ['a date that is true', [{...good, date: true}], ['date-syntax events[0].date'], 1],
  [
    'a headline that is a list',
    [{date: '2020', headline: ['A'], text: 'x'}],
    ['field-type events[0].headline', 'headline-missing events[0].headline'],
    1,
  ],
  ['a text that is true', [{...good, text: true}], ['field-type events[0].text'], 1],
  ['an empty language map', [{...good, text: {}}], ['field-type events[0].text'], 1],
  [
    'a language map with a list in it',
    [{...good, text: {en: 'x', zh: ['y']}}],
    ['field-type events[0].text.zh'],
    1,
  ],
  ['an id that is an object', [{...good, id: {}}], ['field-type events[0].id'], 1],
  [
    'the same id twice',
    [
      {...good, id: 'a'},
      {...good, id: 'a'},
    ],
    ['id-duplicate events[1].id'],
    2,
    true,
  ],
  ['a group that is an object', [{...good, group: {}}], ['field-type events[0].group'], 1],
  [
    'an unknown group',
    {
      groups: ['a'],
      events: [
        {...good, group: 'b'},
        {...good, group: 'b'},
      ],
    },
    ['group-unknown events[0].group'],
    2,
    true,
  ],
  [
    'a group twice',
    {groups: ['a', {id: 'a'}], events: [good]},
    ['id-duplicate groups[1]'],
    1,
    true,
  ],
  ['a group without an id', {groups: [{label: 'A'}], events: [good]}, ['field-type groups[0]'], 1],
  ['an era without a date', {eras: [{label: 'x'}], events: [good]}, ['field-type eras[0]'], 1],
  [
    'a group of no colour',
    {groups: [{id: 'a', color: 'bluish'}], events: [good]},
    ['colour-refused groups[0].color'],
    1,
    true,
  ],
  [
    'an era of no colour',
    {eras: [{date: '1991', color: 'url(x)'}], events: [good]},
    ['colour-refused eras[0].color'],
    1,
    true,
  ],
  [
    'a background of no colour',
    [{...good, background: {color: 'red;x'}}],
    ['colour-refused events[0].background.color'],
    1,
  ],
  [
    'a background that runs a script',
    [{...good, background: 'javascript:alert(1)'}],
    ['url-refused events[0].background.url'],
    1,
  ],
  [
    'HTML that loads something',
    [{...good, html: {en: '<p>x</p><IFRAME src=x></iframe>', zh: 'x'}}],
    ['html-reduced events[0].html'],
    1,
    true,
  ],
  [
    'an event that is only a picture',
    [{media: {url: 'a.jpg', alt: 'A'}}],
    ['headline-missing events[0].headline', 'date-missing events[0].date'],
    1,
    true,
  ],
  ["a status of one's own", [{...good, status: 'done'}], ['status-unknown events[0].status'], 1],
  ['a status that is a number', [{...good, status: 1}], ['status-unknown events[0].status'], 1],
  ['key as a text', [{...good, key: 'yes'}], ['field-type events[0].key'], 1],
  [
    'a link that runs a script',
    [{...good, link: 'javascript:alert(1)'}],
    ['url-refused events[0].link'],
    1,
  ],
  [
    'a source with such a link',
    [{...good, sources: [{title: 'T', url: 'javascript:1'}]}],
    ['url-refused events[0].sources[0].url'],
    1,
  ],
  [
    'media with such an address',
    [{...good, media: {url: 'javascript:1', caption: 'C'}}],
    ['url-refused events[0].media.url'],
    1,
  ],
  [
    'nothing but such an address',
    [{...good, media: ['data:text/html,x']}],
    ['url-refused events[0].media[0].url'],
    1,
  ],
  [
    'a poster that is a page',
    [{...good, media: {url: 'a.mp4', poster: 'data:text/html,x'}}],
    ['url-refused events[0].media.poster'],
    1,
  ],
  [
    'a width in words',
    [{...good, media: {url: 'a.jpg', alt: 'A', width: 'wide'}}],
    ['field-type events[0].media.width'],
    1,
  ],
  [
    'a picture of which nothing is said to the blind',
    [{...good, media: ['a.jpg', {url: 'b', type: 'image', caption: 'C'}]}],
    ['alt-missing events[0].media[0].alt', 'alt-missing events[0].media[1].alt'],
    1,
    true,
  ],
  [
    'a srcset with such an address',
    [{...good, media: {url: 'a.jpg', alt: 'A', srcset: 'b.jpg 2x, javascript:1 3x'}}],
    ['url-refused events[0].media.srcset'],
    1,
    true,
  ],
  [
    'a track without an address',
    [{...good, media: {url: 'a.mp4', tracks: [{label: 'English'}]}}],
    ['field-type events[0].media.tracks[0]'],
    1,
  ],
  [
    'embed code of a page that no reader should see',
    [{...good, media: '<iframe src="javascript:1"></iframe>'}],
    ['url-refused events[0].media.url'],
    1,
    true,
  ],
  ['media that are null', [{...good, media: [null]}], ['field-type events[0].media[0]'], 1],
  ['media that say nothing', [{...good, media: [{}]}], ['field-type events[0].media[0]'], 1],
  [
    "a claim's source with such a link",
    [{...good, claims: [{text: 'x', source: {title: 'T', url: 'vbscript:1'}}]}],
    ['url-refused events[0].claims[0].source.url'],
    1,
  ],
  [
    'a source published at no time',
    [{...good, sources: [{title: 'T', published: 'June'}]}],
    ['date-syntax events[0].sources[0].published'],
    1,
  ],
  ['tags that are objects', [{...good, tags: [{}]}], ['field-type events[0].tags[0]'], 1],
  ['a place that is a list', [{...good, place: [1, 2]}], ['field-type events[0].place'], 1],
  ['a title that is a list', {title: [1], events: [good]}, ['field-type title'], 1],
  ['updated at no time', {updated: 'now', events: [good]}, ['date-syntax updated'], 1],
];

export const DOCUMENT_CASES: readonly DocumentCase[] = [
  ...goodCases.map(([name, value]) => ({
    name,
    value,
    issues: [],
    events: (Array.isArray(value) ? value : (value as {events: unknown[]}).events).length,
    schema: true,
  })),
  ...badCases.map(([name, value, issues, events, schema = false]) => ({
    name,
    value,
    issues,
    events,
    schema,
  })),
];

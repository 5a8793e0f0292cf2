import {loadCases} from '../cases/load-cases.js';

interface PayloadCase {
  readonly payload?: string;
  readonly text?: string;
  readonly url?: string;
  readonly value?: unknown;
  readonly field?: string;
}

/** Sets of `test/cases/xss/`. */
export const HOSTILE_SETS = [
  'dompurify',
  'h5sc',
  'html5lib-sanitizer',
  'naughty-strings-script',
  'naughty-strings-text',
  'urls-angular',
  'fields',
] as const;

/** The payloads of a set, but for blank ones. */
export const payloadsOf = async (name: string): Promise<readonly string[]> => {
  const {cases} = await loadCases<{cases: readonly PayloadCase[]}>(`xss/${name}.open.json`);
  return cases
    .map(({payload, text, url, value}) => payload ?? text ?? url ?? value)
    .filter((payload): payload is string => typeof payload === 'string')
    .filter((payload) => payload.trim() !== '');
};

/** A document that carries payloads in every field there is, of the whole and of events. */
const documentWith = (payloads: readonly string[]): unknown => ({
  title: payloads[0],
  description: payloads[1],
  html: payloads[2],
  media: {url: payloads[3], caption: payloads[3], credit: payloads[3]},
  background: {url: payloads[3], alt: payloads[3], color: payloads[3]},
  language: payloads[4],
  groups: payloads.map((payload) => ({id: payload, label: payload, color: payload})),
  eras: payloads.map((payload) => ({date: '2020', label: payload, color: payload})),
  events: payloads.map(eventWith),
});

const eventWith = (payload: string): Record<string, unknown> => ({
  id: payload,
  date: payload,
  dateLabel: payload,
  headline: payload,
  text: payload,
  html: payload,
  group: payload,
  status: payload,
  place: {name: payload},
  link: payload,
  media: [{url: payload, caption: payload, credit: payload, alt: payload, poster: payload}],
  background: {url: payload, alt: payload, color: payload},
  sources: [{title: payload, url: payload, publisher: payload, published: payload, quote: payload}],
  claims: [{date: payload, text: payload, source: {title: payload, url: payload}}],
  correction: payload,
  tags: [payload],
});

/** The same in a document of TimelineJS3. */
const timelineJsWith = (payloads: readonly string[]): unknown => ({
  title: slideWith(payloads[0] ?? ''),
  events: payloads.map(slideWith),
  eras: payloads.map((payload) => ({
    start_date: {year: 2000},
    end_date: {year: 2001},
    text: {headline: payload},
    color: payload,
  })),
});

const slideWith = (payload: string): Record<string, unknown> => ({
  unique_id: payload,
  start_date: {year: 2020, display_date: payload},
  end_date: {year: 2021, display_date: payload},
  display_date: payload,
  text: {headline: payload, text: payload},
  media: {
    url: payload,
    caption: payload,
    credit: payload,
    alt: payload,
    title: payload,
    thumbnail: payload,
    link: payload,
    link_target: payload,
  },
  background: {url: payload, alt: payload, color: payload},
  group: payload,
  location: payload,
});

/** What makes a document of payloads. */
export const DOORS = {
  'documents of ours': documentWith,
  'documents of TimelineJS3': timelineJsWith,
};

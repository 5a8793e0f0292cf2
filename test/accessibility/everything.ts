import {waitUntil} from '@open-wc/testing';
import {EMBED, PICTURE} from '../news-timeline/open-media.js';
import {openData, OpenTimeline, type Attributes} from '../news-timeline/open-timeline.js';

export const LAYOUTS = ['list', 'axis', 'story'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Two colours of a page. */
export const PAGES = {
  light: {ground: 'rgb(255, 255, 255)', text: 'rgb(27, 28, 31)'},
  dark: {ground: 'rgb(20, 22, 26)', text: 'rgb(232, 230, 225)'},
} as const;
export type Scheme = keyof typeof PAGES;

/** Whatever an author can ask a timeline for. */
const ASKED: Attributes = {
  groups: '',
  search: '',
  permalinks: '',
  calendar: '',
  downloads: '',
  'source-list': '',
  heading: 'All that there is',
  now: '2025-06-17',
};

const SOURCE = {
  title: 'Report',
  url: 'https://news.example/r',
  publisher: 'Daily',
  quote: 'So be it',
};

/** Whatever an event can have, in few events. */
export const EVERYTHING = {
  description: 'Whatever a timeline can say of itself.',
  updated: '2025-06-16',
  credit: 'By the desk',
  groups: [
    {id: 'talks', label: 'Talks'},
    {id: 'works', label: 'Works'},
  ],
  eras: [{date: '2023/2024', label: 'Preparation'}],
  events: [
    {
      id: 'launch',
      date: '2020',
      headline: 'Launched',
      group: 'talks',
      text: 'By *six* presidents.',
    },
    {
      id: 'first',
      date: '2023-05',
      headline: 'First meeting',
      group: 'talks',
      key: true,
      link: 'https://news.example/first',
      text: 'In [the old capital](https://news.example/x).',
      media: [
        {url: PICTURE, alt: 'A list', width: 320, height: 200, caption: 'Drawn', credit: 'Desk'},
      ],
      sources: [SOURCE],
    },
    {
      id: 'works',
      date: '2024-12~',
      headline: 'Works begin',
      group: 'works',
      status: 'disputed',
      place: {name: 'Kashgar', lat: 39.5, lon: 76},
      claims: [{date: '2025-07', text: 'Next month, says the other.', source: SOURCE}],
      media: EMBED,
      sources: [SOURCE],
    },
    {
      id: 'second',
      date: '2025-06-16/2025-06-18',
      headline: 'Second meeting',
      group: 'talks',
      updated: '2025-06-17',
      correction: 'It was *Tuesday*.',
      media: [
        {url: PICTURE, alt: 'One', width: 320, height: 200},
        {url: PICTURE, alt: 'Other', width: 320, height: 200},
      ],
    },
    {id: 'visit', date: '2026', headline: 'Visit', status: 'cancelled'},
    {id: 'end', date: '../2030', headline: 'Completion', group: 'works', status: 'planned'},
    {id: 'some-day', headline: 'Some day', text: 'Nobody knows when.'},
  ],
} as const;

/** How a page shows a timeline. */
export interface Place {
  readonly scheme?: Scheme;
  /** In CSS pixels. */
  readonly width?: number;
  /** Of letters, in CSS pixels. */
  readonly size?: number;
  readonly lang?: string;
  /** What else the tag says. */
  readonly attributes?: Attributes;
  /** Another timeline than `EVERYTHING`. */
  readonly data?: unknown;
}

/** Selectors of what is drawn last in each layout, where everything is asked for. */
const LAST: Readonly<Record<Layout, string>> = {
  list: '.actions',
  axis: '.frame',
  story: '.step',
};

/** A timeline in one layout, between the edges of a page in one colour. */
export async function openEverything(layout: Layout, place: Place = {}): Promise<OpenTimeline> {
  const {scheme = 'light', width = 1000, size = 16, lang = 'en', attributes = {}, data} = place;
  const {ground, text} = PAGES[scheme];
  const {element} = await openData(data ?? EVERYTHING, {...ASKED, layout, ...attributes});
  const around = element.parentElement as HTMLElement;
  around.lang = lang;
  around.style.cssText = `width: ${String(width)}px; font: ${String(size)}px/1.5 serif;
    color-scheme: ${scheme}; background: ${ground}; color: ${text}`;
  const opened = new OpenTimeline(element);
  await waitUntil(() => opened.root.querySelector(LAST[layout]), `${layout} is not drawn`);
  return atRest(opened);
}

/** Waits until what depends on its own width has been told of it, and has drawn itself anew. */
export async function atRest(opened: OpenTimeline): Promise<OpenTimeline> {
  for (let frame = 0; frame < 3; frame++) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
  return opened.settled();
}

/** What can be pressed, followed or filled in, as far as a reader sees it. */
export function controlsOf({root}: OpenTimeline): readonly HTMLElement[] {
  const controls = root.querySelectorAll<HTMLElement>(
    'a[href], button, input, summary, [tabindex="0"]',
  );
  return [...controls].filter((one) => one.checkVisibility() && !one.closest('[inert]'));
}

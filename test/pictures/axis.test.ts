import {loadStory} from '../stories/load-story.js';
import {seePicture, type Scene} from './frame.js';

type Attributes = Readonly<Record<string, string>>;

/** Wide and high enough for every scene that has no window of its own. */
const WINDOW = {width: 1300, height: 1200};

/** A scene with these data on an axis, on the day of the first story's second summit. */
function axis(width: number, data: unknown, more: Partial<Scene> = {}): Scene {
  const {attributes, ...rest} = more;
  const all = {layout: 'axis', data: JSON.stringify(data), now: '2025-06-17', ...attributes};
  return {width, viewport: WINDOW, until: '.strip .frame', ...rest, attributes: all};
}

const story = async (width: number, more: Partial<Scene> = {}): Promise<Scene> =>
  axis(width, await loadStory(), more);

const filed = async (name: string): Promise<unknown> =>
  (await fetch(new URL(`../../demo/stories/${name}.json`, import.meta.url))).json();

const SELECTED: {attributes: Attributes} = {attributes: {selected: 'xian-summit'}};

const GROUPS = ['Parliament', 'Courts', 'Streets', 'Markets'];

const WORDS = ['Bill', 'Vote', 'Ruling on the appeal', 'March through the old town', 'Talks'];

/** So many events from 2015 to 2025, in four groups, unevenly spread but always the same. */
const events = (count: number): readonly object[] =>
  Array.from({length: count}, (_, index) => ({
    id: `e${String(index)}`,
    date: dayOf(2015 + 10 * ((index / count) * 0.9 + 0.1 * Math.sin(index * 7) ** 2)),
    headline: `${WORDS[index % 5] ?? ''} ${String(index + 1)}`,
    group: `g${String(index % 3 === 0 ? 0 : index % 4)}`,
    key: index % 5 === 0,
  }));

const dayOf = (year: number): string =>
  new Date(Date.UTC(0, 0, 1) + (year - 1900) * 365.2425 * 86_400_000).toISOString().slice(0, 10);

const inGroups = (count: number): object => ({
  title: 'A decade',
  groups: GROUPS.map((label, index) => ({id: `g${String(index)}`, label})),
  events: events(count),
});

const scenes: readonly (readonly [name: string, scene: () => Promise<Scene>])[] = [
  ['axis-1280', () => story(1280)],
  ['axis-768', () => story(768, SELECTED)],
  ['axis-320', () => story(320, SELECTED)],
  ['axis-dark', () => story(768, {...SELECTED, media: {'prefers-color-scheme': 'dark'}})],
  ['axis-forced-colours', () => story(768, {...SELECTED, media: {'forced-colors': 'active'}})],
  ['axis-reduced-motion', () => story(768, {media: {'prefers-reduced-motion': 'reduce'}})],
  ['axis-print', () => story(768, {...SELECTED, media: {media: 'print'}, until: 'section > ol'})],
  [
    'axis-rtl',
    async () => axis(768, await filed('china-central-asia-ar'), {...SELECTED, dir: 'rtl', lang: 'ar'}),
  ],
  [
    'axis-60-in-groups',
    async () =>
      axis(1280, inGroups(60), {attributes: {groups: '', search: '', 'key-events': ''}}),
  ],
  [
    'axis-60-narrow',
    async () => axis(320, inGroups(60), {attributes: {groups: '', search: ''}}),
  ],
  ['axis-1200', async () => axis(1280, inGroups(1200))],
  [
    'axis-1200-dark',
    async () => axis(768, inGroups(1200), {media: {'prefers-color-scheme': 'dark'}}),
  ],
  ['axis-deep-time', async () => axis(1280, await filed('deep-time'), {until: '.era-band'})],
  [
    'axis-zoom-400',
    () => story(1280, {...SELECTED, pageCss: 'news-timeline {zoom: 4}'}),
  ],
  ['axis-3840', () => story(3840, {...SELECTED, viewport: {width: 3860, height: 1200}, until: '.ticks b'})],
  ['axis-hostile-reset', () => story(768, {...SELECTED, pageCss: '* {all: unset}'})],
];

describe('the look of the axis', () => {
  for (const [name, scene] of scenes) {
    it(name, async function () {
      this.timeout(30_000);
      if (!(await seePicture(name, await scene()))) this.skip();
    });
  }
});

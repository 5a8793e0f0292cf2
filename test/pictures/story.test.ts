import {loadStory} from '../stories/load-story.js';
import {seePicture, type Scene} from './frame.js';

type Attributes = Readonly<Record<string, string>>;

/** Wide and high enough for every scene. */
const WINDOW = {width: 1300, height: 1200};

/** A scene with these data as slides, on the day of the first story's second summit. */
function slides(width: number, data: unknown, more: Partial<Scene> = {}): Scene {
  const {attributes, ...rest} = more;
  const all = {layout: 'story', data: JSON.stringify(data), now: '2025-06-17', ...attributes};
  return {width, viewport: WINDOW, until: '.slides', ...rest, attributes: all};
}

const story = async (width: number, more: Partial<Scene> = {}): Promise<Scene> =>
  slides(width, await loadStory(), more);

const SELECTED: {attributes: Attributes} = {attributes: {selected: 'railway-start'}};

const filed = async (name: string): Promise<unknown> =>
  (await fetch(new URL(`../../demo/stories/${name}.json`, import.meta.url))).json();

/** One event in front of what its author put behind it. */
const onGround = (background: object): object => ({
  events: [
    {
      date: '2024-12',
      headline: 'Railway construction begins',
      text: 'From Kashgar to **Kyrgyzstan** and Uzbekistan.',
      sources: [{title: 'A source', url: 'https://news.example'}],
      background,
    },
    {date: '../2030', headline: 'Railway due for completion'},
  ],
});

/** Light and dark in turn: the worst that words can stand in front of. */
const PICTURE = new URL('../../demo/stories/media/viaduct.svg', import.meta.url).href;

const scenes: readonly (readonly [name: string, scene: () => Promise<Scene>])[] = [
  ['story-title', () => story(1280)],
  ['story-1280', () => story(1280, SELECTED)],
  ['story-768', () => story(768, SELECTED)],
  ['story-320', () => story(320, SELECTED)],
  ['story-dark', () => story(768, {...SELECTED, media: {'prefers-color-scheme': 'dark'}})],
  ['story-forced-colours', () => story(768, {...SELECTED, media: {'forced-colors': 'active'}})],
  [
    'story-rtl',
    async () =>
      slides(768, await filed('china-central-asia-ar'), {
        attributes: {selected: 'xian-summit'},
        dir: 'rtl',
        lang: 'ar',
      }),
  ],
  ['story-on-colour', async () => slides(768, onGround({color: '#7a3b12'}))],
  ['story-on-picture', async () => slides(768, onGround({url: PICTURE}))],
  ['story-hostile-reset', () => story(768, {...SELECTED, pageCss: '* {all: unset}'})],
];

describe('the look of a story', () => {
  for (const [name, scene] of scenes) {
    it(name, async function () {
      this.timeout(30_000);
      if (!(await seePicture(name, await scene()))) this.skip();
    });
  }
});

import {loadStory} from '../stories/load-story.js';
import {seePicture, type Scene} from './frame.js';

const story = async (attributes: Readonly<Record<string, string>> = {}) => ({
  data: JSON.stringify(await loadStory()),
  now: '2025-06-20',
  ...attributes,
});

const ARABIC = JSON.stringify({
  title: 'الصين وآسيا الوسطى',
  groups: [
    {id: 'a', label: 'القمم'},
    {id: 'b', label: 'السكة الحديدية'},
  ],
  events: [
    {date: '2020', headline: 'إطلاق آلية الصين وآسيا الوسطى', text: 'قناة دائمة.', group: 'a'},
    {date: '2023-05', headline: 'القمة الأولى في شيآن', group: 'a'},
    {date: '2025-06-16/2025-06-18', headline: 'القمة الثانية في أستانا', group: 'a'},
    {date: '../2030', headline: 'اكتمال السكة الحديدية', text: 'خط مباشر.', group: 'b'},
  ],
});

const scenes: readonly [string, () => Promise<Scene>][] = [
  ['list-900', async () => ({width: 900, attributes: await story()})],
  ['list-768', async () => ({width: 768, attributes: await story()})],
  ['list-320', async () => ({width: 320, attributes: await story()})],
  [
    'list-dark',
    async () => ({
      width: 768,
      attributes: await story(),
      media: {'prefers-color-scheme': 'dark'},
    }),
  ],
  [
    'list-forced-colours',
    async () => ({width: 768, attributes: await story(), media: {'forced-colors': 'active'}}),
  ],
  ['list-print', async () => ({width: 768, attributes: await story(), media: {media: 'print'}})],
  ['list-time', async () => ({width: 768, attributes: await story({spacing: 'time'})})],
  [
    'list-newest-first-selected',
    async () => ({
      width: 768,
      attributes: await story({order: 'newest-first', selected: 'astana-summit'}),
    }),
  ],
  [
    'list-rtl',
    async () => ({
      width: 768,
      dir: 'rtl',
      lang: 'ar',
      attributes: {data: ARABIC, now: '2025-06-20'},
    }),
  ],
  [
    'list-hostile-reset',
    async () => ({width: 768, attributes: await story(), pageCss: '* {all: unset}'}),
  ],
  [
    'list-one',
    async () => ({
      width: 768,
      attributes: {heading: 'One event', data: '[{"date":"1984~","headline":"A single event","text":"That is all."}]'},
    }),
  ],
];

describe('the look of the list', () => {
  for (const [name, scene] of scenes) {
    it(name, async function () {
      this.timeout(30_000);
      if (!(await seePicture(name, await scene()))) this.skip();
    });
  }
});

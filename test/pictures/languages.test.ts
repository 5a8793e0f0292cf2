import {seePicture, type Scene} from './frame.js';

/** In two directions: some of it in both languages, some in one, some unmarked. */
const MIXED = JSON.stringify({
  language: 'en',
  title: {en: 'China and Central Asia', ar: 'الصين وآسيا الوسطى'},
  groups: [
    {id: 'a', label: {en: 'Summits', ar: 'القمم'}},
    {id: 'b', label: {en: 'Railway', ar: 'السكة الحديدية'}},
  ],
  events: [
    {
      id: 'launch',
      date: '2020',
      headline: {en: 'Mechanism launched', ar: 'إطلاق آلية الصين وآسيا الوسطى'},
      text: {en: 'A standing channel.', ar: 'قناة دائمة.'},
      group: 'a',
      sources: [{publisher: '11:06 AM World', published: '2025-06'}],
    },
    {
      id: 'xian',
      date: '2023-05',
      headline: {en: 'First summit (Xi’an)', ar: 'Xi’an تستضيف القمة الأولى (2023)'},
      group: 'a',
    },
    {
      id: 'railway',
      date: '../2030',
      headline: 'Railway due for completion (523 km).',
      text: 'Not translated yet: a direct line.',
      group: 'b',
    },
  ],
});

/** On an English page, for a reader who chose Arabic. */
function arabic(layout: string, until: string): Scene {
  return {
    width: 768,
    viewport: {width: 800, height: 1200},
    until,
    attributes: {data: MIXED, now: '2025-06-20', language: 'ar', selected: 'xian', groups: '', layout},
  };
}

const scenes: readonly (readonly [name: string, scene: Scene])[] = [
  ['languages-list', arabic('list', '.languages')],
  ['languages-axis', arabic('axis', '.strip .frame')],
  ['languages-story', arabic('story', '.slide [part="headline"]')],
];

describe('the look of a timeline in a language that runs the other way than its page', () => {
  for (const [name, scene] of scenes) {
    it(name, async function () {
      this.timeout(30_000);
      if (!(await seePicture(name, scene))) this.skip();
    });
  }
});

import {expect} from '@open-wc/testing';
import {loadStory} from '../stories/load-story.js';
import {LAYOUTS, openEverything, type Layout} from './everything.js';
import {spokenLines} from './spoken-lines.js';

/** The transcript of a layout, line for line; `docs/accessibility.md` shows that of the list. */
async function transcript(layout: Layout): Promise<readonly string[]> {
  const answer = await fetch(new URL(`transcripts/${layout}.txt`, import.meta.url));
  return (await answer.text()).trimEnd().split('\n');
}

describe('the first story, as a screen reader is told it', () => {
  for (const layout of LAYOUTS) {
    it(`is what its transcript says: ${layout}`, async () => {
      await openEverything(layout, {
        data: await loadStory(),
        attributes: {heading: 'China and Central Asia', now: '2025-06-20', selected: 'xian-summit'},
      });
      const told = await spokenLines();
      const written = await transcript(layout);
      // Not every engine tells the text that stands between.
      const isTold = told.some((line) => !line.startsWith('('));
      expect(told).to.deep.equal(isTold ? written : written.filter((line) => line.startsWith('(')));
    });
  }
});

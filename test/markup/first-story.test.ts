import {expect} from '@esm-bundle/chai';
import {markupDocument} from '../../src/formats/markup-document.js';
import {readTimeline} from '../../src/formats/read-timeline.js';
import {scriptText} from '../../src/formats/script-text.js';
import {plainTimeline} from '../../src/model/plain-timeline.js';
import {timelineFrom} from '../../src/model/timeline-from.js';
import {loadDoor} from '../stories/load-door.js';
import {loadStory} from '../stories/load-story.js';

const options = {now: Date.UTC(2025, 5, 17)};

describe('the first story as a page has it', () => {
  for (const name of ['markup-list', 'markup-terms', 'markup-table']) {
    it(`is the same timeline as ${name} and as JSON`, async () => {
      const markup = markupDocument(await loadDoor(name));
      expect(markup?.refused).to.deep.equal([]);
      const read = timelineFrom(markup?.document, options);
      expect(read).to.deep.equal(timelineFrom(await loadStory(), options));
    });
  }

  for (const name of ['markup-list', 'markup-terms', 'markup-table']) {
    it(`is plain in ${name}, so that its reader is enough`, async () => {
      const markup = markupDocument(await loadDoor(name));
      const read = plainTimeline(markup?.document, options.now);
      expect(read).to.deep.equal(plainTimeline(await loadStory(), options.now));
    });
  }

  it('is the same timeline in an inline script and as JSON', async () => {
    const script = scriptText(await loadDoor('inline-script'));
    const read = readTimeline(script?.text, {...options, format: script?.format});
    expect(read).to.deep.equal(timelineFrom(await loadStory(), options));
  });
});

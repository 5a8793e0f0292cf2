import {expect} from '@open-wc/testing';
import {loadCases, loadCaseText} from '../cases/load-cases.js';
import {openSlides} from './open-story-layout.js';

interface FileCase {
  readonly file: string;
  readonly kind: string;
}

const {cases} = await loadCases<{cases: readonly FileCase[]}>('timelinejs-files/index.json');
const stories = cases.filter(({kind}) => ['tl3', 'tl1', 'csv3'].includes(kind));

describe('a story made for TimelineJS', () => {
  // Nobody's pictures are asked for: what is told is what stands in their place.
  before(() => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "img-src data:; media-src 'none'; frame-src 'none'";
    document.head.append(policy);
  });

  for (const {file} of stories) {
    it(`shows all its media on slides: ${file.replace('files/', '')}`, async function () {
      this.timeout(60_000);
      const story = await openSlides(await loadCaseText(`timelinejs-files/${file}`));
      const {timeline} = story.element;
      const events = timeline?.events ?? [];
      expect(events).to.not.be.empty;
      for (const {id, media} of events.filter((event) => event.media.length > 0)) {
        story.element.goTo(id);
        await story.settled();
        const shown = story.slide.querySelectorAll('[part~="media"]').length;
        expect(shown, `${id}: ${media[0]?.url ?? 'no address'}`).to.be.at.least(1);
      }
      expect(story.root.querySelectorAll('iframe')).to.have.length(0);
    });
  }
});

import {expect} from '@esm-bundle/chai';
import {readTimeline} from '../../src/formats/read-timeline.js';
import {prerender} from '../../src/prerender.js';
import {loadCases, loadCaseText} from '../cases/load-cases.js';

interface FileCase {
  readonly file: string;
}

const {cases} = await loadCases<{cases: readonly FileCase[]}>('timelinejs-files/index.json');

describe('a prerendered file made for TimelineJS', () => {
  for (const {file} of cases) {
    it(`has as many items as events: ${file.replace('files/', '')}`, async () => {
      const text = await loadCaseText(`timelinejs-files/${file}`);
      const {html, issues} = await prerender(text, {now: 0, jsonLd: true});
      const read = readTimeline(text, {now: 0});
      expect(html.match(/<li data-event-id=/g) ?? []).to.have.length(read.timeline.events.length);
      expect(issues).to.deep.equal(read.issues);
    });
  }
});

import {expect} from '@esm-bundle/chai';
import {readFileSync} from 'node:fs';
import {file, OPEN_TO_ALL} from './answers.js';
import {describePages} from './open-page.js';
import {MODULE, story} from './story-tag.js';

/** Pages of the documentation whose examples are to be copied. */
const GUIDES = ['docs/cms.md', 'docs/embed.md'];
const TIMELINE = '<news-timeline src="/story.json"></news-timeline>';
const answers = {'/story.json': file(JSON.stringify(story), OPEN_TO_ALL)};

/** The examples of HTML in a guide, with the hosts of this test in the place of those that are made up. */
function examplesOf(guide: string): readonly string[] {
  return [...readFileSync(guide, 'utf8').matchAll(/^```html\n([^]*?)^```$/gm)].map(
    ([, code = '']) =>
      code
        .replaceAll('https://static.news.example/news-timeline/', '/dist/')
        .replaceAll('https://data.news.example/', '/'),
  );
}

describePages('an example to be copied', (open) => {
  for (const guide of GUIDES) {
    for (const [index, example] of examplesOf(guide).entries()) {
      const [line = ''] = example.trim().split('\n');
      it(`works: ${guide}, ${String(index + 1)}: ${line.slice(0, 60)}`, async () => {
        const isFrame = example.includes('<iframe');
        const hasTimeline = /<news-timeline|data-news-timeline|newsTimeline/.test(example);
        const page = await open({
          // A module that is there already is not loaded twice.
          head: isFrame ? '' : MODULE,
          body: example + (hasTimeline || isFrame ? '' : TIMELINE),
          answers,
        });
        if (isFrame) {
          const frame = `document.querySelector('iframe')`;
          const before = /height="(\d+)"/.exec(example)?.[1] ?? '';
          await page.evaluate(`${frame}.loading = 'eager', 0`);
          await page.until(`${frame}.height !== '${before}'`);
        } else {
          expect((await page.headlines()).length).to.be.above(0);
        }
        const {errors, messages} = await page.report();
        expect([errors, messages]).to.deep.equal([[], []]);
      });
    }
  }
});

import {expect} from '@esm-bundle/chai';
import {readFileSync} from 'node:fs';
import {Demo} from './demo-page.js';

const story = JSON.parse(readFileSync('demo/stories/china-central-asia.json', 'utf8')) as {
  readonly events: readonly {readonly headline: string}[];
};
const headlines = story.events.map(({headline}) => headline);
const doors = ['markup-list', 'markup-terms', 'markup-table', 'inline-script'];

describe('the doors of the demo', function () {
  this.timeout(60_000);
  let demo: Demo;

  before(async () => {
    demo = await Demo.start();
  });
  after(() => demo.stop());

  it('are all listed', async () => {
    const {page} = await demo.openWithoutScript('doors/');
    const links = await page
      .locator('.doors a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).to.include.members(doors.map((name) => `${name}.html`));
  });

  for (const name of ['', ...doors.map((door) => `${door}.html`)]) {
    it(`are accessible and not too wide before the script: ${name || 'the list'}`, async () => {
      const opened = await demo.openWithoutScript(`doors/${name}`);
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [320, 768, 1280]) {
          await opened.show(width, colorScheme);
          expect(await opened.accessibilityViolations()).to.deep.equal([]);
          expect(await opened.overflows()).to.equal(false);
        }
      }
      await opened.close();
    });
  }

  for (const name of doors) {
    it(`show the headlines before the script: ${name}`, async () => {
      const opened = await demo.openWithoutScript(`doors/${name}.html`);
      const shown = opened.page.locator('news-timeline :is(h3, th[scope=row])');
      expect(await shown.allInnerTexts()).to.deep.equal(headlines);
      await opened.close();
    });
  }
});

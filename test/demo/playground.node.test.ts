import {expect} from '@esm-bundle/chai';
import {readFileSync} from 'node:fs';
import {elementOf, type Manifest} from '../manifest/manifest.js';
import {Demo, type DemoPage} from './demo-page.js';

const manifest = elementOf(JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest);

/** What each data set shows. */
const stories = [
  {id: 'china-central-asia', events: 5, hasIssues: false},
  {id: 'space-flight', events: 60, hasIssues: false},
  {id: 'deep-time', events: 16, hasIssues: false},
  {id: 'harbour-bridge', events: 13, hasIssues: true},
  {id: 'china-central-asia-ar', events: 5, hasIssues: false},
];

describe('the playground of the demo', function () {
  this.timeout(60_000);
  let demo: Demo;
  let playground: DemoPage;

  before(async () => {
    demo = await Demo.start();
  });
  after(() => demo.stop());
  beforeEach(async () => {
    playground = await demo.open('playground.html');
  });
  afterEach(() => playground.close());

  it('has a control for every attribute and custom property of the manifest', async () => {
    const labelled = await playground.page.locator('label').allInnerTexts();
    for (const {name} of manifest.attributes) {
      expect(labelled.map((label) => label.toLowerCase())).to.include(name);
    }
    for (const {name} of manifest.cssProperties) {
      expect(labelled).to.include(name.replace('--news-timeline-', ''));
    }
  });

  it('writes nothing to the console and asks for nothing but its own files', () => {
    expect(playground.misdeeds).to.deep.equal({messages: [], requests: []});
  });

  it('changes the order of the list', async () => {
    await playground.page.getByLabel('order', {exact: true}).selectOption('newest-first');
    expect((await playground.texts('headline'))[0]).to.equal('Railway due for completion Planned');
    await playground.page.getByLabel('order', {exact: true}).selectOption('oldest-first');
    expect((await playground.texts('headline'))[0]).to.equal(
      'China–Central Asia mechanism launched',
    );
  });

  it('changes the heading and its level', async () => {
    await playground.page.getByLabel('heading', {exact: true}).fill('East of the Caspian');
    await playground.page.getByLabel('heading-level', {exact: true}).fill('4');
    const heading = playground.page.locator('news-timeline h4');
    expect(await heading.innerText()).to.equal('East of the Caspian');
  });

  it('changes a custom property, and gives it back', async () => {
    const marker = playground.page.locator('news-timeline [part="marker"]').first();
    const width = (): Promise<number> => marker.evaluate((mark: HTMLElement) => mark.offsetWidth);
    const before = await width();
    await playground.page.getByLabel('marker-size', {exact: true}).fill('1.5');
    expect(await width()).to.be.greaterThan(before);
    await playground.page.getByRole('button', {name: 'Reset --news-timeline-marker-size'}).click();
    expect(await width()).to.equal(before);
  });

  it('shows the data that are typed, and keeps the last good timeline meanwhile', async () => {
    const {page} = playground;
    await page.getByLabel('Data', {exact: true}).fill('[{"date": "2001", "headline": "One"}]');
    await page.getByText('ready, 1 event, 0 issues').waitFor();
    await page.getByLabel('Data', {exact: true}).fill('[{"date": "2001", "head');
    await page.getByText('error, 1 event, 1 issue').waitFor();
    expect(await playground.texts('headline')).to.deep.equal(['One']);
    expect(await page.locator('#issues').innerText()).to.include('json-syntax');
  });

  it('calls methods, and shows what they select and fire', async () => {
    await playground.page.getByRole('button', {name: 'next()'}).click();
    const selected = playground.page.getByLabel('selected', {exact: true});
    expect(await selected.inputValue()).to.equal('mechanism');
    expect(await playground.page.locator('#events li').first().innerText()).to.match(
      /timeline-select \{event: mechanism\}$/,
    );
  });

  it('prints HTML that a page understands as it was meant', async () => {
    const {page} = playground;
    const headline = `Peter's "R & D" <b>`;
    const data = [{date: '2001', headline}];
    await page.getByLabel('Data', {exact: true}).fill(JSON.stringify(data));
    await page.getByLabel('heading', {exact: true}).fill(headline);
    await page.locator('#html', {hasText: 'heading='}).waitFor();
    const html = await page.locator('#html').innerText();
    await page.goto('about:blank');
    await page.setContent(html.replace(/<script.*/, ''));
    const tag = page.locator('news-timeline');
    expect(JSON.parse((await tag.getAttribute('data')) ?? '')).to.deep.equal(data);
    expect(await tag.getAttribute('heading')).to.equal(headline);
  });

  it('prints CSS with what was changed', async () => {
    await playground.page.getByLabel('gap', {exact: true}).fill('3');
    const css = playground.page.locator('#css', {hasText: '--news-timeline-gap: 3em;'});
    await css.waitFor();
    expect(await css.innerText()).to.match(/display: block;\s+min-height: \d+px;/);
  });
});

describe('every data set of the playground', function () {
  this.timeout(60_000);
  let demo: Demo;
  let playground: DemoPage;

  before(async () => {
    demo = await Demo.start();
    playground = await demo.open('playground.html');
  });
  after(() => demo.stop());

  for (const {id, events, hasIssues} of stories) {
    it(`is shown: ${id}`, async () => {
      await playground.page.getByLabel('Data set').selectOption(id);
      const state = playground.page.locator('#state', {hasText: `ready, ${events} events,`});
      await state.waitFor();
      expect((await state.innerText()).endsWith(' 0 issues')).to.equal(!hasIssues);
    });
  }

  it('can be linked to', async () => {
    const linked = await demo.open('playground.html#deep-time');
    expect(await linked.texts('heading')).to.deep.equal(['The age of everything']);
    await linked.close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 768, 1280]) {
      it(`leaves the page accessible and not too wide at ${width} px, ${colorScheme}`, async () => {
        await playground.show(width, colorScheme);
        await playground.page.getByLabel('Data set').selectOption('harbour-bridge');
        expect(await playground.accessibilityViolations()).to.deep.equal([]);
        expect(await playground.overflows()).to.equal(false);
      });
    }
  }
});

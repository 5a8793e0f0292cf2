import {expect} from '@esm-bundle/chai';
import {Demo, type DemoPage} from './demo-page.js';

describe('the demo of choosing events', function () {
  this.timeout(60_000);
  let demo: Demo;
  let filter: DemoPage;

  before(async () => {
    demo = await Demo.start();
    filter = await demo.open('filter.html');
  });
  after(() => demo.stop());

  it('begins with the key events, and leads to all', async () => {
    expect(await filter.texts('headline')).to.have.length(12);
    await filter.page.getByRole('button', {name: 'Show all 60'}).click();
    await filter.page.getByText('60 events', {exact: true}).waitFor();
  });

  it('finds what a reader types', async () => {
    await filter.page.getByRole('searchbox', {name: 'Search'}).fill('gagarin');
    await filter.page.getByText('1 of 60 events').waitFor();
    expect(await filter.texts('headline')).to.deep.equal(['Yuri Gagarin circles the Earth']);
  });

  it('writes nothing to the console and asks for nothing but its own files', () => {
    expect(filter.misdeeds).to.deep.equal({messages: [], requests: []});
  });
});

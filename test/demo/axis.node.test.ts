import {expect} from '@esm-bundle/chai';
import {Demo, type DemoPage} from './demo-page.js';

describe('the demo of the axis', function () {
  this.timeout(60_000);
  let demo: Demo;
  let axis: DemoPage;

  before(async () => {
    demo = await Demo.start();
    axis = await demo.open('axis.html');
  });
  after(() => demo.stop());

  it('stands sixty events on an axis, and tells all of them', async () => {
    await axis.page.getByRole('button', {name: 'Zoom in'}).waitFor();
    expect(await axis.page.getByRole('listitem').count()).to.equal(60);
  });

  it('opens what is pressed, and leads to the list', async () => {
    await axis.page.getByRole('button', {name: 'Next'}).click();
    await axis.page.getByText('1 of 60', {exact: true}).waitFor({state: 'attached'});
    await axis.page.getByRole('button', {name: 'Show as list'}).click();
    await axis.page.getByRole('button', {name: 'Show on an axis'}).waitFor();
  });

  it('writes nothing to the console and asks for nothing but its own files', () => {
    expect(axis.misdeeds).to.deep.equal({messages: [], requests: []});
  });
});

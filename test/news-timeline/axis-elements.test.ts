import {expect} from '@open-wc/testing';
import {manyEvents} from './many-events.js';
import {openAxis, openAxisStory} from './open-axis.js';

/** Notes what a document makes from now on. */
function noteMade() {
  const made: HTMLElement[] = [];
  const maker = document as {createElement: (name: string) => HTMLElement};
  const make = maker.createElement.bind(document);
  maker.createElement = (name) => {
    const element = make(name);
    made.push(element);
    return element;
  };
  return {
    of: (name: string) => made.filter(({localName}) => localName === name),
    /** From now on nothing is noted. */
    end: () => {
      maker.createElement = make;
    },
  };
}

describe('the elements of an axis', () => {
  let made: ReturnType<typeof noteMade>;

  beforeEach(() => (made = noteMade()));
  afterEach(() => made.end());

  it('are no more than are shown: a mark without a label has no element for one', async () => {
    const axis = await openAxis(manyEvents(100, 4));
    const labels = axis.root.querySelectorAll('.label').length;
    expect(axis.buttons.length).to.be.above(2 * labels);
    expect(made.of('span').filter(({isConnected}) => !isConnected)).to.deep.equal([]);
  });

  it('are one for each tick, and one text in each label for its date', async () => {
    const axis = await openAxisStory();
    const ticks = axis.parts('tick');
    expect(ticks.map(({childElementCount}) => childElementCount)).to.deep.equal(ticks.map(() => 0));
    const label = axis.find('.label');
    expect([...label.childNodes].map(({nodeName}) => nodeName)).to.deep.equal(['B', 'SMALL']);
  });

  it('have no style that says nothing', async () => {
    const axis = await openAxis(manyEvents(100, 4));
    expect(axis.root.querySelectorAll('.point .mark').length).to.be.above(0);
    expect(axis.root.querySelectorAll('.axis [style=""]')).to.have.length(0);
  });

  it('keep none to measure with, for browsers keep every text with what has measured it', async () => {
    const axis = await openAxis(manyEvents(100, 4));
    const first = made.of('canvas').length;
    expect(first).to.be.above(0);
    await axis.press('Zoom in');
    expect(made.of('canvas').length).to.be.above(first);
  });
});

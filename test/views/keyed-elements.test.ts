import {expect} from '@open-wc/testing';
import {giveAttributes} from '../../src/views/given-attributes.js';
import {KeyedElements} from '../../src/views/keyed-elements.js';
import {PlacedElement, type Placed} from '../../src/views/placed-element.js';

interface Named {
  readonly key: string;
  readonly text: string;
}

const named = (...keys: readonly string[]): readonly Named[] =>
  keys.map((key) => ({key, text: `${key} again`}));

class Entry {
  readonly element = document.createElement('button');
  show({text}: Named): void {
    this.element.textContent = text;
  }
}

function shownIn(parent: Element) {
  const elements = new KeyedElements<Named>(() => new Entry());
  return {
    show: (...keys: readonly string[]): void => {
      elements.show(parent, named(...keys));
    },
    texts: () => [...parent.children].map(({textContent}) => textContent),
  };
}

describe('keyed elements', () => {
  const parent = document.createElement('div');

  beforeEach(() => {
    parent.replaceChildren();
    document.body.append(parent);
  });

  afterEach(() => {
    parent.remove();
  });

  it('are in the order of their items, whatever was there before', () => {
    const list = shownIn(parent);
    for (const order of ['a b c', 'c a b', 'b', 'x b y a', '', 'a b c d e', 'e d c b a', 'a d e']) {
      const keys = order.split(' ');
      list.show(...keys);
      expect(list.texts()).to.deep.equal(keys.map((key) => `${key} again`));
    }
  });

  it('stay the same as long as their keys are there, and keep the focus', () => {
    const list = shownIn(parent);
    list.show('a', 'b', 'c');
    const [, kept] = parent.children;
    (kept as HTMLElement).focus();
    list.show('b', 'c', 'd');
    expect(parent.children[0]).to.equal(kept);
    expect(document.activeElement).to.equal(kept);
  });

  it('go to another parent with all that they are', () => {
    const elements = new KeyedElements<Named>(() => new Entry());
    elements.show(parent, named('a', 'b'));
    const [first] = parent.children;
    const other = document.createElement('div');
    elements.show(other, named('a', 'c'));
    expect(other.firstChild).to.equal(first);
    expect(parent.childElementCount).to.equal(0);
  });
});

describe('given attributes', () => {
  it('are set, changed and taken away; others are left alone', () => {
    const element = document.createElement('p');
    giveAttributes(element, {class: 'a', lang: 'kk', style: 'color: red'});
    expect(element.outerHTML).to.equal('<p class="a" lang="kk" style="color: red;"></p>');
    element.id = 'own';
    giveAttributes(element, {class: 'b', lang: undefined, style: ''});
    expect(element.className).to.equal('b');
    expect(element.id).to.equal('own');
    expect(element.hasAttribute('lang')).to.equal(false);
    expect(element.style.color).to.equal('');
  });

  it('are not written where a style says nothing, and there was none', () => {
    const element = document.createElement('p');
    giveAttributes(element, {style: ''});
    expect(element.outerHTML).to.equal('<p></p>');
  });

  it('are not written when they are what they were', async () => {
    const element = document.createElement('p');
    const given = {class: 'a', style: 'color: red'};
    giveAttributes(element, given);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((more) => records.push(...more));
    observer.observe(element, {attributes: true});
    giveAttributes(element, {...given});
    await Promise.resolve();
    observer.disconnect();
    expect(records).to.deep.equal([]);
  });
});

describe('a placed element', () => {
  const placed = (text: string): Placed => ({
    key: 1,
    name: 'band',
    tag: 'b',
    style: 'inset-inline-start: 4px',
    text,
  });

  it('has its words in an element of their own', () => {
    const one = new PlacedElement(placed('2025'));
    one.show(placed('2025'));
    expect(one.element.querySelector('b')?.textContent).to.equal('2025');
    one.show(placed('2026'));
    expect(one.element.textContent).to.equal('2026');
    expect(one.element.style.insetInlineStart).to.equal('4px');
  });
});

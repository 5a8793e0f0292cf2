import {expect, fixture, html} from '@open-wc/testing';
import {NewsTimeline} from '../../src/define.js';
import {OpenTimeline, openStory} from './open-timeline.js';

const ONE = '[{"date":"2020","headline":"One"}]';

describe('upgrading', () => {
  it('keeps a property that was set before the tag was defined', async () => {
    const early = document.createElement('late-timeline');
    Object.assign(early, {data: [{date: '2020', headline: 'Early'}]});
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(early);
    customElements.define('late-timeline', class extends NewsTimeline {});
    const element = place.firstElementChild as NewsTimeline;
    await element.updateComplete;
    expect(new OpenTimeline(element).texts('headline')).to.deep.equal(['Early']);
  });

  it('works from a template, where nothing runs before it is used', async () => {
    const template = document.createElement('template');
    template.innerHTML = `<news-timeline data='${ONE}'></news-timeline>`;
    const inert = template.content.firstElementChild;
    expect(inert?.shadowRoot).to.equal(null);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(template.content.cloneNode(true));
    const element = place.firstElementChild as NewsTimeline;
    await element.updateComplete;
    expect(new OpenTimeline(element).texts('headline')).to.deep.equal(['One']);
  });

  it('keeps what it shows when it is moved', async () => {
    const story = await openStory({selected: 'xian-summit'});
    const first = story.events[0];
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    for (let move = 0; move < 20; move++) elsewhere.append(story.element);
    await story.settled();
    expect(story.events[0]).to.equal(first);
    expect(story.selectedHeadline).to.equal('First summit, Xi’an');
  });

  it('goes on with a long list when it comes back to the page', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('news-timeline');
    element.data = Array.from({length: 3000}, (_, year) => ({
      date: String(1000 + (year % 1000)),
      headline: 'x',
    }));
    place.append(element);
    await element.updateComplete;
    element.remove();
    const opened = new OpenTimeline(element);
    expect(opened.events.length).to.be.lessThan(3000);
    place.append(element);
    await opened.filled();
    expect(opened.events).to.have.length(3000);
  });

  it('shows its events inside display:none, ready for when it is shown', async () => {
    const place = await fixture<HTMLElement>(
      html`<div style="display:none"><news-timeline data=${ONE}></news-timeline></div>`,
    );
    const element = place.firstElementChild as NewsTimeline;
    await element.updateComplete;
    place.style.display = '';
    expect(new OpenTimeline(element).events[0]?.getBoundingClientRect().height).to.be.greaterThan(
      0,
    );
  });

  it('stays hidden when the page hides it', async () => {
    const story = await openStory({hidden: ''});
    expect(story.element.checkVisibility()).to.equal(false);
  });

  it('has a width in every kind of box', async () => {
    for (const display of ['flex', 'inline-flex', 'grid', 'inline-block', 'table-cell']) {
      const story = await openStory();
      const parent = story.element.parentElement;
      if (parent) parent.style.display = display;
      expect(story.root.querySelector('section')?.offsetWidth, display).to.be.greaterThan(200);
    }
  });
});

describe('removing', () => {
  it('leaves no listener and no timer behind', async () => {
    const added: string[] = [];
    const removed: string[] = [];
    const {addEventListener: add, removeEventListener: remove} = window;
    window.addEventListener = ((type: string, ...rest: [EventListener]) => {
      added.push(type);
      add.call(window, type, ...rest);
    }) as typeof add;
    window.removeEventListener = ((type: string, ...rest: [EventListener]) => {
      removed.push(type);
      remove.call(window, type, ...rest);
    }) as typeof remove;
    const element = document.createElement('news-timeline');
    element.data = Array.from({length: 300}, () => ({date: '2020', headline: 'x'}));
    document.body.append(element);
    // What fills a long list is loaded with the first of them.
    while (added.length === 0) await new Promise((resolve) => setTimeout(resolve));
    element.remove();
    window.addEventListener = add;
    window.removeEventListener = remove;
    expect(added).to.deep.equal(['beforeprint']);
    expect(removed).to.deep.equal(added);
  });
});

import {expect} from '@esm-bundle/chai';
import type {ServerResponse} from 'node:http';
import {file, inTurn} from './answers.js';
import {describePages, SILENCE, type OpenPage} from './open-page.js';
import type {Answerer} from './site.js';
import {MODULE, story, storyHeadlines} from './story-tag.js';

const storyFile = file(JSON.stringify(story), {etag: '"1"'});

const files = {
  // What the element tells the page, and what it asks of it.
  '/heard.js': `window.heard = [];
    for (const type of ['ready', 'issues', 'error', 'update', 'select'])
      addEventListener('timeline-' + type, () => heard.push(type));
    window.listened = {};
    for (const target of [window, document]) {
      const {addEventListener, removeEventListener} = target;
      const listeners = (type) => (listened[type] ??= new Set());
      target.addEventListener = (type, listener, ...rest) => {
        listeners(type).add(listener);
        return addEventListener.call(target, type, listener, ...rest);
      };
      target.removeEventListener = (type, listener, ...rest) => {
        listeners(type).delete(listener);
        return removeEventListener.call(target, type, listener, ...rest);
      };
    }
    window.made = [];
    /** An element that nothing but the page, and perhaps itself, holds on to. */
    window.make = (attributes) => {
      const timeline = document.createElement('news-timeline');
      for (const [name, value] of Object.entries(attributes)) timeline.setAttribute(name, value);
      made.push(new WeakRef(timeline));
      document.body.append(timeline);
      return timeline;
    };
    window.ready = () => new Promise((resolve) =>
      addEventListener('timeline-ready', resolve, {once: true}));`,
};

const HEAD = `<script src="/heard.js"></script>${MODULE}`;
const TIMELINE = `document.querySelector('news-timeline')`;
const LEFT = 'made.filter((reference) => reference.deref()).length';

/** Takes requests, and tells of those that are given up. */
class Silence {
  readonly taken: ServerResponse[] = [];
  givenUp = 0;

  readonly answer: Answerer = (_request, response) => {
    this.taken.push(response);
    response.on('close', () => this.givenUp++);
  };

  /** Waits for so many requests, and for so many of them to be given up. */
  async until(page: OpenPage, taken: number, givenUp: number): Promise<void> {
    while (this.taken.length < taken || this.givenUp < givenUp) await page.drawn();
  }
}

describePages('an element that leaves the page while its file is on the way', (open, engine) => {
  it('gives the request up and says nothing more', async () => {
    const silence = new Silence();
    const answers = {'/never.json': silence.answer};
    const page = await open({head: HEAD, body: '', files, answers});
    await page.until(`customElements.get('news-timeline')`);
    await page.evaluate(`void make({src: '/never.json', refresh: '60'})`);
    await silence.until(page, 1, 0);
    await page.evaluate(`void ${TIMELINE}.remove()`);
    await silence.until(page, 1, 1);
    expect(await page.evaluate('heard')).to.deep.equal([]);
    expect(await page.report()).to.deep.equal(SILENCE);
    if (engine !== 'chromium') return;
    await page.collectGarbage();
    expect(await page.evaluate(LEFT)).to.equal(0);
  });

  it('does so too while it asks for a newer version', async () => {
    const silence = new Silence();
    const answers = {'/live.json': inTurn(storyFile, silence.answer)};
    const page = await open({head: HEAD, body: '', files, answers});
    await page.until(`customElements.get('news-timeline')`);
    await page.evaluate(`(make({src: '/live.json'}), ready())`);
    await page.evaluate(`void ${TIMELINE}.refresh()`);
    await silence.until(page, 1, 0);
    await page.evaluate(`void ${TIMELINE}.remove()`);
    await silence.until(page, 1, 1);
    expect(await page.evaluate('heard')).to.deep.equal(['ready']);
    expect(await page.report()).to.deep.equal(SILENCE);
    if (engine !== 'chromium') return;
    await page.collectGarbage();
    expect(await page.evaluate(LEFT)).to.equal(0);
  });
});

describePages('a page that makes and removes 200 live timelines', (open, engine) => {
  // What a page holds on to is told by the tools of Chromium alone.
  if (engine !== 'chromium') return;

  it('is left with none of them, and with no node and no listener of theirs', async () => {
    const page = await open({head: HEAD, body: '', files, answers: {'/live.json': storyFile}});
    await page.until(`customElements.get('news-timeline')`);
    const cycle = (times: number): Promise<void> =>
      page.evaluate(`(async () => {
        for (let time = 0; time < ${String(times)}; time++) {
          const timeline = make({src: '/live.json', refresh: '60'});
          await ready();
          // It begins to ask when it has its part for that.
          while (!listened.visibilitychange?.size) await new Promise((resolve) => setTimeout(resolve));
          timeline.remove();
          await new Promise((resolve) => setTimeout(resolve));
        }
      })()`);
    await cycle(10);
    const before = await page.memory();
    await cycle(200);
    const after = await page.memory();
    expect(await page.evaluate(LEFT)).to.equal(0);
    expect(await page.evaluate('made.length')).to.equal(210);
    expect(after.nodes).to.equal(before.nodes);
    expect(after.listeners).to.equal(before.listeners);
    expect(await page.evaluate('listened.visibilitychange.size')).to.equal(0);
  });
});

describePages('a page with a live timeline that its reader leaves', (open, engine) => {
  it('asks of the page nothing that keeps it out of the cache of pages to go back to', async () => {
    const body = '<news-timeline src="/live.json" refresh="60"></news-timeline>';
    const page = await open({head: HEAD, body, files, answers: {'/live.json': storyFile}});
    await page.headlines();
    await page.until('listened.visibilitychange?.size');
    const types = await page.evaluate<readonly string[]>('Object.keys(listened)');
    expect(types).to.not.include.members(['unload']);
    expect(types).to.not.include.members(['beforeunload']);
    expect(await page.evaluate('window.onunload ?? window.onbeforeunload')).to.equal(null);
  });

  // Chromium alone can be told to freeze a page.
  if (engine !== 'chromium') return;

  it('asks nothing while it is frozen, and once when it is not any more', async () => {
    let asked = 0;
    let isFrozen = false;
    const answer: Answerer = (request, response) => {
      asked++;
      // No answer, no further question: what comes then is all that was due.
      if (!isFrozen) storyFile(request, response);
    };
    const body = '<news-timeline src="/frozen.json" refresh="1"></news-timeline>';
    const page = await open({head: HEAD, body, files, answers: {'/frozen.json': answer}});
    await page.headlines();
    while (asked < 2) await page.drawn();
    await page.devtools.send('Page.setWebLifecycleState', {state: 'frozen'});
    isFrozen = true;
    const before = asked;
    // Long enough for three questions.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(asked).to.equal(before);
    await page.devtools.send('Page.setWebLifecycleState', {state: 'active'});
    // It was hidden when it was frozen, and stays so until somebody looks.
    await page.devtools.send('Emulation.setFocusEmulationEnabled', {enabled: true});
    while (asked === before) await page.drawn();
    for (let frame = 0; frame < 10; frame++) await page.drawn();
    expect(asked).to.equal(before + 1);
  });
});

describePages('data that are typed character by character', (open) => {
  it('leave the last good timeline on the page until they are good themselves', async () => {
    const typed = JSON.stringify({title: 'Typed', events: [...story.events, ...story.events]});
    expect(typed.length).to.be.above(2000);
    const good = JSON.stringify([{date: '2020', headline: 'Good'}]);
    const body = `<news-timeline data='${good}'></news-timeline>`;
    const page = await open({head: HEAD, body, files, answers: {}});
    expect(await page.headlines()).to.deep.equal(['Good']);
    const shown = await page.evaluate<readonly string[]>(`(async () => {
      const text = ${JSON.stringify(typed)};
      const shown = new Set();
      for (let length = 1; length <= text.length; length++) {
        ${TIMELINE}.setAttribute('data', text.slice(0, length));
        // Typed faster than it is read, and slower.
        if (length % 3) await ${TIMELINE}.updateComplete;
        const items = [...${TIMELINE}.shadowRoot.querySelectorAll('[part~=headline]')];
        shown.add(items.map((headline) => headline.textContent.trim()).join());
      }
      await ${TIMELINE}.updateComplete;
      return [...shown];
    })()`);
    expect(shown[0]).to.equal('Good');
    expect(shown.slice(1).every((headlines) => headlines.includes('Second summit'))).to.equal(true);
    expect(await page.headlines()).to.have.length(2 * storyHeadlines.length);
    expect(await page.evaluate(`${TIMELINE}.state`)).to.equal('ready');
    const {errors, messages} = await page.report();
    expect(errors).to.deep.equal([]);
    const codes = messages.map((message) => /<news-timeline> ([\w-]+)/.exec(message)?.[1]);
    expect(codes.length).to.equal(new Set(codes).size);
  });
});

describePages('markup that the page replaces a hundred times', (open) => {
  it('ends as the last of it, and comes to rest', async () => {
    const list = (count: number): string =>
      `<ol>${`<li><time>2020</time><h3>Version ${String(count)}</h3></li>`.repeat(2)}</ol>`;
    const body = `<news-timeline>${list(0)}</news-timeline>`;
    const page = await open({head: HEAD, body, files});
    expect(await page.headlines()).to.deep.equal(['Version 0', 'Version 0']);
    await page.evaluate(`(async () => {
      for (let time = 1; time <= 100; time++) {
        ${TIMELINE}.innerHTML = ${JSON.stringify(list(0))}.replaceAll('Version 0', 'Version ' + time);
        if (time % 10 === 0) await new Promise(requestAnimationFrame);
      }
    })()`);
    await page.until(`${TIMELINE}.shadowRoot.textContent.includes('Version 100')`);
    expect(await page.headlines()).to.deep.equal(['Version 100', 'Version 100']);
    // Once a frame at most, and one for the first.
    const heard = await page.evaluate<readonly string[]>('heard');
    expect(heard.length).to.be.at.most(12);
    for (let frame = 0; frame < 10; frame++) await page.drawn();
    expect(await page.evaluate('heard.length')).to.equal(heard.length);
    expect(await page.report()).to.deep.equal(SILENCE);
  });
});

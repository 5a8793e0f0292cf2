import {expect} from '@esm-bundle/chai';
import {status} from './answers.js';
import {chunkPath} from './chunk-path.js';
import {describePages, SILENCE, type OpenPage} from './open-page.js';
import {STRICT_POLICY} from './site.js';
import {CLASSIC, MODULE, storyHeadlines, storyList, storyTag} from './story-tag.js';

/** The part that brings links, calendars, sources and files. */
const PART = `/dist/${chunkPath('sharing')}`;
const ALL = 'permalinks calendar source-list downloads';
const TALL = '<div class="tall"></div>';
const TALL_STYLE = '<link rel="stylesheet" href="/tall.css">';
const FILES = {'/tall.css': '.tall {block-size: 3000px}'};

/** The page comes with this fragment in its address. */
const at = (hash: string): string => `<script>history.replaceState(null, '', '${hash}')</script>`;

const timeline = (selector = 'news-timeline'): string => `document.querySelector('${selector}')`;
const root = (selector?: string): string => `${timeline(selector)}.shadowRoot`;
const selected = (selector?: string): string => `${timeline(selector)}.selected ?? null`;

/** A timeline of one event for each id. */
const tagOf = (ids: readonly string[], attributes: string): string => {
  const events = ids.map((id, index) => ({
    id,
    date: String(2000 + index),
    headline: `Event ${id}`,
  }));
  const data = JSON.stringify(events).replaceAll('"', '&quot;');
  return `<news-timeline permalinks now="2025-06-20" data="${data}" ${attributes}></news-timeline>`;
};

/** Waits until an event is selected. */
async function isSelected(page: OpenPage, id: string | null, selector?: string): Promise<void> {
  await page.until(`(${selected(selector)}) === ${JSON.stringify(id)}`);
}

/** Whether the selected event stands in the window. */
const inView = (selector?: string): string => `(() => {
  const article = ${root(selector)}.querySelector('[aria-current] article');
  const {top, bottom} = article.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
})()`;

describePages('an address that names an event', (open) => {
  it('selects it when the page loads, and brings it into view', async () => {
    const page = await open({
      head: TALL_STYLE + at('#astana-summit') + MODULE,
      files: FILES,
      body: TALL + storyTag('permalinks selected="mechanism"') + TALL,
    });
    await isSelected(page, 'astana-summit');
    await page.until(inView());
    expect(await page.evaluate('history.length')).to.equal(
      1 + (await page.evaluate<number>('history.length - 1')),
    );
    expect(await page.report()).to.deep.equal(SILENCE);
  });

  it('selects it when it changes, by a link or by hand', async () => {
    const page = await open({
      head: TALL_STYLE + MODULE,
      files: FILES,
      body: `<a href="#xian-summit">Xi’an</a>${TALL}${storyTag('permalinks')}${TALL}`,
    });
    await page.headlines();
    await page.evaluate(`document.querySelector('a').click()`);
    await isSelected(page, 'xian-summit');
    await page.until(inView());
    await page.evaluate(`location.hash = 'railway-start'`);
    await isSelected(page, 'railway-start');
    await page.until(inView());
  });

  it('leaves the page where it is if it names none, and the attribute alone', async () => {
    const page = await open({
      head: TALL_STYLE + at('#comments') + MODULE,
      files: FILES,
      body: TALL + storyTag('permalinks selected="mechanism"') + TALL,
    });
    await page.headlines();
    await page.drawn();
    expect(await page.evaluate(selected())).to.equal('mechanism');
    expect(await page.evaluate('scrollY')).to.equal(0);
    expect(await page.evaluate('location.hash')).to.equal('#comments');
  });

  it('does nothing where the page did not ask for it', async () => {
    const page = await open({head: at('#astana-summit') + MODULE, body: storyTag('source-list')});
    await page.headlines();
    await page.drawn();
    expect(await page.evaluate(selected())).to.equal(null);
    await page.evaluate(`${timeline()}.next()`);
    expect(await page.evaluate('location.hash')).to.equal('#astana-summit');
  });

  for (const hash of ['#峰会 1', '#%E5%B3%B0%E4%BC%9A%201']) {
    it(`may be written as ${hash}`, async () => {
      const page = await open({head: MODULE, body: tagOf(['峰会 1', '100%'], '')});
      await page.headlines();
      await page.evaluate(`location.hash = '${hash}'`);
      await isSelected(page, '峰会 1');
      await page.evaluate(`${timeline()}.next()`);
      expect(await page.evaluate('location.hash')).to.equal('#100%25');
      await page.evaluate(`location.hash = '#nobody', location.hash = '#100%'`);
      await isSelected(page, '100%');
    });
  }

  it('brings what a filter hides, in an event that a long list has not drawn yet', async () => {
    const ids = Array.from({length: 300}, (_, index) => `e${String(index)}`);
    const page = await open({head: at('#e250') + MODULE, body: tagOf(ids, 'search query="e7"')});
    await isSelected(page, 'e250');
    await page.until(`${root()}.querySelector('[aria-current] article')`);
    await page.until(inView());
  });

  it('keeps its place when the page is loaded again', async () => {
    const page = await open({
      body: `<iframe src="/inside.html#astana-summit"></iframe>`,
      files: {
        ...FILES,
        '/inside.html': `<!doctype html>${TALL_STYLE}${MODULE}${TALL}${storyTag('permalinks')}${TALL}`,
      },
    });
    const frame = `document.querySelector('iframe').contentWindow`;
    const isThere = `${frame}.document.querySelector('news-timeline')?.selected === 'astana-summit'`;
    await page.until(isThere);
    await page.until(`${frame}.scrollY > 0`);
    await page.evaluate(`${frame}.scrollTo(0, 100)`);
    await page.evaluate(`${frame}.isOld = true, ${frame}.location.reload()`);
    await page.until(`!${frame}.isOld && ${isThere}`);
    await page.drawn();
    expect(await page.evaluate(`${frame}.scrollY`)).to.be.below(110);
  });

  it('belongs to the page where an element of the page has it', async () => {
    const page = await open({
      head: TALL_STYLE + at('#astana-summit') + MODULE,
      files: FILES,
      body: `${storyTag('permalinks')}${TALL}<p id="astana-summit">Ours</p>`,
    });
    await page.headlines();
    await page.drawn();
    expect(await page.evaluate(selected())).to.equal(null);
    await page.evaluate(`${timeline()}.goTo('xian-summit'), ${timeline()}.goTo('astana-summit')`);
    expect(await page.evaluate('location.hash')).to.equal('#xian-summit');
    expect(await page.evaluate(selected())).to.equal('astana-summit');
  });

  it('belongs to the timeline where the element is in its own markup', async () => {
    const list = '<ol><li id="a"><time datetime="2020">2020</time><h3>A</h3></li></ol>';
    const page = await open({
      head: at('#a') + MODULE,
      body: `<news-timeline permalinks>${list}</news-timeline>`,
    });
    await isSelected(page, 'a');
  });
});

/** As many as WebKit keeps. */
const MOST_ENTRIES = 100;

describePages('the history of a page with a timeline', (open) => {
  it('has an entry for each event that is selected, back and forth, and to none', async () => {
    const page = await open({head: MODULE, body: storyTag('permalinks')});
    await page.headlines();
    const entries = await page.evaluate<number>('history.length');
    // The pages before this one, in the same window, may have filled it.
    const after = Math.min(entries + 3, Math.max(entries, MOST_ENTRIES));
    for (const hash of ['#mechanism', '#xian-summit', '#railway-start']) {
      await page.evaluate(`${timeline()}.next()`);
      expect(await page.evaluate('location.hash')).to.equal(hash);
    }
    await page.evaluate(`${timeline()}.goTo('railway-start')`);
    expect(await page.evaluate('history.length')).to.equal(after);
    for (const [step, id] of [
      ['back', 'xian-summit'],
      ['back', 'mechanism'],
      ['back', null],
      ['forward', 'mechanism'],
      ['forward', 'xian-summit'],
    ] as const) {
      await page.evaluate(`history.${step}()`);
      await isSelected(page, id);
    }
    expect(await page.evaluate('history.length')).to.equal(after);
    expect(await page.report()).to.deep.equal(SILENCE);
  });

  it('leads back to the event that the page had selected', async () => {
    const page = await open({head: MODULE, body: storyTag('permalinks selected="astana-summit"')});
    await page.headlines();
    await page.evaluate(`${timeline()}.next()`);
    await isSelected(page, 'railway-completion');
    await page.evaluate('history.back()');
    await isSelected(page, 'astana-summit');
  });

  it('goes forward by a click on an axis, and the page stays where it is', async () => {
    const page = await open({
      head: TALL_STYLE + MODULE,
      files: FILES,
      body: `${storyTag('permalinks layout="axis"')}${TALL}`,
    });
    await page.until(`${root()}?.querySelector('.events button')`);
    await page.evaluate(`${root()}.querySelectorAll('.events button')[1].click()`);
    await page.until(`location.hash === '#xian-summit'`);
    await page.until(`${root()}.querySelector('.detail article')`);
    expect(await page.evaluate('scrollY')).to.equal(0);
    await page.evaluate('history.back()');
    await isSelected(page, null);
    expect(await page.evaluate('scrollY')).to.equal(0);
  });

  it('keeps what the page stored in it, and its base address out of it', async () => {
    const page = await open({
      head: `<script>history.replaceState({key: 'router'}, '')</script><base href="/elsewhere/">${MODULE}`,
      body: storyTag('permalinks'),
    });
    await page.headlines();
    const path = await page.evaluate<string>('location.pathname');
    await page.evaluate(`${timeline()}.next()`);
    expect(await page.evaluate('history.state')).to.deep.equal({key: 'router'});
    expect(await page.evaluate('location.pathname + location.hash')).to.equal(`${path}#mechanism`);
  });

  it('is nobody else’s business: several timelines each follow their own ids', async () => {
    const page = await open({
      head: at('#b2') + MODULE,
      body: tagOf(['a1', 'a2', 'both'], 'id="a"') + tagOf(['b1', 'b2', 'both'], 'id="b"'),
    });
    await isSelected(page, 'b2', '#b');
    expect(await page.evaluate(selected('#a'))).to.equal(null);
    await page.evaluate(`${timeline('#a')}.goTo('a1')`);
    expect(await page.evaluate(selected('#b'))).to.equal('b2');
    await page.evaluate(`${timeline('#b')}.goTo('b1')`);
    await page.evaluate(`${timeline('#a')}.goTo('a2')`);
    expect(await page.evaluate(selected('#b'))).to.equal('b1');
    const both = async (a: string | null, b: string | null): Promise<void> => {
      await isSelected(page, a, '#a');
      await isSelected(page, b, '#b');
    };
    for (const [step, a, b] of [
      ['back', 'a1', 'b1'],
      ['back', 'a1', 'b2'],
      ['back', null, 'b2'],
      ['forward', 'a1', 'b2'],
      ['forward', 'a1', 'b1'],
      ['forward', 'a2', 'b1'],
    ] as const) {
      await page.evaluate(`history.${step}()`);
      await both(a, b);
    }
    await page.evaluate(`location.hash = 'both'`);
    await both('both', 'b1');
    await page.evaluate(`${timeline('#b')}.goTo('b2'), ${timeline('#b')}.goTo('both')`);
    expect(await page.evaluate('location.hash')).to.equal('#b2');
  });

  it('is listened to by nobody once the timeline is gone', async () => {
    const page = await open({
      head: `<script>{
        window.listening = [];
        const {addEventListener, removeEventListener} = window;
        window.addEventListener = function (type, ...rest) {
          listening.push(type);
          addEventListener.call(this, type, ...rest);
        };
        window.removeEventListener = function (type, ...rest) {
          const index = listening.indexOf(type);
          if (index >= 0) listening.splice(index, 1);
          removeEventListener.call(this, type, ...rest);
        };
        }</script>${MODULE}`,
      body: storyTag('permalinks') + storyTag('permalinks'),
    });
    await page.headlines();
    await page.until('listening.includes("popstate")');
    await page.evaluate(
      `document.querySelectorAll('news-timeline').forEach((one) => one.remove())`,
    );
    expect(await page.evaluate('listening')).to.deep.equal([]);
    await page.evaluate(`location.hash = 'astana-summit'`);
    await page.drawn();
    expect(await page.report()).to.deep.equal(SILENCE);
  });
});

describePages('a timeline that shares, in a place with rules', (open, engine) => {
  /** A document that steps through its timeline and tells the page around it. */
  const stepping = `<!doctype html><html lang="en"><body>
    <script src="ORIGIN/dist/news-timeline.global.js"></script>${storyTag(ALL)}<script>
      const errors = [];
      addEventListener('error', ({message}) => errors.push(message));
      addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)));
      const timeline = document.querySelector('news-timeline');
      const step = async () => {
        const copy = timeline.shadowRoot.querySelector('.copy');
        if (!copy) return setTimeout(step);
        timeline.next();
        timeline.next();
        await timeline.updateComplete;
        copy.click();
        setTimeout(() => parent.postMessage({selected: timeline.selected, errors}, '*'));
      };
      step();
    </script>`;
  const places: Readonly<Record<string, string>> = {
    'a sandbox': `frame.sandbox = 'allow-scripts'; frame.src = '/frame.html'`,
    'a document inside an attribute': `frame.srcdoc = text`,
    'a sandboxed document inside an attribute': `frame.sandbox = 'allow-scripts'; frame.srcdoc = text`,
    'a document inside its address': `frame.src = 'data:text/html;charset=utf-8,' + encodeURIComponent(text)`,
  };
  for (const [name, load] of Object.entries(places)) {
    it(`works in ${name}`, async () => {
      const page = await open({
        body: `<iframe></iframe><script src="/load.js"></script>`,
        files: {
          '/frame.html': stepping.replace('ORIGIN', ''),
          '/load.js': `const frame = document.querySelector('iframe');
            addEventListener('message', ({data}) => { window.told = data; });
            const text = ${JSON.stringify(stepping)}.replace('ORIGIN', location.origin);
            ${load};`,
        },
      });
      await page.until('window.told');
      expect(await page.evaluate('told')).to.deep.equal({selected: 'xian-summit', errors: []});
    });
  }

  it('breaks no strict policy, whatever its reader presses', async () => {
    for (const head of [MODULE, CLASSIC]) {
      const page = await open({policy: STRICT_POLICY, head, body: storyTag(ALL)});
      expect(await page.headlines()).to.deep.equal(storyHeadlines);
      await page.until(`${root()}.querySelector('.actions')`);
      // It may stop answering its driver while it asks where to put a file.
      if (engine === 'webkit') {
        await page.evaluate('HTMLAnchorElement.prototype.click = () => undefined, true');
      }
      await page.evaluate(
        `[...${root()}.querySelectorAll('.actions button, .downloads button')].forEach((button) => button.click())`,
      );
      await page.until(`performance.getEntriesByType('resource').length > 0`);
      expect(await page.report()).to.deep.equal(SILENCE);
    }
  });

  it('does not move what follows, though its part is loaded last', async () => {
    const page = await open({
      head: '<link rel="stylesheet" href="/roomy.css">',
      files: {'/roomy.css': 'li {margin-block-end: 14em}'},
      body: `${storyTag('permalinks calendar', storyList)}<p id="after">What follows</p>`,
    });
    await page.drawn();
    const before = await page.top('#after');
    await page.addScript({type: 'module', src: '/dist/news-timeline.js'});
    await page.headlines();
    await page.drawn();
    expect(await page.evaluate(`${root()}.querySelectorAll('.actions').length`)).to.equal(5);
    expect(await page.top('#after')).to.equal(before);
    expect(await page.layoutShift()).to.equal(0);
  });

  it('asks for nothing where no page wants it', async () => {
    const page = await open({head: MODULE, body: storyTag()});
    await page.headlines();
    const names = `performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname)`;
    expect(await page.evaluate<string[]>(names)).not.to.include(PART);
  });

  // The last one: the host goes on answering so.
  it('shows the list as it is where the part cannot be had', async () => {
    const page = await open({
      head: MODULE,
      body: storyTag(ALL),
      answers: {[PART]: status(404)},
    });
    expect(await page.headlines()).to.deep.equal(storyHeadlines);
    expect(await page.evaluate(`${root()}.querySelectorAll('.actions').length`)).to.equal(0);
  });
});

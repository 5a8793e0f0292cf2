import {expect} from '@esm-bundle/chai';
import {readFileSync} from 'node:fs';
import type {Prerendered, PrerenderOptions} from '../../src/prerender.js';
import {chunkPath} from './chunk-path.js';
import {describePages, SILENCE, type OpenPage} from './open-page.js';
import {NAMED_POLICY, STRICT_POLICY, type Answerer, type PageSource} from './site.js';
import {MODULE, storyHeadlines} from './story-tag.js';

// As it is built: Lit knows a template again by its text, which the build makes short.
const BUILT = '../../dist/modules/prerender.js';
const {prerender} = (await import(BUILT)) as {
  prerender: (input: unknown, options: PrerenderOptions) => Promise<Prerendered>;
};

const story = readFileSync('demo/stories/china-central-asia.json', 'utf8');

/** Stands behind the tag, and sees what is done to the nodes in the shadow root from then on. */
const WATCH = `
  window.timeline = document.querySelector('news-timeline');
  window.before = [...timeline.shadowRoot.querySelectorAll('li')];
  window.changes = [];
  window.told = 0;
  addEventListener('timeline-ready', () => told++);
  new MutationObserver((records) => {
    for (const {type, attributeName, addedNodes, removedNodes} of records) {
      const names = [...addedNodes, ...removedNodes].map(({nodeName}) => nodeName);
      changes.push([type, attributeName ?? names].join(' '));
    }
  }).observe(timeline.shadowRoot, {
    subtree: true, childList: true, characterData: true, attributes: true,
  });`;

/** Changes of nodes and texts, without the server's rules, which the component has itself. */
const CHANGED = `changes.filter((change) =>
  !change.startsWith('attributes') && !/^childList (STYLE|LINK)$/.test(change))`;

const TAKEN = 'told > 0 && before.every((item) => item.isConnected)';

async function pageOf(
  input: unknown,
  options: PrerenderOptions = {},
  source: Partial<PageSource> = {},
): Promise<PageSource> {
  const {html} = await prerender(input, {shadow: true, ...options});
  const head = source.head ?? MODULE;
  return {
    ...source,
    head,
    files: {'/watch.js': WATCH, ...source.files},
    body: `${html}<p id="after">What follows</p><script src="/watch.js"></script>`,
  };
}

/** Where each element in the shadow root is, and in which colours. */
const LOOKS = `[...document.querySelector('news-timeline').shadowRoot.querySelectorAll('section, section *')]
  .map((element) => {
    const {x, y, width, height} = element.getBoundingClientRect();
    const {color, fontSize} = getComputedStyle(element);
    return [element.localName, x, y, width, height, color, fontSize].join(' ');
  })`;

describePages('a timeline that a server has drawn', (open, engine) => {
  const expectTaken = async (page: OpenPage): Promise<void> => {
    await page.until('told > 0');
    await page.drawn();
    expect(await page.evaluate(CHANGED)).to.deep.equal([]);
    expect(await page.evaluate(TAKEN)).to.equal(true);
    expect(await page.evaluate('timeline.shadowRoot.querySelectorAll("li").length')).to.equal(
      await page.evaluate('before.length'),
    );
    expect(await page.evaluate('told')).to.equal(1);
    expect(await page.layoutShift()).to.equal(0);
    const {messages, ...report} = await page.report();
    // The data may have issues.
    const others = messages.filter((message) => !message.startsWith('warn: <news-timeline>'));
    expect({...report, messages: others}).to.deep.equal(SILENCE);
  };

  const ways: Readonly<Record<string, readonly [PrerenderOptions, Partial<PageSource>?]>> = {
    'in English': [{}],
    'in Kazakh': [{language: 'kk'}],
    'in Arabic': [{language: 'ar'}],
    'newest first, with room for time': [{order: 'newest-first', spacing: 'time'}],
    'by the classic script': [{}, {head: ''}],
    'under a strict policy, with a nonce': [
      {nonce: 'r4nd0m', spacing: 'time'},
      {policy: NAMED_POLICY.replace("style-src 'self'", "style-src 'self' 'nonce-r4nd0m'")},
    ],
    'by its own attribute': [{data: 'attribute'}],
    'of a file': [{src: '/story.json'}, {files: {'/story.json': story}}],
  };
  for (const [way, [options, source]] of Object.entries(ways)) {
    it(`is taken over as it stands: ${way}`, async () => {
      const given = await pageOf(story, options, source);
      const page = await open(given);
      if (source?.head === '') await page.addScript({src: '/dist/news-timeline.global.js'});
      await expectTaken(page);
      expect(await page.headlines()).to.have.members([...storyHeadlines]);
    });
  }

  it('is taken over under a strict policy with its rules in a file', async () => {
    const options = {shadowHref: '/rules.css'};
    const {shadow} = await prerender(story, {shadow: true, ...options});
    const css = shadow?.kind === 'written' ? shadow.css : '';
    const files = {'/rules.css': css};
    const head = `<link rel="preload" as="style" href="/rules.css">${MODULE}`;
    await expectTaken(
      await open(await pageOf(story, options, {policy: STRICT_POLICY, files, head})),
    );
  });

  const everything = {
    title: 'All there is',
    credit: 'By **us**',
    groups: [{id: 'a', label: 'A'}],
    eras: [{date: '2000/2010', label: 'Before'}],
    events: [
      {date: '2001-02-03T04:05:06+05:00', headline: 'At a time', group: 'a'},
      {date: '2002~', headline: 'About', text: 'a [b](https://b.example/) *c*', status: 'disputed'},
      {date: '2003-01', headline: 'Corrected', correction: 'Not so', updated: '2003-02'},
      {date: '2004/..', headline: 'Since', place: {name: 'P', lat: 1, lon: 2}},
      {
        date: '2005',
        headline: 'Sources',
        link: 'https://l.example/?a=1&b="2"',
        sources: [
          {title: 'T', url: 'https://t.example/', quote: 'Q'},
          {publisher: 'P', published: '2005-05'},
        ],
      },
      {date: '2005', headline: '<b>&amp;', text: '</template><script>alert(1)</script>'},
      {date: 'Y-4500000000', headline: 'Deep'},
      {headline: 'Undated'},
      {date: '2999', headline: 'To come'},
      {date: 'no date', headline: 'Wrong'},
    ],
  };
  for (const language of ['en', 'kk', 'fa', 'pt-BR']) {
    it(`is taken over with all that a list can have, in ${language}`, async () => {
      await expectTaken(await open(await pageOf(everything, {language, spacing: 'time'})));
    });
  }

  it('is taken over with each of 150 events', async () => {
    const events = [...Array(150).keys()].map((index) => ({
      date: String(1800 + index),
      headline: `Event ${String(index)}`,
      text: 'What happened',
    }));
    const page = await open(await pageOf(events));
    await expectTaken(page);
    expect(await page.evaluate('before.length')).to.equal(150);
  });

  const tamperings: Readonly<Record<string, (html: string) => string>> = {
    'a word': (html) => html.replace('-->First summit', '-->Last summit'),
    'an address': (html) => html.replace('href="https://l.example', 'href="https://x.example'),
    'the comments': (html) => html.replace(/<!--.*?-->/g, ''),
    'an element': (html) => html.replace('<i class=marker part=marker></i>', ''),
    'a template': (html) => html.replace(/<!--lit-part \S+-->/, '<!--lit-part AAAA-->'),
    'some of the comments': (html) => html.replace(/<!--lit-node \d+-->(?=<a)/, ''),
    'all of it': (html) =>
      html.replace(/<template[^>]*>.*<\/template>/s, '<template shadowrootmode="open"></template>'),
  };
  const linked = JSON.stringify({
    events: [
      {date: '2020', headline: 'First summit', link: 'https://l.example/'},
      {date: '2021', headline: 'Second'},
    ],
  });
  for (const [what, tamper] of Object.entries(tamperings)) {
    it(`is drawn anew, once, where somebody has changed ${what}`, async () => {
      const source = await pageOf(linked);
      const body = tamper(source.body);
      expect(body).to.not.equal(source.body);
      const page = await open({...source, body});
      await page.until('told > 0');
      expect(await page.headlines()).to.deep.equal(['First summit', 'Second']);
      expect(
        await page.evaluate('timeline.shadowRoot.querySelector("[part~=link]").href'),
      ).to.equal('https://l.example/');
      expect((await page.report()).errors).to.deep.equal([]);
    });
  }

  it('says today what was planned when it was drawn', async () => {
    const page = await open(await pageOf(story, {now: '2019-06-01'}));
    await page.until('told > 0');
    const statuses = `[...timeline.shadowRoot.querySelectorAll('li')].map((item) =>
      item.querySelector('[part=status]')?.textContent ?? '').slice(0, 2)`;
    expect(await page.evaluate(statuses)).to.deep.equal(['', '']);
    expect(await page.headlines()).to.deep.equal(storyHeadlines);
    // What is the same stays.
    expect(await page.evaluate('before.map((item) => item.isConnected)')).to.deep.equal([
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(await page.evaluate('timeline.now === undefined')).to.equal(true);
  });

  it('is a timeline like others afterwards', async () => {
    const page = await open(await pageOf(story));
    await page.until('told > 0');
    await page.evaluate(
      'void (timeline.data = [{date: "2020", headline: "A"}, {date: "2021", headline: "B"}])',
    );
    await page.until('told > 1');
    expect(await page.headlines()).to.deep.equal(['A', 'B']);
    await page.evaluate('void timeline.remove()');
    await page.evaluate('void document.body.prepend(timeline)');
    await page.evaluate('timeline.updateComplete');
    expect(await page.headlines()).to.deep.equal(['A', 'B']);
    expect(await page.evaluate('timeline.state')).to.equal('ready');
  });

  it('is one of one copy, where a second one comes while it is taken over', async () => {
    const copy = MODULE.replace('.js"', '.js?copy"');
    const page = await open(await pageOf(story, {}, {head: MODULE + copy}));
    await page.until('told > 0');
    expect(await page.headlines()).to.have.members([...storyHeadlines]);
    const {messages, errors} = await page.report();
    expect(errors).to.deep.equal([]);
    expect(messages.filter((message) => message.includes('registered already'))).to.have.length(1);
  });

  it('leaves the other timelines of the page as they are without it', async () => {
    const source = await pageOf(story);
    const other = `<news-timeline id="other" data='[{"date": "2020", "headline": "O"}]'></news-timeline>`;
    const page = await open({...source, body: source.body + other});
    expect(await page.headlines('#other')).to.deep.equal(['O']);
    await page.until('told > 1');
    expect(await page.evaluate(CHANGED)).to.deep.equal([]);
  });

  if (engine !== 'chromium') return;

  /** Opens a page as a reader with other settings of the browser sees it. */
  const openAs = async (
    source: PageSource,
    settings: Readonly<Record<string, object>>,
  ): Promise<OpenPage> => {
    const page = await open(source);
    for (const [method, parameters] of Object.entries(settings))
      await page.devtools.send(method, parameters);
    const address = await page.evaluate<string>('location.href');
    await page.devtools.send('Page.enable');
    await page.devtools.send('Page.navigate', {url: `${address}?again`});
    const isThere = 'location.search !== "" && document.readyState === "complete"';
    // While one page goes and the other comes, neither answers.
    while (!(await page.evaluate(isThere).catch(() => false)));
    return page;
  };

  // How long a time is, is said by Intl, which in WebKit has other words for it than in Node.
  it('is taken over in Hebrew', async () => {
    await expectTaken(await open(await pageOf(story, {language: 'he', spacing: 'time'})));
  });

  for (const timezoneId of ['UTC', 'America/St_Johns', 'Asia/Almaty', 'Pacific/Kiritimati']) {
    it(`is taken over in the time zone ${timezoneId}`, async () => {
      const source = await pageOf(everything);
      await expectTaken(await openAs(source, {'Emulation.setTimezoneOverride': {timezoneId}}));
    });
  }

  it('looks the same before any script', async () => {
    for (const options of [{}, {spacing: 'time', language: 'ar'}] as const) {
      const source = await pageOf(everything, options);
      const bare = await openAs(source, {'Emulation.setScriptExecutionDisabled': {value: true}});
      const looks = await bare.evaluate<readonly string[]>(LOOKS);
      expect(await bare.evaluate('customElements.get("news-timeline")')).to.equal(undefined);
      const page = await open(source);
      await page.until('told > 0');
      await page.drawn();
      expect(await page.evaluate(LOOKS)).to.deep.equal(looks);
      expect(looks.length).to.be.above(50);
    }
  });
});

describePages(
  'a timeline that a server has drawn, where the part that takes over is missing',
  (open) => {
    it('is shown once', async () => {
      const missing: Answerer = (_request, response) => response.writeHead(404).end();
      const answers = {[`/dist/${chunkPath('adopted-timeline')}`]: missing};
      const page = await open(await pageOf(story, {}, {answers}));
      await page.until('told > 0');
      const seen = `[...timeline.shadowRoot.querySelectorAll('li')].filter((item) =>
      item.checkVisibility()).length`;
      expect(await page.evaluate(seen)).to.equal(5);
    });
  },
);

/** Stands behind the tag: counts the frames that show the list, and those that show neither it nor the timeline. */
const LISTEN = `
  const timeline = document.querySelector('news-timeline');
  timeline.addEventListener('timeline-ready', () => (window.isReady = true));
  window.seen = {list: 0, neither: 0};
  const look = () => {
    const {shadowRoot} = timeline;
    if (!shadowRoot) seen.list++;
    else if (!shadowRoot.querySelector('ol')) seen.neither++;
    if (!window.isReady) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);`;

/** Holds up the first frame, and no other script: long enough for the timeline's to be there (HTML, `blocking`). */
const HELD_UP = '<script src="/held-up.js" async blocking="render"></script>';
const answerLate: Answerer = (_request, response) => {
  setTimeout(() => response.writeHead(200, {'content-type': 'text/javascript'}).end(), 700);
};

describePages('a list that a server has written', (open) => {
  for (const data of ['markup', 'script', 'attribute'] as const) {
    it(`is painted, then taken over without a frame in between: data in ${data}`, async () => {
      const events = Array.from({length: 100}, (_, index) => ({
        date: String(1900 + index),
        headline: `No. ${String(index)}`,
      }));
      const {html, css} = await prerender(events, {data});
      const page = await open({
        head: `<link rel="stylesheet" href="/list.css">${HELD_UP}${MODULE}`,
        answers: {'/held-up.js': answerLate},
        body: `${html}<p id="after">What follows</p><script src="/listen.js"></script>`,
        files: {'/list.css': css, '/listen.js': LISTEN},
        policy: STRICT_POLICY,
      });
      await page.until('window.isReady');
      await page.drawn();
      expect(await page.evaluate('seen.list')).to.be.above(0);
      expect(await page.evaluate('seen.neither')).to.equal(0);
      expect(await page.layoutShift()).to.equal(0);
      expect(await page.report()).to.deep.equal(SILENCE);
    });
  }

  it('with its data in the tag is taken over without a part that reads it', async () => {
    const {html} = await prerender(story, {data: 'attribute'});
    const page = await open({
      head: MODULE,
      body: `${html}<script src="/listen.js"></script>`,
      files: {'/listen.js': LISTEN},
    });
    await page.until('window.isReady');
    const chunks = `performance.getEntriesByType('resource').filter(({name}) =>
      name.includes('/chunks/')).length`;
    expect(await page.evaluate(chunks)).to.equal(0);
    expect(await page.headlines()).to.deep.equal([...storyHeadlines]);
  });

  it('is taken over where the page was painted long before the script came', async () => {
    const {html} = await prerender(story, {data: 'markup'});
    const page = await open({
      head: '',
      body: `${html}<script src="/listen.js"></script>`,
      files: {'/listen.js': LISTEN},
    });
    await page.until(`performance.getEntriesByName('first-contentful-paint').length > 0`);
    await page.addScript({src: '/dist/news-timeline.js', type: 'module'});
    await page.until('window.isReady');
    expect(await page.headlines()).to.deep.equal([...storyHeadlines]);
    expect(await page.evaluate('seen.neither')).to.equal(0);
  });

  it('is taken over where nothing tells when the page is painted', async () => {
    const {html} = await prerender(story, {});
    const page = await open({
      head: `<script src="/clockless.js"></script>${MODULE}`,
      body: `${html}<script src="/listen.js"></script>`,
      files: {
        '/clockless.js':
          'delete window.PerformanceObserver; Performance.prototype.getEntriesByName = undefined',
        '/listen.js': LISTEN,
      },
    });
    await page.until('window.isReady');
    expect(await page.headlines()).to.deep.equal([...storyHeadlines]);
  });

  it('has its far events skipped on a screen, and none on paper', async () => {
    const events = Array.from({length: 61}, (_, index) => ({
      date: String(1900 + index),
      headline: `No. ${String(index)}`,
    }));
    const {html, css} = await prerender(events, {script: undefined});
    const page = await open({
      head: '<link rel="stylesheet" href="/list.css">',
      body: html,
      files: {'/list.css': css},
      policy: STRICT_POLICY,
    });
    const skipped = `[...document.querySelectorAll('li')].filter((item) =>
      getComputedStyle(item).contentVisibility === 'auto').length`;
    expect(await page.evaluate(skipped)).to.equal(51);
    expect(css).to.match(/^@media screen /);
    const rules = '[...document.styleSheets[0].cssRules].map(({conditionText}) => conditionText)';
    expect(await page.evaluate(rules)).to.deep.equal(['screen']);
  });
});

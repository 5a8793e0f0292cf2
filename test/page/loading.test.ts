import {expect} from '@esm-bundle/chai';
import {readdirSync, readFileSync} from 'node:fs';
import {file, hangs} from './answers.js';
import {chunkPath} from './chunk-path.js';
import {describePages, SILENCE} from './open-page.js';
import type {Answerer} from './site.js';
import {CLASSIC, MODULE, storyHeadlines, storyList, storyTag} from './story-tag.js';

describePages('a page whose script comes late', (open) => {
  const ways = {
    'reserves the height': {
      head: '<link rel="stylesheet" href="/reserve.css">',
      files: {'/reserve.css': 'news-timeline {display: block; min-height: 3000px}'},
      body: storyTag() + '<p id="after">What follows</p>',
    },
    'carries a list that takes more room': {
      head: '<link rel="stylesheet" href="/roomy.css">',
      files: {'/roomy.css': 'li {margin-block-end: 5em}'},
      body: storyTag('', storyList) + '<p id="after">What follows</p>',
    },
    'carries a list that takes less room': {
      head: '<link rel="stylesheet" href="/tight.css">',
      files: {'/tight.css': 'h2, h3, p, ol {margin: 0} li {line-height: 1.2}'},
      body: storyTag('', storyList) + '<p id="after">What follows</p>',
    },
  };
  for (const [way, source] of Object.entries(ways)) {
    it(`does not move what follows when it ${way}`, async () => {
      const page = await open(source);
      await page.drawn();
      const before = await page.top('#after');
      await page.addScript({type: 'module', src: '/dist/news-timeline.js'});
      expect(await page.headlines()).to.deep.equal(storyHeadlines);
      await page.drawn();
      expect(await page.top('#after')).to.equal(before);
      expect(await page.layoutShift()).to.equal(0);
    });
  }
});

describePages('a page whose data are no JSON', (open) => {
  const chunks = `performance.getEntriesByType('resource')
    .map(({name}) => /chunks\\/(csv-document)/.exec(name)?.[1]).filter(Boolean)`;

  it('asks for the reader of CSV where it meets a table', async () => {
    const body = '<news-timeline data="Date;Headline\n2020;First\n2021;Second"></news-timeline>';
    const page = await open({head: MODULE, body});
    expect(await page.headlines()).to.deep.equal(['First', 'Second']);
    expect(await page.evaluate(chunks)).to.deep.equal(['csv-document']);
    expect(await page.report()).to.deep.equal(SILENCE);
  });

  it('does without it for everything else', async () => {
    const body = `<news-timeline data='[{"date": "201X", "headline": "Rare"}]'></news-timeline>`;
    const page = await open({head: MODULE, body});
    expect(await page.headlines()).to.deep.equal(['Rare']);
    expect(await page.evaluate(chunks)).to.deep.equal([]);
  });

  it('needs nothing more where the script is a classic one', async () => {
    const body = '<news-timeline data="Date;Headline\n2020;First"></news-timeline>';
    const page = await open({body: body + CLASSIC});
    expect(await page.headlines()).to.deep.equal(['First']);
  });
});

/** Answers for all chunks: none comes before a part and all that it imports have been asked for. */
function inOneRound(part: string): Readonly<Record<string, Answerer>> {
  const imported = readFileSync(`dist/${part}`, 'utf8').matchAll(/from"\.\/([^"]+)"/g);
  const missing = new Set([part, ...[...imported].map(([, name = '']) => `chunks/${name}`)]);
  expect(missing.size).to.be.greaterThan(1);
  const answer = (path: string): Answerer => {
    const script = file(readFileSync(`dist/${path}`), {'content-type': 'text/javascript'});
    return function once(request, response) {
      missing.delete(path);
      if (missing.size > 0) setTimeout(once, 10, request, response);
      else script(request, response);
    };
  };
  const paths = readdirSync('dist/chunks').filter((name) => name.endsWith('.js'));
  return Object.fromEntries(
    paths.map((name) => [`/dist/chunks/${name}`, answer(`chunks/${name}`)]),
  );
}

describePages('a page whose data need a part that needs others', (open) => {
  const parts = {
    thorough: `data='[{"date": "201X", "headline": "Rare"}]'`,
    languages: `lang="kk" data='[{"date": "2020", "headline": "Rare"}]'`,
  };
  for (const [part, attributes] of Object.entries(parts)) {
    it(`asks for all of them at once: ${part}`, async () => {
      const answers = inOneRound(chunkPath(part));
      const body = `<news-timeline ${attributes}></news-timeline>`;
      const page = await open({head: MODULE, body, answers});
      expect(await page.headlines()).to.deep.equal(['Rare']);
    });
  }
});

describePages('a page with an axis', (open) => {
  it('shows the events by one file more, also if what moves them never comes', async () => {
    const answers = {[`/dist/${chunkPath('moving-axis')}`]: hangs};
    const page = await open({head: MODULE, body: storyTag('layout="axis"'), answers});
    expect(await page.headlines()).to.have.length(storyHeadlines.length);
    const came = `performance.getEntriesByType('resource')
      .map(({name}) => /chunks\\/.+/.exec(name)?.[0]).filter(Boolean)`;
    expect(await page.evaluate(came)).to.deep.equal([chunkPath('axis')]);
  });
});

describePages('a page that loads the element twice', (open) => {
  const pairs = {
    'as a module and as a classic script': CLASSIC + MODULE,
    'from two addresses': `${MODULE}<script type="module" src="/dist/news-timeline.js?2"></script>`,
    'as a classic script, twice': CLASSIC + CLASSIC,
  };
  for (const [title, head] of Object.entries(pairs)) {
    it(`keeps the first and warns once: ${title}`, async () => {
      const page = await open({head, body: storyTag()});
      expect(await page.headlines()).to.deep.equal(storyHeadlines);
      const {errors, messages} = await page.report();
      expect(errors).to.deep.equal([]);
      const own = messages.filter((message) => message.includes('<news-timeline>'));
      expect(own).to.have.length(1);
    });
  }
});

describePages('the classic script', (open) => {
  const loaders = {
    '/loaders.js': `window.calls = [];
      window.define = (...args) => window.calls.push(args);
      window.define.amd = {};
      window.exports = {};
      window.module = {exports: window.exports};
      window.before = Object.keys(window);
      window.hadMetadata = 'metadata' in Symbol;`,
  };

  it('leaves the loaders and the globals of a page alone', async () => {
    const head = `<script src="/loaders.js"></script>${CLASSIC}`;
    const page = await open({head, files: loaders, body: storyTag()});
    expect(await page.headlines()).to.deep.equal(storyHeadlines);
    expect(await page.evaluate('window.calls')).to.deep.equal([]);
    expect(await page.evaluate('Object.keys(window.module.exports)')).to.deep.equal([]);
    const added = await page.evaluate<string[]>(
      'Object.keys(window).filter((key) => !/^(before|hadMetadata)$/.test(key) && !before.includes(key))',
    );
    // Not even Lit's: a page's own would warn of a second one.
    expect(added).to.deep.equal([]);
    expect(await page.evaluate('"metadata" in Symbol === window.hadMetadata')).to.equal(true);
  });
});

describePages('a page with RequireJS', (open) => {
  const files = {'/require.js': readFileSync('node_modules/requirejs/require.js', 'utf8')};
  const loader = '<script src="/require.js"></script>';
  const ways = {
    'a tag of its own, after the loader': {head: loader + CLASSIC},
    'a tag of its own, before the loader': {head: CLASSIC + loader},
    'the loader': {
      head: `${loader}<script src="/load.js"></script>`,
      files: {
        '/load.js': "require(['/dist/news-timeline.global.js'], () => (window.isHere = true));",
      },
    },
  };
  for (const [way, source] of Object.entries(ways)) {
    it(`shows the five events when the classic script comes by ${way}`, async () => {
      const more = 'files' in source ? source.files : {};
      const page = await open({...source, files: {...files, ...more}, body: storyTag()});
      expect(await page.headlines()).to.deep.equal(storyHeadlines);
      expect(await page.report()).to.deep.equal(SILENCE);
      if ('files' in source) await page.until('window.isHere');
    });
  }
});

describePages('a page that changes around the tag', (open) => {
  const clone = 'document.body.append(document.querySelector("template").content.cloneNode(true))';
  const body = `<template>${storyTag()}</template><div id="elsewhere"></div>`;

  it('shows nothing of a template, and all of its clone', async () => {
    const page = await open({head: MODULE, body});
    await page.until('customElements.get("news-timeline")');
    expect(await page.evaluate('document.querySelector("news-timeline")')).to.equal(null);
    await page.evaluate(`void ${clone}`);
    expect(await page.headlines()).to.deep.equal(storyHeadlines);
    expect(await page.report()).to.deep.equal(SILENCE);
  });

  it('keeps its timeline when it is moved', async () => {
    const page = await open({head: MODULE, body: `${storyTag()}<div id="elsewhere"></div>`});
    await page.headlines();
    await page.evaluate(
      'void document.querySelector("#elsewhere").append(document.querySelector("news-timeline"))',
    );
    expect(await page.headlines('#elsewhere news-timeline')).to.deep.equal(storyHeadlines);
    expect(await page.report()).to.deep.equal(SILENCE);
  });

  it('is there when what hid it goes away', async () => {
    const page = await open({head: MODULE, body: `<div id="tab" hidden>${storyTag()}</div>`});
    await page.until('customElements.get("news-timeline")');
    await page.evaluate('void document.querySelector("#tab").removeAttribute("hidden")');
    expect(await page.headlines()).to.deep.equal(storyHeadlines);
    await page.drawn();
    const height = await page.evaluate<number>(
      'document.querySelector("news-timeline").offsetHeight',
    );
    expect(height).to.be.above(100);
  });

  it('takes a property that was set before the element was known', async () => {
    const page = await open({body: '<news-timeline></news-timeline>'});
    await page.evaluate(
      'void (document.querySelector("news-timeline").data = [{date: "2020", headline: "Early"}])',
    );
    await page.addScript({type: 'module', src: '/dist/news-timeline.js'});
    expect(await page.headlines()).to.deep.equal(['Early']);
  });
});

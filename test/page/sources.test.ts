import {expect} from '@esm-bundle/chai';
import {after, before} from 'mocha';
import {bomb, breaks, drips, file, hangs, inTurn, late, OPEN_TO_ALL, status} from './answers.js';
import {describePages, type OpenPage} from './open-page.js';
import {Site, STRICT_POLICY, type Answerer} from './site.js';
import {MODULE, story, storyHeadlines, storyList} from './story-tag.js';

const storyFile = file(JSON.stringify(story));

/** What a page can tell of a source that failed. */
interface Failure {
  readonly code: string;
  readonly received: string;
  readonly status?: number;
  readonly message: string;
  readonly hasMarkup: boolean;
  readonly errors: number;
}

const CONNECT = `${STRICT_POLICY}; connect-src 'self' http:`;

/** Markup that holds no events. */
const WORDS = '<p>What there was before</p>';

/** A page whose head counts the events of its one timeline, and whose tag has the story as markup. */
function pageOf(src: string, inside = storyList): {head: string; body: string; policy: string} {
  return {
    head: `<script src="/count.js"></script>${MODULE}`,
    body: `<news-timeline now="2025-06-20" src="${src}">${inside}</news-timeline>`,
    policy: CONNECT,
  };
}

const files = {
  '/count.js': `window.heard = {ready: 0, error: 0, errors: []};
    addEventListener('timeline-ready', () => heard.ready++);
    addEventListener('timeline-error', ({detail, cancelable, composed}) => {
      heard.error++;
      heard.errors.push({code: detail.error.code, received: detail.error.received,
        status: detail.error.status, cancelable, composed});
    });`,
};

async function failureOf(page: OpenPage): Promise<Failure> {
  await page.until('window.heard?.error');
  await page.drawn();
  return page.evaluate(`(({shadowRoot, firstElementChild}) => ({
    ...heard.errors[0],
    errors: heard.error,
    message: shadowRoot.querySelector('[role=status]')?.textContent ?? '',
    hasMarkup: firstElementChild.checkVisibility(),
  }))(document.querySelector('news-timeline'))`);
}

const TITLE = 'a timeline from an address';

describePages(TITLE, (open) => {
  it('shows the file, and asks for nothing but it and the part that fetches', async () => {
    const page = await open({
      head: MODULE,
      body: '<news-timeline src="/story.json" now="2025-06-20"></news-timeline>',
      policy: CONNECT,
      answers: {'/story.json': storyFile},
    });
    expect(await page.headlines()).to.deep.equal(storyHeadlines);
    const {violations, errors, foreign, messages} = await page.report();
    expect({violations, errors, foreign, messages}).to.deep.equal({
      violations: [],
      errors: [],
      foreign: [],
      messages: [],
    });
    const asked = await page.evaluate<string[]>(
      `performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname)`,
    );
    const chunks = asked.filter((path) => path.includes('/chunks/'));
    expect(chunks.map((path) => path.replace(/.*chunks\/(.*)-.{7}\.js/, '$1'))).to.deep.equal([
      'remote-door',
    ]);
  });

  const failures: Readonly<Record<string, readonly [string, Answerer, string, string?]>> = {
    'a missing file': ['/404.json', status(404), 'source-status', '404 Not Found'],
    'a file that is gone': ['/410.json', status(410), 'source-status', '410 Gone'],
    'a file for others': ['/403.json', status(403), 'source-status', '403 Forbidden'],
    'a server that fails': ['/500.json', status(500), 'source-status', '500 Internal Server Error'],
    'no content': ['/204.json', status(204), 'source-status', '204 No Content'],
    'an answer without its file': ['/304.json', status(304), 'source-status', '304 Not Modified'],
    'an empty file': ['/empty.json', file(''), 'source-empty'],
    'a page': [
      '/page.json',
      file('<!doctype html><title>Sign in</title>', {'content-type': 'text/html; charset=utf-8'}),
      'source-html',
      'text/html; charset=utf-8',
    ],
    'a connection that breaks': ['/breaks.json', breaks, 'source-unreachable'],
    'a file that unpacks to 200 MB': ['/bomb.json', bomb, 'source-size'],
    'a text that is neither JSON nor a table': ['/text.json', file('soon'), 'json-syntax'],
    'an answer that goes round in circles': [
      '/round.json',
      status(302, {location: '/round.json'}),
      'source-unreachable',
    ],
  };
  for (const [title, [src, answer, code, received]] of Object.entries(failures)) {
    it(`says calmly that there is ${title}, and keeps the markup`, async () => {
      const page = await open({...pageOf(src), files, answers: {[src]: answer}});
      const failure = await failureOf(page);
      expect(failure.code).to.equal(code);
      if (received) expect(failure.received).to.equal(received);
      if (code === 'source-status') expect(failure.status).to.equal(Number(received?.slice(0, 3)));
      expect(failure.message).to.equal('This timeline cannot be shown.');
      expect(failure.hasMarkup).to.equal(true);
      expect(failure.errors).to.equal(1);
      expect((await page.report()).errors).to.deep.equal([]);
    });
  }

  for (const [title, answer] of Object.entries({hangs: hangs, drips: drips})) {
    it(`gives up a server that ${title} after ten seconds, with the markup there all along`, async () => {
      const src = `/${title}.json`;
      const page = await open({...pageOf(src), files, answers: {[src]: answer}});
      await page.until(`document.querySelector('news-timeline').matches(':state(loading)')`);
      expect(
        await page.evaluate(`document.querySelector('news-timeline ol').checkVisibility()`),
      ).to.equal(true);
      await page.evaluate('new Promise((resolve) => setTimeout(resolve, 5000))');
      const failure = await failureOf(page);
      expect(failure.code).to.equal('source-timeout');
      expect(failure.hasMarkup).to.equal(true);
    });
  }

  for (const code of [301, 302, 307, 308]) {
    it(`follows an answer ${String(code)}`, async () => {
      const src = `/${String(code)}.json`;
      const page = await open({
        ...pageOf(src),
        files,
        answers: {[src]: status(code, {location: '/moved.json'}), '/moved.json': storyFile},
      });
      expect(await page.headlines()).to.deep.equal(storyHeadlines);
    });
  }

  it('tries again when the reader says so', async () => {
    const page = await open({
      ...pageOf('/again.json'),
      files,
      answers: {'/again.json': inTurn(status(500), storyFile)},
    });
    await failureOf(page);
    const button = `document.querySelector('news-timeline').shadowRoot.querySelector('button')`;
    await page.until(button);
    await page.evaluate(`void ${button}.click()`);
    expect(await page.headlines()).to.deep.equal(storyHeadlines);
  });

  it('asks a busy server again when it said to, at most twice', async () => {
    let asked = 0;
    const busy: Answerer = (request, response) => {
      asked++;
      status(503, {'retry-after': '0'})(request, response);
    };
    const page = await open({...pageOf('/busy.json'), files, answers: {'/busy.json': busy}});
    await failureOf(page);
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 500))');
    expect(asked).to.equal(3);
  });

  it('never runs an address that is no address of a file', async () => {
    for (const src of [
      'javascript:window.ran=1',
      ' java\nscript:window.ran=1',
      'file:///etc/passwd',
      'mailto:a@b.test',
      'http://[',
      `/${'x'.repeat(1e5)}`,
    ]) {
      const page = await open({...pageOf('', WORDS), files});
      await page.until('customElements.get("news-timeline")');
      await page.evaluate(
        `void (document.querySelector('news-timeline').src = ${JSON.stringify(src)})`,
      );
      const {code, hasMarkup} = await failureOf(page).catch((error: unknown) => {
        throw new Error(src.slice(0, 40), {cause: error});
      });
      expect(code, src).to.match(/^source-/);
      expect(hasMarkup).to.equal(true);
      expect(await page.evaluate('window.ran ?? 0')).to.equal(0);
    }
  });

  it('takes a blank address for none', async () => {
    const page = await open({...pageOf('  '), files});
    await page.until('customElements.get("news-timeline")');
    await page.drawn();
    expect(await page.evaluate('heard.error')).to.equal(0);
  });

  it('shows the last of a hundred addresses, whatever comes late', async () => {
    const answers = Object.fromEntries(
      Array.from({length: 100}, (_, index) => [
        `/many-${String(index)}.json`,
        late(
          (99 - index) * 5,
          file(JSON.stringify([{date: '2020', headline: `Number ${String(index)}`}])),
        ),
      ]),
    );
    const page = await open({...pageOf('', WORDS), files, answers});
    await page.until('customElements.get("news-timeline")');
    await page.evaluate(`(async () => {
      const timeline = document.querySelector('news-timeline');
      for (let index = 0; index < 100; index++) {
        timeline.src = '/many-' + index + '.json';
        if (index % 3) await new Promise((resolve) => setTimeout(resolve));
      }
    })()`);
    expect(await page.headlines()).to.deep.equal(['Number 99']);
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 700))');
    expect(await page.headlines()).to.deep.equal(['Number 99']);
    expect(await page.evaluate('[heard.ready, heard.error]')).to.deep.equal([1, 0]);
  });

  it('gives a request up when its element leaves the page, and asks again when it is back', async () => {
    let closed = 0;
    let asked = 0;
    const waits: Answerer = (_request, response) => {
      asked++;
      response.on('close', () => closed++);
    };
    const page = await open({...pageOf('/waits.json'), files, answers: {'/waits.json': waits}});
    await page.until(`performance.getEntriesByType('resource').length &&
      document.querySelector('news-timeline').matches(':state(loading)')`);
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 400))');
    await page.evaluate(
      `void (window.timeline = document.querySelector('news-timeline')).remove()`,
    );
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 400))');
    expect([asked, closed]).to.deep.equal([1, 1]);
    await page.evaluate('void document.body.append(timeline)');
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 400))');
    expect(asked).to.equal(2);
    await page.evaluate('document.body.prepend(timeline)');
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 400))');
    expect(asked, 'a move asks for nothing').to.equal(2);
    expect(await page.evaluate('heard.error')).to.equal(0);
  });

  it('loads the part for a long file while the file is on its way', async () => {
    const events = Array.from({length: 2000}, (_, index) => ({
      date: '2020',
      headline: `Event ${String(index)}`,
      text: 'What is known of it, and who said so. '.repeat(5),
    }));
    const body = JSON.stringify(events);
    let finish = (): void => undefined;
    const page = await open({
      ...pageOf('', WORDS),
      answers: {
        '/long.json': (_request, response) => {
          response.writeHead(200, {'content-type': 'application/json'});
          response.write(body.slice(0, -1));
          finish = () => void response.end(body.slice(-1));
        },
      },
      files,
    });
    await page.until('customElements.get("news-timeline")');
    await page.evaluate(`void (document.querySelector('news-timeline').src = '/long.json')`);
    await page.until(
      `performance.getEntriesByType('resource').some(({name}) => name.includes('/thorough-'))`,
    );
    finish();
    await page.until(`document.querySelector('news-timeline').state === 'ready'`);
  });

  it('leaves the telling to a page that cancels the event', async () => {
    const page = await open({...pageOf('', WORDS), files, answers: {'/gone.json': status(410)}});
    await page.until('customElements.get("news-timeline")');
    await page.evaluate(
      `void addEventListener('timeline-error', (event) => event.preventDefault())`,
    );
    await page.evaluate(`void (document.querySelector('news-timeline').src = '/gone.json')`);
    const {message} = await failureOf(page);
    expect(message).to.equal('');
    expect(await page.evaluate('heard.errors[0].cancelable && heard.errors[0].composed')).to.equal(
      true,
    );
  });

  it('shows a skeleton in the room the page keeps, and moves nothing', async () => {
    const page = await open({
      head: `<link rel="stylesheet" href="/room.css"><script src="/count.js"></script>${MODULE}`,
      body: `<news-timeline src="/slow.json" now="2025-06-20"></news-timeline><p id="after">After</p>`,
      files: {...files, '/room.css': 'news-timeline {display: block; min-height: 3000px}'},
      answers: {'/slow.json': late(1500, storyFile)},
    });
    await page.until(
      `document.querySelector('news-timeline').shadowRoot?.querySelector('.skeleton i')`,
    );
    const before = await page.top('#after');
    expect(await page.headlines()).to.deep.equal(storyHeadlines);
    expect(await page.top('#after')).to.equal(before);
    expect(await page.layoutShift()).to.equal(0);
  });

  it('shows what wins: data over an address over the markup', async () => {
    const one = JSON.stringify([{date: '2020', headline: 'Data'}]);
    const page = await open({
      ...pageOf('/story.json'),
      files,
      answers: {'/story.json': storyFile},
    });
    await page.headlines();
    const timeline = `document.querySelector('news-timeline')`;
    await page.evaluate(`void ${timeline}.setAttribute('data', ${JSON.stringify(one)})`);
    await page.until(`${timeline}.timeline.events.length === 1`);
    await page.evaluate(`void (${timeline}.data = undefined)`);
    await page.until(`${timeline}.timeline?.events.length === 5`);
    await page.evaluate(`void ${timeline}.removeAttribute('src')`);
    await page.until(`${timeline}.timeline.events[0].sources.length === 0`);
    expect(await page.headlines()).to.deep.equal(storyHeadlines);
  });
});

describePages('a timeline from another host', (open) => {
  let other: Site;
  let asked = 0;
  before(async () => {
    other = await Site.start();
    const cookies: Answerer = (request, response) => {
      asked++;
      const {cookie = '', referer = ''} = request.headers;
      const events = [{date: '2020', headline: `${cookie}|${new URL(referer).pathname}`}];
      file(JSON.stringify(events), {...OPEN_TO_ALL, 'set-cookie': 'a=b'})(request, response);
    };
    other.answer({
      '/open.json': file(JSON.stringify(story), OPEN_TO_ALL),
      '/closed.json': storyFile,
      '/missing.json': status(404, OPEN_TO_ALL),
      '/asks.json': cookies,
    });
  });
  after(() => {
    other.stop();
  });

  it('shows a file that its server opens to all', async () => {
    const page = await open({...pageOf(`${other.origin}/open.json`), files});
    expect(await page.headlines()).to.deep.equal(storyHeadlines);
  });

  it('tells a missing file from one that may not be read', async () => {
    const missing = await open({...pageOf(`${other.origin}/missing.json`), files});
    expect((await failureOf(missing)).code).to.equal('source-status');
    const closed = await open({...pageOf(`${other.origin}/closed.json`), files});
    expect((await failureOf(closed)).code).to.equal('source-cors');
    const away = await open({...pageOf('http://127.0.0.1:9/x.json'), files});
    expect((await failureOf(away)).code).to.equal('source-unreachable');
  });

  it('sends no cookie, keeps none, and names no page of this host', async () => {
    const page = await open({...pageOf(`${other.origin}/asks.json`), files});
    await page.headlines();
    await page.evaluate(`void (document.querySelector('news-timeline').refresh())`);
    while (asked < 2) await page.drawn();
    expect(await page.headlines()).to.deep.equal(['|/']);
  });
});

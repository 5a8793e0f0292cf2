import {expect} from '@esm-bundle/chai';
import type {Server} from 'node:http';
import {after, before} from 'mocha';
import {listen, staticServer} from '../../tools/static-server.mjs';
import {OPEN_TO_ALL} from './answers.js';
import {describePages, type OpenPage} from './open-page.js';
import {story} from './story-tag.js';

/** Hosts of the embed page on other origins than the page around: whoever may have its modules, and nobody. */
const hosts = {open: '', closed: ''};
const servers: Server[] = [];
before(async () => {
  for (const name of ['open', 'closed'] as const) {
    const server = staticServer({
      root: '.',
      folders: ['dist'],
      respond: ({pathname}: URL) =>
        pathname === '/story.json'
          ? {
              headers: {...OPEN_TO_ALL, 'content-type': 'application/json'},
              body: JSON.stringify(story),
            }
          : {headers: name === 'open' ? OPEN_TO_ALL : {}},
    });
    hosts[name] = `http://127.0.0.1:${String(await listen(server, 0))}`;
    server.unref();
    servers.push(server);
  }
});
after(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

const ids = {first: 'xian-summit', second: 'astana-summit'};
const PARENT = '<script src="/dist/embed-parent.js"></script>';

/** A page with an embed page in a sandbox that allows scripts and nothing else. */
function frame(host: string, query = '', attributes = 'data-news-timeline-embed'): string {
  const address = `${host}/dist/embed.html?src=/story.json&now=2025-06-20&permalinks${query}`;
  const src = address.replaceAll('&', '&amp;');
  return `<iframe ${attributes} id="frame" title="Timeline" width="600" height="150"
    frameborder="0" sandbox="allow-scripts" src="${src}"></iframe>`;
}

/** Keeps all that frames say. */
const EARS = `<script>
  window.heard = [];
  addEventListener('message', ({data}) => heard.push(data));
</script>`;

const height = `Number(document.getElementById('frame').height)`;
const heard = (type: string): string => `heard.filter(({type}) => type === '${type}')`;

async function isShown(page: OpenPage): Promise<void> {
  await page.until(`${height} > 300`);
}

describePages('an embed page in a sandbox', (open) => {
  for (const name of ['open', 'closed'] as const) {
    it(`makes its frame as high as it is; its modules ${name === 'open' ? 'may be had by all' : 'are its own'}`, async () => {
      const page = await open({head: EARS, body: frame(hosts[name]) + PARENT});
      await isShown(page);
      const {errors, violations} = await page.report();
      expect({errors, violations}).to.deep.equal({errors: [], violations: []});
      // It comes to rest.
      await page.drawn();
      const messages = await page.evaluate<number>('heard.length');
      await page.drawn();
      expect(await page.evaluate('heard.length')).to.equal(messages);
    });
  }

  it('follows the width of its frame', async () => {
    const page = await open({body: frame(hosts.open) + PARENT});
    await isShown(page);
    const wide = await page.evaluate<number>(height);
    await page.evaluate(`document.getElementById('frame').width = 240, 0`);
    await page.until(`${height} > ${String(wide)}`);
  });

  it('speaks as AMP, pym.js and WordPress have it', async () => {
    const body = frame(hosts.open, '&childId=mine#?secret=abc', '') + PARENT;
    const page = await open({head: EARS, body});
    await page.until(`heard.some(({message}) => message === 'height')`);
    const messages = await page.evaluate<readonly unknown[]>('heard');
    const [amp, pym, wordPress] = messages.slice(-3) as [{height: number}, string, unknown];
    expect(amp).to.deep.equal({sentinel: 'amp', type: 'embed-size', height: amp.height});
    expect(pym).to.equal(`pymxPYMxminexPYMxheightxPYMx${String(amp.height)}`);
    expect(wordPress).to.deep.equal({message: 'height', value: amp.height, secret: 'abc'});
    // This frame has not asked for our script's attention.
    expect(await page.evaluate(height)).to.equal(150);
  });

  it('answers who comes late', async () => {
    const page = await open({head: EARS, body: frame(hosts.open)});
    await page.until(`${heard('embed-size')}.length > 0`);
    await page.evaluate('heard.length = 0');
    await page.addScript({src: '/dist/embed-parent.js'});
    await isShown(page);
  });

  it('says what is missing where the address names no data', async () => {
    const body = frame(hosts.open).replace('src=/story.json', 'src=') + PARENT;
    const page = await open({head: EARS, body});
    await page.until(`${heard('embed-size')}.length > 0`);
    expect(await page.evaluate(height)).to.be.within(20, 149);
  });
});

describePages('the address of a page with an embed page', (open) => {
  const tall = '<div style="height: 3000px"></div>';
  const at = (hash: string): string =>
    `<script>history.replaceState(null, '', '#${hash}')</script>`;

  it('says which event is shown, and brings it into view', async () => {
    const head = at(ids.second) + EARS;
    const page = await open({head, body: tall + frame(hosts.open) + tall + PARENT});
    await page.until(`${heard('show')}.length > 0`);
    await page.until('scrollY > 2000');
    expect(await page.evaluate('location.hash')).to.equal(`#${ids.second}`);
  });

  it('may change', async () => {
    const page = await open({head: EARS, body: frame(hosts.open) + PARENT});
    await isShown(page);
    for (const id of [ids.first, ids.second]) {
      await page.evaluate(`location.hash = '${id}', 0`);
      await page.until(`${heard('select')}.at(-1)?.id === '${id}'`);
    }
  });

  it('is left to the anchors of the page', async () => {
    const head = at(ids.second) + EARS;
    const body = `<p id="${ids.second}">An anchor</p>${frame(hosts.open)}${PARENT}`;
    const page = await open({head, body});
    await isShown(page);
    await page.drawn();
    expect(await page.evaluate(`${heard('select')}.length`)).to.equal(0);
  });

  it('is followed by nobody but the frames that are marked', async () => {
    const page = await open({head: EARS, body: frame(hosts.open, '', '') + PARENT});
    await page.until(`${heard('embed-size')}.length > 0`);
    await page.evaluate(`location.hash = '${ids.first}', 0`);
    await page.drawn();
    expect(await page.evaluate(`${heard('select')}.length`)).to.equal(0);
    // Nor does the page itself believe what it says to itself.
    await page.evaluate(`postMessage({sentinel: 'news-timeline', type: 'select', id: 'x'}, '*')`);
    await page.drawn();
    expect(await page.evaluate('location.hash')).to.equal(`#${ids.first}`);
  });
});

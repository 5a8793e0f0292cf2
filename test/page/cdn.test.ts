import {expect} from '@esm-bundle/chai';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {importMap} from '../../tools/import-map.mjs';
import {CdnHost} from './cdn-host.js';
import {chunkPath} from './chunk-path.js';
import {describePages} from './open-page.js';
import {storyHeadlines, storyTag} from './story-tag.js';

const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;

/** The import map and the script as the documentation has them, and the policy for both. */
function fromCdn(base: string): {readonly head: string; readonly policy: string} {
  const map = JSON.stringify(importMap(base, hashes));
  const mapHash = createHash('sha256').update(map).digest('base64');
  const integrity = hashes['news-timeline.js'] ?? '';
  return {
    head: `<script type="importmap">${map}</script>
      <script type="module" src="${base}news-timeline.js" integrity="${integrity}" crossorigin="anonymous"></script>`,
    policy: `default-src 'none'; script-src 'self' ${base} 'sha256-${mapHash}'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html`,
  };
}

const table = 'Date;Headline\n2020;First\n2021;Second';
const list = '<ol><li><time>2020</time><h3>First</h3></li></ol>';

describePages('a page that has the timeline from a CDN', (open) => {
  let cdn: CdnHost;
  before(async () => {
    cdn = await CdnHost.start();
  });
  after(() => cdn.stop());

  it('shows the five events under a strict policy, with every script checked', async () => {
    const page = await open({...fromCdn(cdn.base), body: storyTag()});
    expect(await page.headlines()).to.deep.equal(storyHeadlines);
    const {violations, errors, messages} = await page.report();
    expect({violations, errors, messages}).to.deep.equal({
      violations: [],
      errors: [],
      messages: [],
    });
  });

  it('loads chunks from there', async () => {
    const body = `<news-timeline data="${table}">${list}</news-timeline>`;
    const page = await open({...fromCdn(cdn.base), body});
    expect(await page.headlines()).to.deep.equal(['First', 'Second']);
  });

  it('runs no chunk that was tampered with, and its list stays readable', async () => {
    cdn.tamperWith(chunkPath('csv-document'));
    const body = `<news-timeline data="${table}">${list}</news-timeline>`;
    const page = await open({...fromCdn(cdn.base), body});
    await page.until('document.querySelector("news-timeline").state === "error"');
    await page.drawn();
    expect(await page.evaluate('window.tampered === undefined')).to.equal(true);
    expect(await page.evaluate('document.querySelector("ol").checkVisibility()')).to.equal(true);
    expect(await page.evaluate('document.querySelector("ol").offsetHeight > 0')).to.equal(true);
  });

  it('runs no entry that was tampered with, and its list stays readable', async () => {
    cdn.tamperWith('news-timeline.js');
    const page = await open({...fromCdn(cdn.base), body: storyTag('', list)});
    await page.until('recorded.errors.length > 0');
    expect(await page.evaluate('customElements.get("news-timeline") === undefined')).to.equal(true);
    expect(await page.evaluate('document.querySelector("ol").checkVisibility()')).to.equal(true);
  });
});

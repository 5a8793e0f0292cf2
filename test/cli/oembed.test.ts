import {expect} from '@esm-bundle/chai';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {outcomeOf} from './made-up-terminal.js';

const ADDRESS =
  'https://static.news.example/t/embed.html?src=https://data.news.example/a.json&search';

describe('news-timeline oembed', () => {
  it('describes the frame, and says on the side what the article needs', async () => {
    const {code, output, errors} = await outcomeOf([
      ...['oembed', ADDRESS, '--title', 'A "story" & more', '--height', '900'],
      ...['--provider', 'The Paper', '--provider-url', 'https://news.example/'],
    ]);
    expect(code).to.equal(0);
    expect(JSON.parse(output)).to.deep.equal({
      version: '1.0',
      type: 'rich',
      title: 'A "story" & more',
      provider_name: 'The Paper',
      provider_url: 'https://news.example/',
      width: 640,
      height: 900,
      html: `<iframe src="${ADDRESS.replace('&', '&amp;')}" title="A &quot;story&quot; &amp; more" width="640" height="900" frameborder="0"></iframe>`,
    });
    expect(errors).to.include(
      '<link rel="alternate" type="application/json+oembed" href="timeline.oembed.json" title="A &quot;story&quot; &amp; more">',
    );
  });

  it('leaves out what it was not told', async () => {
    const {output} = await outcomeOf(['oembed', ADDRESS]);
    expect(Object.keys(JSON.parse(output) as object)).to.deep.equal([
      ...['version', 'type', 'title', 'width', 'height', 'html'],
    ]);
  });

  it('writes the file, and prints the line for the head', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'news-timeline-oembed-'));
    try {
      const file = join(folder, 'a.json');
      const url = 'https://news.example/a.json';
      const {code, output, errors} = await outcomeOf(['oembed', ADDRESS, '-o', file, '--url', url]);
      expect([code, errors]).to.deep.equal([0, '']);
      expect(output).to.equal(
        `<link rel="alternate" type="application/json+oembed" href="${url}" title="Timeline">\n`,
      );
      expect(JSON.parse(readFileSync(file, 'utf8'))).to.include({type: 'rich'});
    } finally {
      rmSync(folder, {recursive: true});
    }
  });

  const refused: readonly (readonly [inputs: readonly string[], reason: string])[] = [
    [[], 'Give the address of one embed page'],
    [[ADDRESS, ADDRESS], 'Give the address of one embed page'],
    [['embed.html?src=a'], 'is no address of a page'],
    [['javascript:alert(1)?src=a'], 'is no address of a page'],
    [['https://static.news.example/t/embed.html'], 'shows no data'],
  ];
  for (const [inputs, reason] of refused) {
    it(`says “${reason}” of ${inputs.join(' ') || 'nothing'}`, async () => {
      const {code, output, errors} = await outcomeOf(['oembed', ...inputs]);
      expect([code, output]).to.deep.equal([2, '']);
      expect(errors).to.include(reason);
    });
  }
});

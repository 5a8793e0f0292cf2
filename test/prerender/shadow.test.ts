import {expect} from '@esm-bundle/chai';
import {prerender, type PrerenderOptions} from '../../src/prerender.js';
import {loadCaseText} from '../cases/load-cases.js';

const story = await loadCaseText('../../demo/stories/china-central-asia.json');

const write = (input: unknown, options: PrerenderOptions = {}) =>
  prerender(input, {shadow: true, now: '2025-06-17', ...options});

/** What stands in the shadow root, without its rules. */
const rootOf = (html: string): string =>
  /<template shadowrootmode="open">(?:<style[^>]*>.*?<\/style>|<link[^>]*>)(.*?)<\/template>/s.exec(
    html,
  )?.[1] ?? '';

describe('a prerendered timeline with a shadow root', () => {
  it('has what the component draws in it, the list beside it and the data in the tag', async () => {
    const {html, shadow} = await write(story);
    expect(shadow?.kind).to.equal('written');
    expect(html).to.match(
      /^<news-timeline lang="en" data-now="2025-06-17T00:00:00\.000Z" data-prerendered data="\{[^"]*\}"><template shadowrootmode="open"><style>/,
    );
    const root = rootOf(html);
    expect(root.match(/<li\b/g)).to.have.length(5);
    expect(root.replace(/<!--.*?-->/g, ''))
      .to.include('May 2023')
      .and.include('Planned');
    expect(html).to.include('<ol role="list">\n<li data-event-id="mechanism"');
    expect(html).to.not.include('<script');
  });

  for (const data of ['auto', 'script', 'markup'] as const) {
    it(`has the data in a script where they are not to be in the tag: ${data}`, async () => {
      const {html, shadow} = await write([{date: '2020', headline: 'A'}], {data});
      const isWritten = shadow?.kind === 'written';
      expect(isWritten).to.equal(data !== 'markup');
      expect(html.includes('<script type="application/json">')).to.equal(isWritten);
      expect(html).to.not.include(' data="');
    });
  }

  it('is not there unless it is asked for', async () => {
    const written = await write(story, {shadow: false});
    expect(written.html).to.not.include('<template');
    expect(written.html).to.not.include('data-now');
    expect(written).to.not.have.property('shadow');
  });

  it('says in which language it is drawn, whatever the page is in', async () => {
    const {html} = await write([{date: '2020', headline: 'A'}]);
    expect(html).to.match(/^<news-timeline lang="en" /);
    const kazakh = await write(story, {language: 'kk'});
    expect(rootOf(kazakh.html)).to.include('<section').and.include('lang="kk"');
    expect(kazakh.html).to.match(/^<news-timeline lang="kk" language="kk" /);
  });

  it('has no inline style, which a strict policy refuses, but rules for the same', async () => {
    const {html, shadow} = await write(story, {spacing: 'time'});
    expect(html).to.not.match(/ style=/);
    const css = shadow?.kind === 'written' ? shadow.css : '';
    expect(css).to.match(/ol>li:nth-child\(2\)>\.gap\{--_\w+:16\}/);
  });

  it('has its rules where the page wants them', async () => {
    const {html} = await write(story, {nonce: 'a"b'});
    expect(html).to.include('<style nonce="a&#34;b">');
    const linked = await write(story, {shadowHref: '/a.css?b&c', nonce: 'a'});
    expect(linked.html).to.include('open"><link rel="stylesheet" href="/a.css?b&#38;c"><!--');
    expect(linked.html).to.not.include('<style');
  });

  const left: readonly (readonly [why: string, input: unknown, options?: PrerenderOptions])[] = [
    ['There are no events', []],
    ['The layout "axis"', story, {layout: 'axis'}],
    ['The layout "auto"', story, {layout: 'auto'}],
    ['The list alone', story, {data: 'markup'}],
    ['Only the browser knows', story, {timeZone: 'reader'}],
    ['What the attribute "search"', story, {attributes: {search: true}}],
    ['It has media', [{date: '2020', headline: 'A', media: {url: '/a.png', alt: 'A'}}]],
    ['It has texts with HTML', [{date: '2020', headline: 'A', html: '<ul><li>B</ul>'}]],
    [
      'It has colours',
      {groups: [{id: 'a', label: 'A', color: 'red'}], events: [{date: '2020', headline: 'A'}]},
    ],
    ['Readers choose its language', [{date: '2020', headline: {en: 'A', fr: 'B'}}]],
  ];
  for (const [why, input, options] of left) {
    it(`is the list alone, which it says: ${why} …`, async () => {
      const {html, shadow} = await write(input, options);
      expect(html).to.not.include('<template');
      expect(html).to.not.include('data-now');
      expect(shadow?.kind === 'left-out' && shadow.reason).to.match(new RegExp(`^${why}`));
      expect(html).to.equal((await write(input, {...options, shadow: false})).html);
    });
  }

  it('is drawn of data of any kind, attributes beside it or not', async () => {
    for (const input of [
      'Date;Headline\n2020;First',
      [{date: 'c. 1850', headline: 'Typed'}],
      story,
    ]) {
      const {shadow} = await write(input, {attributes: {id: 'a', 'data-b': 'c', search: false}});
      expect(shadow?.kind).to.equal('written');
    }
  });

  it('has every text in it as a text', async () => {
    const hostile = `</template><script>alert(1)</script>--><img src=x onerror=alert(1)>"'<!--`;
    const {html} = await write({
      title: hostile,
      description: hostile,
      groups: [{id: 'g', label: hostile}],
      events: [
        {
          date: '2020',
          headline: hostile,
          text: `${hostile} [a](javascript:alert(1)) **${hostile}**`,
          group: 'g',
          link: 'javascript:alert(1)',
          place: {name: hostile, lat: 1, lon: 2},
          correction: hostile,
          claims: [{text: hostile, source: {publisher: hostile, url: 'data:text/html,x'}}],
          sources: [{title: hostile, url: `https://a.example/"><script>`, quote: hostile}],
        },
      ],
    });
    expect(html.match(/<\/template>/g)).to.have.length(1);
    const root = rootOf(html);
    expect(root).to.include('&lt;script&gt;');
    expect(root).to.not.match(/<script|<img|="(?:javascript|data):/i);
    // Lit's comments alone.
    expect(root.replace(/<!--\/?lit-[\w -]*[\w+/=]*-->/g, '')).to.not.match(/<!--|-->/);
  });
});

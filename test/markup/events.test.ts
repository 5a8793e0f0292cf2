import {expect} from '@esm-bundle/chai';
import {eventsOf, itemOf, readMarkup, type Said} from './read-markup.js';

const TIME = '<time datetime="2020">2020</time>';

describe('the date of an event in markup', () => {
  const dates: readonly (readonly [string, Said])[] = [
    ['<time datetime="2023-05">May</time><h3>A</h3>', {date: '2023-05', headline: 'A'}],
    [
      '<time datetime="2025-06-16/2025-06-18">x</time><h3>A</h3>',
      {date: '2025-06-16/2025-06-18', headline: 'A'},
    ],
    ['<time datetime="../2030">by 2030</time><h3>A</h3>', {date: '../2030', headline: 'A'}],
    ['<time>2023-05</time><h3>A</h3>', {date: '2023-05', headline: 'A'}],
    ['<time datetime="">2023-05</time><h3>A</h3>', {date: '2023-05', headline: 'A'}],
    [
      '<time datetime="2025-06-16 09:30">x</time><h3>A</h3>',
      {date: '2025-06-16T09:30', headline: 'A'},
    ],
    [
      '<time datetime="2020">x</time>–<time datetime="2021">y</time><h3>A</h3>',
      {date: '2020/2021', headline: 'A'},
    ],
    [
      '<time datetime="2020">x</time> to <time datetime="2021">y</time>: A',
      {date: '2020/2021', headline: 'A'},
    ],
    [
      '<p><time datetime="2020">x</time></p><p>A <time datetime="2021">y</time> B</p>',
      {date: '2020', headline: '', text: 'A y B'},
    ],
    ['<h3><time datetime="2020">2020</time> – A</h3>', {date: '2020', headline: 'A'}],
    ['<h3>A (<time datetime="2020">2020</time>)</h3>', {date: '2020', headline: 'A'}],
    ['<h3>A, <time datetime="2020">2020</time></h3>', {date: '2020', headline: 'A'}],
    [
      '<h3>The summit of <time datetime="2020">2020</time></h3>',
      {date: '2020', headline: 'The summit of 2020'},
    ],
    [
      '<h3>A</h3><p>They met in <time datetime="2020">2020</time>.</p>',
      {date: '2020', headline: 'A', text: 'They met in 2020.'},
    ],
    [
      '<h3>Looking at <time datetime="1990">1990</time> again</h3><time datetime="2020">x</time>',
      {date: '2020', headline: 'Looking at 1990 again'},
    ],
    [
      '<time datetime="2020" data-label>Spring, perhaps</time><h3>A</h3>',
      {date: '2020', dateLabel: 'Spring, perhaps', headline: 'A'},
    ],
    [
      '<time datetime="2020" data-label="The year of rats">2020</time><h3>A</h3>',
      {date: '2020', dateLabel: 'The year of rats', headline: 'A'},
    ],
    [
      '<del><time datetime="2019">2019</time></del> <ins><time datetime="2020">2020</time></ins> <b>A</b>',
      {date: '2020', headline: 'A'},
    ],
  ];
  for (const [html, event] of dates) {
    it(`is read from ${html}`, () => {
      expect(itemOf(html)).to.deep.equal(event);
    });
  }

  it('may stand in an attribute', () => {
    expect(eventsOf('<ul><li data-date="2020">A</li></ul>')).to.deep.equal([
      {date: '2020', headline: 'A'},
    ]);
  });

  it('is reported where it cannot be read, and still shown', () => {
    const {timeline, issues, placeOf} = readMarkup(
      `<ol><li>${TIME}A<li><time datetime="2025-13">Soon</time>B</ol>`,
    );
    expect(issues.map(({code, path}) => [code, path])).to.deep.equal([
      ['date-impossible', 'events[1].date'],
    ]);
    expect(placeOf('events[1].date')).to.equal('list item 2');
    expect(timeline.events[1]?.dateLabel).to.equal('2025-13');
  });

  it('is reported where there is none, as a headline is', () => {
    const {timeline, issues} = readMarkup(`<ol><li>${TIME}A<li><h3>B</h3><li>${TIME}</ol>`);
    expect(timeline.events).to.have.length(3);
    expect(issues.map(({code, path}) => [code, path])).to.deep.equal([
      ['date-missing', 'events[1].date'],
      ['headline-missing', 'events[2].headline'],
    ]);
  });
});

describe('the headline of an event in markup', () => {
  const headlines: readonly (readonly [string, Said])[] = [
    ['<h2>A</h2><p>B</p>', {headline: 'A', text: 'B'}],
    ['<h6>A <em>fine</em>\n day</h6>', {headline: 'A fine day'}],
    ['<p>Kicker</p><h3>A</h3>', {headline: 'A', text: 'Kicker'}],
    ['<h3>A</h3><h4>B</h4><p>C</p>', {headline: 'A', text: 'B\n\nC'}],
    ['<strong>A</strong> B', {headline: 'A', text: 'B'}],
    ['<b>A.</b> B', {headline: 'A.', text: 'B'}],
    ['<p><strong>A</strong>: B</p><p>C</p>', {headline: 'A', text: 'B\n\nC'}],
    ['A<br>B<br>C', {headline: 'A', text: 'B\nC'}],
    ['A <strong>B</strong> C', {headline: 'A B C'}],
    ['A<p>B</p>', {headline: 'A', text: 'B'}],
    ['<span>A</span>', {headline: 'A'}],
    ['<div>A</div><div>B</div>', {headline: 'A', text: 'B'}],
    ['<a href="/a">A</a>', {headline: 'A', link: '/a'}],
    ['<a href="/a">A</a> – B', {headline: 'A', link: '/a', text: 'B'}],
    ['<p><a href="/a">A</a></p><p>B</p>', {headline: 'A', link: '/a', text: 'B'}],
    [
      '<h3><a href="https://a.example/?b=1#c">A</a></h3>',
      {headline: 'A', link: 'https://a.example/?b=1#c'},
    ],
    ['<a href="/a"><h3>A</h3><p>B</p></a>', {headline: 'A', link: '/a', text: 'B'}],
    ['<p>A</p>', {headline: '', text: 'A'}],
    [
      '<article><header><h3>A</h3></header><div><p>B</p></div></article>',
      {headline: 'A', text: 'B'},
    ],
    ['– A', {headline: 'A'}],
    ['<strong></strong>A', {headline: 'A'}],
  ];
  for (const [html, event] of headlines) {
    it(`is read from ${html}`, () => {
      expect(itemOf(TIME + html)).to.deep.equal({date: '2020', ...event});
    });
  }
});

describe('the text of an event in markup', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['<p>A <strong>B</strong> <b>C</b> D</p>', 'A **B** **C** D'],
    ['<p>A <em>B</em>, <i>C</i>.</p>', 'A *B*, *C*.'],
    ['<p><strong>A <em>B</em> C</strong></p>', '**A *B* C**'],
    ['<p>A <strong> B </strong>C</p>', 'A **B** C'],
    ['<p>A <b></b> B</p>', 'A B'],
    ['<p><b>A <b>B</b></b></p>', '**A B**'],
    ['<p>See <a href="https://a.example/b">it</a></p>', 'See [it](https://a.example/b)'],
    [
      '<p>See <a href="https://a.example/(b) c">it</a></p>',
      'See [it](https://a.example/%28b%29%20c)',
    ],
    ['<p><a href="mailto:a@b.example"><b>A</b></a></p>', '[**A**](mailto:a@b.example)'],
    ['<p><a>A</a></p>', 'A'],
    ['<p>A</p>\n<p>  B\n C </p>', 'A\n\nB C'],
    ['<p>A<br>B</p>', 'A\nB'],
    ['<p>A&nbsp;B &lt;b&gt; &amp;amp;</p>', 'A\u00a0B <b> &amp;'],
    ['<p>在<b>北京</b>举行</p>', '在**北京**举行'],
    ['<p>A</p><script>B</script><style>C</style><template>D</template><!-- E -->', 'A'],
    ['<p hidden>B</p><p>A<span hidden>C</span></p><p slot="x">D</p>', 'A'],
    ['<p>A <span>B</span> <q>C</q> <code>D</code></p>', 'A B C D'],
  ];
  for (const [html, text] of texts) {
    it(`is read from ${html}`, () => {
      expect(itemOf(`${TIME}<h3>H</h3>${html}`)).to.deep.equal({date: '2020', headline: 'H', text});
    });
  }

  const rich: readonly (readonly [string, string, string])[] = [
    ['<ul><li>A<li>B</ul>', 'A\nB', '<ul><li>A</li><li>B</li></ul>'],
    ['<p>A</p><blockquote>B</blockquote>', 'A\n\nB', '<p>A</p><blockquote>B</blockquote>'],
    [
      '<table><tr><td>A<td>B<tr><td>C</table>',
      'A B\nC',
      '<table><tbody><tr><td>A</td><td>B</td></tr><tr><td>C</td></tr></tbody></table>',
    ],
    ['<p>un<em>believ</em>able</p>', 'unbelievable', '<p>un<em>believ</em>able</p>'],
    ['<p><b>A</b><i>B</i></p>', 'AB', '<p><b>A</b><i>B</i></p>'],
    ['<p>A <del>B</del> C</p>', 'A C', '<p>A <del>B</del> C</p>'],
    ['<p>Not *so* strong</p>', 'Not *so* strong', '<p>Not *so* strong</p>'],
    ['<p><a href="tel:+123">A</a></p>', 'A', '<p><a href="tel:+123">A</a></p>'],
    [
      '<p><a href="https://a.example/">[1]</a></p>',
      '[1]',
      '<p><a href="https://a.example/">[1]</a></p>',
    ],
    [
      '<pre title="&quot;&lt;">A &lt; B<wbr><script>x</script></pre>',
      'A < B',
      '<pre title="&#34;&#60;">A &#60; B<wbr></pre>',
    ],
  ];
  for (const [html, text, asHtml] of rich) {
    it(`is also HTML where marks cannot say ${html}`, () => {
      const event = {date: '2020', headline: 'H', text, html: asHtml};
      expect(itemOf(`${TIME}<h3>H</h3>${html}`)).to.deep.equal(event);
    });
  }

  it('links to no address that may not be used, and reports it', () => {
    const {timeline, issues} = readMarkup(
      `<ol><li>${TIME}<h3>H</h3><p><a href="java&#10;script:alert(1)">A</a></p></ol>`,
    );
    expect(timeline.events[0]?.text).to.equal('A');
    expect(issues.map(({code, path}) => [code, path])).to.deep.equal([
      ['url-refused', 'events[0].text'],
    ]);
  });
});

describe('the media of an event in markup', () => {
  const media: readonly (readonly [string, Said])[] = [
    [
      '<img src="a.jpg" alt="B" width="640" height="480">',
      {url: 'a.jpg', type: 'image', alt: 'B', width: 640, height: 480},
    ],
    [
      '<figure><img src="a.jpg" alt=""><figcaption>A <small>B</small></figcaption></figure>',
      {url: 'a.jpg', type: 'image', caption: 'A', credit: 'B'},
    ],
    [
      '<figure><img srcset="a.jpg 1x, b.jpg 2x" width="50%"><figcaption><cite>B</cite></figcaption></figure>',
      {url: 'b.jpg', type: 'image', credit: 'B', srcset: 'a.jpg 1x, b.jpg 2x'},
    ],
    ['<picture><source srcset="a.webp"><img src="a.jpg"></picture>', {url: 'a.jpg', type: 'image'}],
    ['<p><img src="a.jpg"></p>', {url: 'a.jpg', type: 'image'}],
    [
      '<video src="a.mp4" poster="a.jpg">No film</video>',
      {url: 'a.mp4', type: 'video', poster: 'a.jpg'},
    ],
    ['<audio><source src="a.mp3"></audio>', {url: 'a.mp3', type: 'audio'}],
    [
      '<video src="a.mp4"><track src="a.vtt" srclang="en" label="English" kind="captions"></video>',
      {
        url: 'a.mp4',
        type: 'video',
        tracks: [{url: 'a.vtt', language: 'en', label: 'English', kind: 'captions'}],
      },
    ],
    [
      '<figure><a href="/b"><img src="a.jpg" alt="B" sizes="50vw"></a></figure>',
      {url: 'a.jpg', type: 'image', alt: 'B', sizes: '50vw', link: '/b'},
    ],
    [
      '<iframe src="https://a.example/1" title="A"></iframe>',
      {url: 'https://a.example/1', type: 'iframe', alt: 'A'},
    ],
  ];
  for (const [html, read] of media) {
    it(`are read from ${html}`, () => {
      expect(itemOf(`${TIME}<h3>H</h3>${html}`)).to.deep.equal({
        date: '2020',
        headline: 'H',
        media: [read],
      });
    });
  }
});

describe('the sources of an event in markup', () => {
  const sources: readonly (readonly [string, readonly Said[]])[] = [
    ['<cite>A</cite>', [{title: 'A'}]],
    ['<p><cite>A</cite></p>', [{title: 'A'}]],
    ['<p>Source: <cite>A</cite></p>', [{title: 'A'}]],
    ['<a rel="source" href="/a">A</a>', [{title: 'A', url: '/a'}]],
    ['<p><a rel="noopener external" href="/a">A</a>.</p>', [{title: 'A', url: '/a'}]],
    ['<cite><a href="/a">A</a></cite>', [{title: 'A', url: '/a'}]],
    ['<footer>A</footer>', [{publisher: 'A'}]],
    [
      '<footer>Source: A, <time datetime="2025-06">June</time></footer>',
      [{publisher: 'A', published: '2025-06'}],
    ],
    ['<footer>11:06 AM World</footer>', [{publisher: '11:06 AM World'}]],
    ['<footer>来源：新华社</footer>', [{publisher: '新华社'}]],
    [
      '<footer><cite>A</cite> (B, <time>2025</time>)</footer>',
      [{title: 'A', publisher: 'B', published: '2025'}],
    ],
    ['<p class="sources">A; B</p>', [{publisher: 'A'}, {publisher: 'B'}]],
    [
      '<p data-source><a href="/a">A</a>, B and <a href="/c">C</a>, D</p>',
      [
        {title: 'A', url: '/a', publisher: 'B and'},
        {title: 'C', url: '/c', publisher: 'D'},
      ],
    ],
    ['<p data-source><cite>A</cite> and <cite>B</cite></p>', [{title: 'A'}, {title: 'B'}]],
    [
      '<footer><ul><li>A</li><li>B <q>C</q></li></ul></footer>',
      [{publisher: 'A'}, {publisher: 'B', quote: 'C'}],
    ],
    ['<blockquote cite="/a">A <cite>B</cite></blockquote>', [{url: '/a', title: 'B', quote: 'A'}]],
  ];
  for (const [html, read] of sources) {
    it(`are read from ${html}`, () => {
      expect(itemOf(`${TIME}<h3>H</h3>${html}`)).to.deep.equal({
        date: '2020',
        headline: 'H',
        sources: read,
      });
    });
  }

  it('are taken off the end of a text, but never out of a sentence', () => {
    expect(itemOf(`${TIME}<b>H</b> A. <cite>B</cite>, <cite>C</cite>.`)).to.deep.equal({
      date: '2020',
      headline: 'H',
      text: 'A.',
      sources: [{title: 'B'}, {title: 'C'}],
    });
    expect(itemOf(`${TIME}<h3>H</h3><p>It is told in <cite>B</cite>.</p>`)).to.deep.equal({
      date: '2020',
      headline: 'H',
      text: 'It is told in B.',
    });
  });
});

describe('claims in markup', () => {
  const claims: readonly (readonly [string, Said])[] = [
    [
      '<aside><time>2025-07</time><p>A</p><footer>B</footer></aside>',
      {date: '2025-07', text: 'A', source: {publisher: 'B'}},
    ],
    [
      '<p data-claim><time datetime="2025-07">July</time>: A. <cite>B</cite></p>',
      {date: '2025-07', text: 'A.', source: {title: 'B'}},
    ],
    [
      '<p data-claim>In <time datetime="2025-07">July</time>, says B.</p>',
      {date: '2025-07', text: 'In July, says B.'},
    ],
  ];
  for (const [html, claim] of claims) {
    it(`are read from ${html}`, () => {
      expect(itemOf(`${TIME}<h3>H</h3>${html}`)).to.deep.equal({
        date: '2020',
        headline: 'H',
        claims: [claim],
      });
    });
  }

  it('are not every aside', () => {
    expect(itemOf(`${TIME}<h3>H</h3><aside>A</aside>`)).to.deep.equal({
      date: '2020',
      headline: 'H',
      text: 'A',
    });
  });
});

describe('attributes of an event in markup', () => {
  it('give the fields that have no element', () => {
    const html = `<ol><li id="a" data-group="g" data-status="cancelled" data-key data-place="P"
      data-lat="1.5" data-lon="-2" data-tags="x, y" data-link="/l" data-updated="2025-06-01"
      data-correction="C" data-source="https://s.example/">${TIME}A</li></ol>`;
    const {id, key, status} = readMarkup(html).timeline.events[0] ?? {};
    expect({id, key, status}).to.deep.equal({id: 'a', key: true, status: 'cancelled'});
    expect(eventsOf(html)[0]).to.deep.equal({
      date: '2020',
      headline: 'A',
      group: 'g',
      link: '/l',
      place: {name: 'P', lat: 1.5, lon: -2},
      tags: ['x', 'y'],
      updated: '2025-06-01',
      correction: 'C',
      sources: [{url: 'https://s.example/'}],
    });
  });

  it('may stand on the article in a list item, or on what is around many', () => {
    const html = `<ol data-group="g"><li><article id="a" data-status="disputed">${TIME}A</article></li></ol>`;
    const {id, status, group} = readMarkup(html).timeline.events[0] ?? {};
    expect({id, status, group}).to.deep.equal({id: 'a', status: 'disputed', group: 'g'});
  });

  it('give corrections and groups that readers of the page see', () => {
    const html = `${TIME}<p data-group="g">Rail</p><h3>A</h3><p data-correction>It said B.</p><ins datetime="2025-06-01">C</ins>`;
    expect(itemOf(html)).to.deep.equal({
      date: '2020',
      headline: 'A',
      text: 'C',
      group: 'g',
      correction: 'It said B.',
      updated: '2025-06-01',
    });
    expect(readMarkup(`<ol><li>${html}</ol>`).timeline.groups).to.deep.equal([
      {id: 'g', label: 'Rail', color: undefined},
    ]);
  });

  it('take the id of a heading where there is no other', () => {
    const {timeline} = readMarkup(`<ol><li>${TIME}<h3 id="a">A</h3></ol>`);
    expect(timeline.events[0]?.id).to.equal('a');
  });
});

describe('languages in markup', () => {
  it('make a map of what is in another language than the list', () => {
    const html = `${TIME}<h3>A</h3><h3 lang="zh">甲</h3><p>B</p><p lang="zh">乙</p>`;
    expect(itemOf(html)).to.deep.equal({
      date: '2020',
      headline: {en: 'A', zh: '甲'},
      text: {en: 'B', zh: '乙'},
    });
    expect(eventsOf(`<ol><li>${TIME}A<li lang="zh" dir="ltr">${TIME}甲</ol>`)[1]).to.deep.equal({
      date: '2020',
      headline: {zh: '甲'},
    });
  });

  it('are that of the list, or of the page', () => {
    const languages = [`<ol lang="kk"><li>${TIME}A</ol>`, `<ol><li>${TIME}A</ol>`].map(
      (html) => readMarkup(html).timeline,
    );
    expect(languages.map(({language, events}) => [language, events[0]?.headline])).to.deep.equal([
      ['kk', 'A'],
      ['en', 'A'],
    ]);
  });
});

import {expect} from '@esm-bundle/chai';
import {markupDocument} from '../../src/formats/markup-document.js';
import {scriptText} from '../../src/formats/script-text.js';
import {elementWith, eventsOf, readMarkup} from './read-markup.js';

const A = {date: '2020', headline: 'A'};
const B = {date: '2021', headline: 'B'};
const a = '<time>2020</time> A';
const b = '<time>2021</time> B';

describe('the events of markup', () => {
  const forms: readonly string[] = [
    `<ol><li>${a}<li>${b}</ol>`,
    `<ul><li>${a}</li>\n<li>${b}</li></ul>`,
    `<ol><li>${a}</ol><ol><li>${b}</ol>`,
    `<ol><script>1</script><li hidden>${a}<li>${a}<template>${b}</template><li>${b}</ol>`,
    `<div><div><ol><li>${a}<li>${b}</ol></div></div>`,
    `<article>${a}</article><article>${b}</article>`,
    `<section>${a}</section><section>${b}</section>`,
    `<div>${a}</div><div>${b}</div>`,
    `<section><div>${a}</div><div>${b}</div></section>`,
    `<div><article>${a}</article></div><div><article>${b}</article></div>`,
    `<article><div><time>2020</time></div><div><h3>A</h3></div></article><x-event>${b}</x-event>`,
    `<dl><dt><time>2020</time></dt><dd>A</dd><dt><time>2021</time></dt><dd>B</dd></dl>`,
    `<dl><dt>2020</dt><dd>A</dd><dt>2021</dt><dd>B</dd></dl>`,
    `<dl><div><dt>2020</dt><dd>A</dd></div><div><dt>2021</dt><dd>B</dd></div></dl>`,
    `<dl><dt>${a}</dt><dt>${b}</dt></dl>`.replace('</dt><dt>', '</dt><dd></dd><dt>'),
    `<table><tr><td>2020<td>A<tr><td>2021<td>B</table>`,
    `<table><tr><th>Headline<th>Date<tr><td>A<td>2020<tr><td>B<td><time>2021</time></table>`,
    `<table><thead><tr><th data-field="date">Datum<th data-field="headline">Was<tbody><tr><th>2020<td>A<tr><th>2021<td>B<tfoot><tr><td>C<td>D</table>`,
    `<table><tr><th>Date<th>Event<th>Text<tr><td>2020<td>A<td><tr><td>2021<td>B</table>`,
  ];
  for (const html of forms) {
    it(`are found in ${html}`, () => {
      expect(eventsOf(html)).to.deep.equal([A, B]);
    });
  }

  const others: readonly string[] = [
    '',
    '<p>Loading…</p>',
    'Loading <b>the</b> timeline',
    '<h2>Title</h2><p>Updated <time>2020</time></p>',
    '<ul><li>One<li>Two</ul>',
    '<div><p>Loading</p></div>',
    '<table><tr><td>Loading</table>',
    '<template><ol><li><time>2020</time>A</ol></template>',
    '<div hidden><ol><li><time>2020</time>A</ol></div>',
    '<footer>Updated <time>2020</time></footer>',
  ];
  for (const html of others) {
    it(`are not found in ${html || 'nothing'}`, () => {
      expect(markupDocument(elementWith(html))).to.equal(undefined);
    });
  }

  it('are several where a term has several descriptions', () => {
    expect(eventsOf('<dl><dt>2020<dd>A<dd><h3>B</h3><p>C</p></dl>')).to.deep.equal([
      A,
      {date: '2020', headline: 'B', text: 'C'},
    ]);
  });

  it('are one where the term has the headline', () => {
    expect(eventsOf('<dl><dt><time>2020</time> A<dd>B<dd>C</dl>')).to.deep.equal([
      {...A, text: 'B\n\nC'},
    ]);
  });

  it('share a cell that is several rows high, and leave room for one that is wide', () => {
    const html =
      '<table><tr><th>Date<th>Headline<th>Text<tr><td rowspan=2>2020<td>A<td>T<tr><td>B<tr><td>2021<td colspan=2>C</table>';
    expect(eventsOf(html)).to.deep.equal([
      {...A, text: 'T'},
      {date: '2020', headline: 'B'},
      {date: '2021', headline: 'C'},
    ]);
  });

  it('have the fields that the columns of a table name', () => {
    const html = `<table><tr><th>Date<th>Title<th>Link<th>Media<th>Source<th>Group<th>Status<th>Key<th>Tags<th>Place<th>Other
      <tr><td>2020<td>A<td><a href="/l">more</a><td><img src="i.png"><td>S; T<td>g<td>disputed<td>yes<td>x, y<td>P<td>?
      <tr><td>2021<td>B<td>/m<td>j.png<td><td><td><td>no<td><td><td></table>`;
    expect(eventsOf(html)).to.deep.equal([
      {
        ...A,
        link: '/l',
        media: [{url: 'i.png', type: 'image'}],
        sources: [{publisher: 'S'}, {publisher: 'T'}],
        group: 'g',
        tags: ['x', 'y'],
        place: {name: 'P'},
      },
      {...B, link: '/m', media: [{url: 'j.png'}]},
    ]);
    const {events} = readMarkup(html).timeline;
    expect(events.map(({status, key}) => [status, key])).to.deep.equal([
      ['disputed', true],
      ['happened', false],
    ]);
  });

  it('have nothing where a cell is blank', () => {
    const {issues} = readMarkup(
      '<table><tr><th>Date<th>Title<th>Media<th>Source<th>Link<th>Key<th>Place<tr><td>2020<td>A<td><td> <td><td><td></table>',
    );
    expect(issues).to.deep.equal([]);
  });

  it('have claims where a column does', () => {
    const html =
      '<table><tr><th>Date<th>Event<th>Claims<tr><td>2020<td>A<td><time>2021</time> says B</table>';
    expect(eventsOf(html)).to.deep.equal([{...A, claims: [{date: '2021', text: 'says B'}]}]);
  });

  it('keep lists in their text', () => {
    const html = `<article>${a}<ul><li>One<li>Two</ul></article>`;
    expect(eventsOf(html)[0]).to.include({...A, text: 'One\nTwo'});
  });

  it('are told where to find', () => {
    const {placeOf} = readMarkup(
      `<ol><li>${a}<li>${a}</ol><table><tr><td>2020<td>A</table><article>${b}</article>`,
    );
    const paths = ['events[1].date', 'events[2]', 'events[3].text', 'events[4]', 'title', ''];
    expect(paths.map(placeOf)).to.deep.equal([
      'list item 2',
      'table row 1',
      'article 1',
      '',
      '',
      '',
    ]);
  });
});

describe('what markup says around its events', () => {
  const list = `<ol><li>${a}</ol>`;
  const around: readonly (readonly [string, object])[] = [
    [`<h2>T</h2><p>D</p>${list}<p>C</p>`, {title: 'T', description: 'D', credit: 'C'}],
    [
      `<header><h2>T</h2><p>D</p></header>${list}<footer>C</footer>`,
      {title: 'T', description: 'D', credit: 'C'},
    ],
    [`<section><h3>T</h3><h4>S</h4><p>D</p>${list}</section>`, {title: 'T', description: 'S\n\nD'}],
    [`<figure>${list}<figcaption>T</figcaption></figure>`, {title: 'T'}],
    [`<details><summary>T</summary>${list}</details>`, {title: 'T'}],
    [`<table><caption>T</caption><tr><td>2020<td>A</table>`, {title: 'T'}],
    [`<h2 lang="zh">甲</h2>${list}`, {title: {zh: '甲'}}],
    [list, {}],
  ];
  for (const [html, said] of around) {
    it(`is read from ${html}`, () => {
      const {title, description, credit} = readMarkup(html).timeline;
      expect(JSON.parse(JSON.stringify({title, description, credit}))).to.deep.equal(said);
    });
  }

  it('names groups', () => {
    const html = `<p><span data-group="a" data-color="red">Alpha</span>, <b data-group>Beta</b></p>
      <ol><li data-group="Beta">${a}<li data-group="a">${b}</ol>`;
    const {timeline, issues} = readMarkup(html);
    expect(issues).to.deep.equal([]);
    expect(timeline.description).to.equal(undefined);
    expect(timeline.groups).to.deep.equal([
      {id: 'a', label: 'Alpha', color: 'red'},
      {id: 'Beta', label: 'Beta', color: undefined},
    ]);
  });

  it('makes groups of parts with headings of one kind', () => {
    const html = `<h2>T</h2><h3>One</h3><ol><li>${a}</ol><h3>Two</h3><ol><li data-group="g">${a}<li>${b}</ol>`;
    const {title, events} = readMarkup(html).timeline;
    expect(title).to.equal('T');
    expect(events.map(({group}) => group)).to.deep.equal(['One', 'g', 'Two']);
    const untitled = readMarkup(html.replace('<h2>T</h2>', '')).timeline;
    expect(untitled.title).to.equal(undefined);
  });
});

describe('hostile markup', () => {
  it('leads to no address that a page may not use', () => {
    const url = 'java&#9;script:alert(1)';
    const {timeline, issues} = readMarkup(
      `<ol><li>${a}<a href="${url}">B</a><a href="${url}"><h3>C</h3></a><img src="${url}">
        <video poster="${url}" src="x.mp4"></video><footer><a href="${url}">D</a></footer>
        <blockquote cite="${url}">E</blockquote></ol>`,
    );
    expect(JSON.stringify(timeline)).to.not.match(/script:/);
    expect(issues.map(({code}) => code)).to.deep.equal(Array(6).fill('url-refused'));
  });

  it('is read in little time, 10,000 items with 50,000 elements', () => {
    const item = `<li id="x"><time datetime="2020">x</time><h3>A</h3><p>B <b>C</b> <a href="https://a.example/">D</a></p><footer><cite>E</cite></footer></li>`;
    const {timeline} = readMarkup(`<ol>${item.repeat(10_000)}</ol>`);
    expect(timeline.events).to.have.length(10_000);
  });

  const long = 100_000;
  const hostile: readonly (readonly [string, string])[] = [
    ['stars', '*a '.repeat(long)],
    ['spaces', ' \u00a0'.repeat(long)],
    ['marks', '<b>a</b> '.repeat(long / 10)],
    ['dashes', '-'.repeat(long)],
    ['full stops', '. '.repeat(long)],
    ['brackets', '[]('.repeat(long)],
    ['colons', 'a: '.repeat(long)],
    ['semicolons', '; '.repeat(long / 10)],
    ['sources', '<cite>a</cite>, '.repeat(long / 10)],
    ['times', '<time>2020</time> '.repeat(long / 10)],
    ['breaks', '<br> '.repeat(long / 10)],
    ['boxes', '<div>a</div>'.repeat(long / 10)],
    ['paragraphs', '<p>a</p>'.repeat(long / 10)],
  ];
  for (const [name, html] of hostile) {
    it(`is read to its end: ${name}`, () => {
      const text = `<time>2020</time>${html}`;
      expect(
        eventsOf(`<ol><li>${text}<li>${text}<footer>${html}</footer><aside>${text}</aside></ol>`),
      ).to.have.length(2);
    });
  }

  it('stays as it is where a script has nested it out of reach', () => {
    const root = elementWith(`<ol><li>${a}</ol>`);
    let place = root.querySelector('li') ?? root;
    for (let depth = 0; depth < 20_000; depth++) {
      place = place.appendChild(root.ownerDocument.createElement('div'));
    }
    place.append('deep');
    expect(() => markupDocument(root)).to.not.throw();
  });

  it('becomes no markup again: what is text stays text', () => {
    const [event] = eventsOf(
      `<ol><li>${a}<p>&lt;img src=x onerror=alert(1)&gt;<del>x</del></p></ol>`,
    );
    expect(event).to.include({
      text: '<img src=x onerror=alert(1)>',
      html: '<p>&#60;img src=x onerror=alert(1)&#62;<del>x</del></p>',
    });
  });
});

describe('the examples of docs/markup.md', () => {
  it('are read as events without issues', async () => {
    const text = await (await fetch('/docs/markup.md')).text();
    const [list, terms, table, script] = [...text.matchAll(/^```html\n([^]*?)^```$/gm)].map(
      ([, example = '']) => example,
    );
    for (const example of [list, terms, table]) {
      const inside =
        elementWith(example ?? '').querySelector('news-timeline')?.innerHTML ?? example;
      const {timeline, issues} = readMarkup(inside ?? '');
      expect(timeline.events[0]).to.include({headline: 'First summit, Xi’an'});
      expect(issues).to.deep.equal([]);
    }
    const element = elementWith(script ?? '').querySelector('news-timeline');
    expect(JSON.parse(scriptText(element!)?.text ?? '')).to.have.length(1);
  });
});

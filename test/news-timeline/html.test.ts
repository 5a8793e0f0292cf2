import {expect} from '@open-wc/testing';
import {openData, type OpenTimeline} from './open-timeline.js';

const HTML =
  '<p>One <b>two</b> <a href="https://a.example/">three</a>.</p><ul><li>Four</li></ul><script>1</script>';
const SHOWN =
  '<p>One <b>two</b> <a href="https://a.example/" rel="noopener">three</a>.</p><ul><li>Four</li></ul>';

const event = (fields: object) => ({date: '2020', headline: 'A', ...fields});
const textOf = (opened: OpenTimeline) => opened.parts('text')[0];
const markupOf = (opened: OpenTimeline) => textOf(opened)?.firstElementChild?.innerHTML;

describe('an event with HTML', () => {
  it('shows it in place of its text', async () => {
    const opened = await openData([event({html: HTML, text: 'plain'})]);
    expect(opened.parts('text')).to.have.length(1);
    expect(markupOf(opened)).to.equal(SHOWN);
    expect(opened.element.issues.map(({code, path}) => `${code} ${path}`)).to.deep.equal([
      'html-reduced events[0].html',
    ]);
  });

  it('shows it still when the order, the selection, the heading or the data change', async () => {
    const events = [0, 1, 2].map((index) =>
      event({date: String(2000 + index), headline: `H${index}`, html: `<b>${index}</b>`}),
    );
    const opened = await openData(events);
    const shown = () => opened.texts('text');
    expect(shown()).to.deep.equal(['0', '1', '2']);
    const [, middle] = opened.parts('text').map(({firstElementChild}) => firstElementChild);
    await opened.set({order: 'newest-first'});
    expect(shown()).to.deep.equal(['2', '1', '0']);
    expect(opened.parts('text')[1]?.firstElementChild).to.equal(middle);
    await opened.set({selected: 'h1', spacing: 'time', heading: 'Heading'});
    expect(shown()).to.deep.equal(['2', '1', '0']);
    await opened.set({order: 'oldest-first'});
    opened.element.refresh();
    await opened.settled();
    expect(shown()).to.deep.equal(['0', '1', '2']);
    opened.element.remove();
    document.body.append(opened.element);
    await opened.settled();
    expect(shown()).to.deep.equal(['0', '1', '2']);
    opened.element.remove();
  });

  it('shows it in the language asked for, and says which where it is another', async () => {
    const html = {en: '<b>one</b>', zh: '<b>一</b>'};
    const opened = await openData([event({html})]);
    expect(markupOf(opened)).to.equal('<b>one</b>');
    await opened.set({language: 'zh'});
    expect(markupOf(opened)).to.equal('<b>一</b>');
    await opened.set({language: 'kk'});
    expect(textOf(opened)?.querySelector('[lang="en"]')?.innerHTML).to.equal('<b>one</b>');
  });

  it('shows its text where nothing of the HTML is left', async () => {
    const opened = await openData([event({html: '<script>1</script>', text: 'plain'})]);
    expect(opened.texts('text')).to.deep.equal(['plain']);
  });

  it('shows the words of HTML that is too long to be parsed', async () => {
    const opened = await openData([event({html: `<b>${'x '.repeat(30_000)}</b>`})]);
    expect(opened.texts('text')[0]).to.match(/^x x x/);
  });

  it('is drawn with it at once: plain text is never seen first', async () => {
    const opened = await openData([event({text: 'plain'})]);
    const seen: (string | undefined)[] = [];
    const observer = new MutationObserver(() => seen.push(opened.texts('text')[0]));
    observer.observe(opened.root, {childList: true, subtree: true, characterData: true});
    opened.element.data = [event({html: '<b>rich</b>', text: 'plainer'})];
    await opened.settled();
    await Promise.resolve();
    observer.disconnect();
    expect(new Set(seen)).to.deep.equal(new Set(['rich']));
  });

  it('has paragraphs around text that stands between others', async () => {
    const html = 'One <b>two</b>\n<p>three</p> four<table><tr><td>5</table>';
    const opened = await openData([event({html})]);
    expect(markupOf(opened)).to.equal(
      '<p>One <b>two</b>\n</p><p>three</p><p> four</p>' +
        '<div class="scroll"><table><tbody><tr><td>5</td></tr></tbody></table></div>',
    );
  });

  it('keeps lists inside it apart from the list of events', async () => {
    const opened = await openData([
      event({html: '<ol><li>1</li><li>2</li></ol>'}),
      event({date: '2021', headline: 'B'}),
    ]);
    const [inner] = opened.parts('text');
    const style = getComputedStyle(inner!.querySelector('ol')!);
    expect(style.borderBlockStartWidth).to.equal('0px');
    expect(getComputedStyle(inner!.querySelector('li')!).display).to.equal('list-item');
    expect(opened.events).to.have.length(2);
  });

  it('stays inside its column, however wide', async () => {
    const row = `<tr>${'<td>0123456789</td>'.repeat(12)}</tr>`;
    const opened = await openData([
      event({html: `<table>${row}</table><pre>${'x'.repeat(300)}</pre>`}),
    ]);
    opened.element.style.width = '300px';
    expect(opened.element.scrollWidth).to.be.at.most(300);
  });

  it('finds no fault in it', async () => {
    const opened = await openData([
      event({
        html:
          '<h2>Title</h2><p>Text <a href="https://a.example/">link</a> <mark>marked</mark></p>' +
          '<ul>stray<li>1</ul><dl><dt>a<dd>b</dl><table><caption>c</caption><tr><th>a<td>b</table>' +
          '<blockquote>Quote</blockquote><figure><img src="a.jpg" alt="Alt"><figcaption>C</figcaption></figure>',
      }),
    ]);
    await expect(opened.element).to.be.accessible();
  });

  it('of the timeline as a whole stands in place of its description', async () => {
    const opened = await openData({
      title: 'T',
      description: 'plain',
      html: '<p>The <b>lede</b>.</p>',
      media: {url: 'https://a.example/b.jpg', caption: 'Cover', credit: 'C'},
      events: [event({})],
    });
    expect(opened.texts('description')).to.deep.equal(['The lede.']);
    expect(opened.parts('description')[0]?.querySelector('b')).to.exist;
    expect(opened.texts('media')[0]).to.contain('Cover');
  });
});

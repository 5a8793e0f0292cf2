import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {timelineFrom} from '../../src/model/timeline-from.js';
import {inlineMarks, type InlineRun} from '../../src/text/inline-marks.js';
import {markupDocument} from '../../src/formats/markup-document.js';
import {elementWith, readMarkup} from './read-markup.js';

interface Source {
  readonly title: string;
  readonly publisher: string;
}

interface Event {
  readonly id: string;
  readonly date: string;
  readonly headline: string;
  readonly text: string;
  readonly group: string;
  readonly sources: readonly Source[];
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const printedRun = (run: InlineRun): string => {
  if (typeof run === 'string') return escaped(run);
  const inside = run.runs.map(printedRun).join('');
  if (run.mark === 'link') return `<a href="${escaped(run.href)}">${inside}</a>`;
  return `<${run.mark}>${inside}</${run.mark}>`;
};

const printedText = (text: string): string => inlineMarks(text).map(printedRun).join('');

const printed = ({id, date, headline, text, group, sources}: Event): string =>
  `<li id="${escaped(id)}" data-group="${escaped(group)}">
    <time datetime="${date}">Some day</time>
    <h3>${escaped(headline)}</h3>
    ${text
      .split('\n\n')
      .map((paragraph) => `<p>${printedText(paragraph)}</p>`)
      .join('\n')}
    ${sources.map(({title, publisher}) => `<footer><cite>${escaped(title)}</cite>, ${escaped(publisher)}</footer>`).join('')}
  </li>`;

const charactersOf = (text: string): fc.Arbitrary<string> => fc.constantFrom(...Array.from(text));

/** White space as HTML has it, and no blank ends. */
const unit = charactersOf('abcdäЖ北🚄&<>"\'.,;:!?()[]{}*/\\-–=#0123');
const words = fc
  .array(fc.string({unit, minLength: 1, maxLength: 8}), {minLength: 1, maxLength: 6})
  .map((list) => list.join(' '));
const name = fc
  .array(fc.string({unit: charactersOf('ABCDÄЖ北&<>"'), minLength: 2, maxLength: 8}), {
    minLength: 1,
    maxLength: 3,
  })
  .map((list) => list.join(' '))
  .filter((text) => /^[A-ZÄЖ北].*[A-ZÄЖ北]$/.test(text));
const marked = fc.oneof(
  words,
  words.map((text) => `${text} **strong** and *stressed*.`),
  words.map((text) => `[link](https://a.example/?b=1&c#d) ${text}`),
);
const event: fc.Arbitrary<Event> = fc.record({
  id: fc.string({unit: charactersOf('abc-ж'), minLength: 1, maxLength: 9}),
  date: fc.constantFrom(
    '2020',
    '2023-05',
    '2025-06-16/2025-06-18',
    '../2030',
    '1984~',
    '2001-21',
    '201X',
  ),
  headline: words,
  text: fc.array(marked, {minLength: 1, maxLength: 3}).map((list) => list.join('\n\n')),
  group: name,
  sources: fc.array(fc.record({title: words, publisher: name}), {maxLength: 3}),
});

describe('any list of events', () => {
  it('says the same when it is printed as a list and read as markup', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(event, {selector: ({id}) => id, minLength: 1, maxLength: 5}),
        (events) => {
          const {timeline} = readMarkup(`<ol>${events.map(printed).join('\n')}</ol>`);
          const expected = timelineFrom(
            {language: 'en', events},
            {now: Date.UTC(2025, 5, 17)},
          ).timeline;
          const fields = (from: typeof timeline): unknown =>
            from.events.map((one) => ({...one, html: undefined}));
          expect(fields(timeline)).to.deep.equal(fields(expected));
          expect(timeline.groups).to.deep.equal(expected.groups);
        },
      ),
    );
  });

  it('shows the same text, or has it as HTML', () => {
    const tag = fc.constantFrom('b', 'em', 'i', 'strong', 'span', 'a href="https://a.example/"');
    const tree = fc.letrec<{node: string}>((tie) => ({
      node: fc.oneof(
        {depthSize: 'small'},
        fc.string({unit, maxLength: 6}).map(escaped),
        fc
          .tuple(tag, fc.array(tie('node'), {maxLength: 3}))
          .map(([name, nodes]) => `<${name}>${nodes.join(' ')}</${name.split(' ')[0] ?? ''}>`),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(tree, {minLength: 1, maxLength: 5}), (nodes) => {
        const paragraph = elementWith(`<p>${nodes.join('')}</p>`).querySelector('p')!;
        const shown = paragraph.textContent.replace(/\s+/g, ' ').trim();
        const {events} = readMarkup(
          `<ol><li><time>2020</time><h3>H</h3><p>${paragraph.innerHTML}</p></ol>`,
        ).timeline;
        const {text = '', html} = events[0] as {text?: string; html?: string};
        if (html === undefined) {
          const again = elementWith(`<p>${printedText(text)}</p>`).textContent;
          expect(again.replace(/\s+/g, ' ').trim()).to.equal(shown);
        } else {
          expect(elementWith(html).textContent.replace(/\s+/g, ' ').trim()).to.equal(shown);
        }
      }),
    );
  });

  it('never throws on a heap of tags', () => {
    const piece = fc.constantFrom(
      ...'ol ul li dl dt dd table tr td th caption thead div article section p h2 h3 time cite footer aside blockquote figure img a b em br del ins'
        .split(' ')
        .flatMap((name) => [`<${name}>`, `</${name}>`]),
      '<time datetime="2020">',
      '<p data-claim>',
      '<p data-group="g">',
      '<td rowspan=0>',
      '<td colspan=3>',
      '<a href="/x">',
      ' text ',
      '2020',
      '; ',
      '<p lang=zh>',
      '<blockquote cite="/a">',
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
        const root = elementWith(pieces.join(''));
        const markup = markupDocument(root);
        if (markup) timelineFrom(markup.document);
      }),
      {numRuns: 500},
    );
  });
});

import {plainText} from './inline-text.js';
import {dateOfTime} from './markup-date.js';
import {isElement, isText, shownNodes} from './shown-nodes.js';

/** A source as `timelineFrom` reads it. */
export interface MarkupSource {
  title?: string;
  url?: string | undefined;
  published?: string;
  quote?: string;
  publisher?: string;
}

interface SourceDraft extends MarkupSource {
  /** What is written beside the title and the date. */
  words: string;
}

const LINES = /^(?:p|div|li|br|dd)$/;
/** What introduces sources: "Source:". A colon within a name is not followed by a space. */
const LABEL = /^[\p{L} ]{1,20} ?(?:：|:(?= |$))/u;
/** "and" between two of them. */
const JOINT = /^(?:\p{Ll}{1,3}|\p{Lo})$/u;
const OUTER_SIGNS = /^[\s,.:|·(–—-]{1,9}|[\s,:|·()–—-]{1,9}$/gu;

/**
 * The sources that nodes name: `<cite>` or a link is a title, `<time>` when it was published, `<q>` its
 * words, and the words beside them the publisher. A semicolon, a line or a second title begins another.
 */
export function markupSources(nodes: readonly Node[]): readonly MarkupSource[] {
  const drafts: SourceDraft[] = [];
  collect(nodes, drafts);
  return drafts.map(finished).filter((source) => Object.values(source).some(Boolean));
}

/** What `<blockquote cite="…">` says, with the `<cite>` or `<footer>` inside as its source. */
export function quotedSource(quote: Element): object {
  const by = [...quote.querySelectorAll('footer, cite')].slice(0, 1);
  const words = plainText(shownNodes(quote), new Map(by.map((element) => [element, ''])));
  const source = markupSources(by)[0];
  return {
    ...source,
    url: source?.url ?? quote.getAttribute('cite'),
    quote: words.replaceAll('\n', ' '),
  };
}

function collect(nodes: readonly Node[], drafts: SourceDraft[]): void {
  for (const node of nodes) {
    let draft = drafts.at(-1) ?? begun(drafts);
    if (isText(node)) {
      const [words = '', ...others] = node.data.split(';');
      draft.words += words;
      for (const other of others) begun(drafts).words = other;
    } else if (isElement(node)) {
      const {localName: name} = node;
      const link = node.matches('a[href]') ? node : node.querySelector('a[href]');
      if (name === 'time') {
        draft.published = dateOfTime(node);
      } else if (name === 'q' || name === 'blockquote') {
        draft.quote = plainText([node]);
      } else if (name === 'cite' || node === link) {
        if (draft.title) draft = begun(drafts);
        draft.title = plainText([node]);
        draft.url = link?.getAttribute('href') ?? undefined;
      } else {
        if (LINES.test(name)) begun(drafts);
        collect(shownNodes(node), drafts);
        if (LINES.test(name)) begun(drafts);
      }
    }
  }
}

function begun(drafts: SourceDraft[]): SourceDraft {
  const draft = {words: ''};
  drafts.push(draft);
  return draft;
}

function finished({words, ...source}: SourceDraft): MarkupSource {
  const name = words.replace(/\s+/g, ' ').trim().replace(LABEL, '').replace(OUTER_SIGNS, '');
  return {...source, publisher: JOINT.test(name) ? '' : name};
}

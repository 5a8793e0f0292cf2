import {markedText, plainText, type InlineReading} from './inline-text.js';
import {markupBlocks, type Block, type BlockKind} from './markup-blocks.js';
import {dateFields, markupDate} from './markup-date.js';
import {
  addText,
  markupLanguage,
  textIn,
  textOfElement,
  type TextsByLanguage,
} from './markup-language.js';
import {markupMedia} from './markup-media.js';
import {withHeadline, withoutSources} from './markup-prose.js';
import {markupSources, quotedSource} from './markup-sources.js';
import {isElement} from './shown-nodes.js';

/** What the blocks of an event have come to so far. */
export interface EventDraft extends InlineReading {
  /** Of the document. */
  readonly language: string;
  readonly headline: TextsByLanguage;
  readonly text: TextsByLanguage;
  /** What the text was made of, for its HTML. */
  readonly prose: Block[];
  readonly media: unknown[];
  readonly sources: unknown[];
  readonly claims: object[];
  /** All other fields of an event of ours. */
  readonly fields: Record<string, unknown>;
  /** Whether there is a heading: then no other part is taken for the headline. */
  readonly isHeaded: boolean;
  /** How the event's group is called. */
  groupLabel: string | undefined;
}

/** What is left between a date or a headline and the words beside it, once that is taken out. */
const SIGNS = /^[\s:：,.;·|–—-]{1,9}|[\s:：,·|–—-]{1,9}$/gu;
/** "Source:", all that is left of a paragraph when its sources are taken off. */
const LABEL = /(^|[.!?…] )[\p{L} ]{1,20}[:：]$/u;
const DATED: readonly BlockKind[] = ['heading', 'paragraph', 'line', 'date'];

const READERS: Readonly<Record<BlockKind, (block: Block, draft: EventDraft) => void>> = {
  heading: readHeading,
  paragraph: readProse,
  line: readProse,
  rich: readRich,
  date: ({nodes}, {fields}) => (fields['date'] ??= plainText(nodes)),
  media: ({element, nodes}, {media, language}) => {
    const found = markupMedia(element, language);
    // In a table, an address will do.
    media.push(...(found.length > 0 ? found : [plainText(nodes)].filter(Boolean)));
  },
  sources: ({nodes}, {sources}) => sources.push(...markupSources(nodes)),
  quote: ({element}, {sources}) => sources.push(quotedSource(element)),
  claim: ({element, nodes}, {claims, language}) => claims.push(claimOf(element, nodes, language)),
  group: ({element, nodes}, draft) => {
    draft.groupLabel = plainText(nodes);
    draft.fields['group'] = element.getAttribute('data-group') || draft.groupLabel;
  },
  link: ({nodes}, {fields}) => (fields['link'] = hrefIn(nodes) ?? plainText(nodes)),
  field: ({element, nodes, field = ''}, {fields, language}) =>
    (fields[field] = textOfElement(element, language, plainText(nodes))),
};

/**
 * Reads the blocks of an event.
 * @param language of the document
 */
export function markupEvent(
  blocks: readonly Block[],
  language: string,
  isHeaded = blocks.some(({kind}) => kind === 'heading'),
): EventDraft {
  const draft: EventDraft = {
    language,
    headline: new Map(),
    text: new Map(),
    prose: [],
    media: [],
    sources: [],
    claims: [],
    fields: {},
    isHeaded,
    groupLabel: undefined,
    standIns: new Map(),
    refused: [],
    isRich: false,
  };
  readDate(blocks, draft);
  for (const block of blocks) READERS[block.kind](block, draft);
  return draft;
}

/** The date is the first that stands apart from other words, else the first among them. */
function readDate(blocks: readonly Block[], {fields, standIns}: EventDraft): void {
  const dates = blocks.map(({kind, nodes}) =>
    DATED.includes(kind) ? markupDate(nodes) : undefined,
  );
  const date = dates.find((found) => found?.isApart) ?? dates.find(Boolean);
  if (!date) return;
  Object.assign(fields, dateFields(date));
  if (date.isApart) for (const node of date.nodes) standIns.set(node, '');
}

/** A second heading in the same language is a paragraph like others. */
function readHeading(block: Block, draft: EventDraft): void {
  const {element, nodes} = block;
  if (draft.headline.has(markupLanguage(element))) readText(block, draft, nodes);
  else readHeadline(block, draft, nodes);
  draft.fields['id'] ??= element.getAttribute('id') ?? undefined;
}

function readProse(block: Block, draft: EventDraft): void {
  const parts = withoutSources(block.nodes);
  const isHeaded = draft.isHeaded || draft.headline.has(markupLanguage(block.element));
  const {headline, text, sources} = isHeaded ? parts : withHeadline(parts, block, draft.standIns);
  if (headline.length > 0) readHeadline(block, draft, headline);
  readText(block, draft, text);
  draft.sources.push(...markupSources(sources));
  for (const node of block.nodes.filter(isElement)) {
    draft.media.push(...markupMedia(node, draft.language));
  }
}

function readHeadline(block: Block, draft: EventDraft, nodes: readonly Node[]): void {
  const {element} = block;
  const text = plainText(nodes, draft.standIns).replaceAll('\n', ' ');
  addText(draft.headline, element, withoutRemains(text, block, draft, nodes));
  draft.fields['link'] ??= hrefIn(nodes) ?? element.closest('a[href]')?.getAttribute('href');
}

function readText(block: Block, draft: EventDraft, nodes: readonly Node[]): void {
  const text = withoutRemains(markedText(nodes, draft), block, draft, nodes);
  addText(draft.text, block.element, text);
  if (text) draft.prose.push({...block, nodes});
}

function readRich(block: Block, draft: EventDraft): void {
  draft.isRich = true;
  addText(draft.text, block.element, markedText([block.element], draft));
  draft.prose.push({...block, nodes: [block.element]});
}

/** The text of some of a block's nodes without what only made sense beside the others. */
function withoutRemains(
  text: string,
  block: Block,
  {standIns}: EventDraft,
  nodes: readonly Node[],
): string {
  const [date] = standIns.keys();
  const isWhole = nodes === block.nodes && !nodes.some((node) => date && node.contains(date));
  return isWhole ? text : text.replace('()', '').replace(LABEL, '$1').replace(SIGNS, '');
}

/** What somebody else says: all its words are its text. */
function claimOf(element: Element, nodes: readonly Node[], language: string): object {
  const {fields, text, sources} = markupEvent(
    markupBlocks(nodes, element).map((block) =>
      block.kind === 'heading' ? {...block, kind: 'paragraph'} : block,
    ),
    language,
    true,
  );
  return {date: fields['date'], text: textIn(text, language, '\n\n'), source: sources[0]};
}

function hrefIn(nodes: readonly Node[]): string | undefined {
  const link = nodes
    .filter(isElement)
    .map((node) => (node.matches('a[href]') ? node : node.querySelector('a[href]')))
    .find(Boolean);
  return link?.getAttribute('href') ?? undefined;
}

import {plainText} from './inline-text.js';
import {markupEvent} from './markup-event.js';
import {markupFields} from './markup-fields.js';
import {markupGroups} from './markup-groups.js';
import {markupLanguage, textOfElement} from './markup-language.js';
import {markupOutline, type MarkupOutline, type OutlinedEvent} from './markup-outline.js';
import {withoutBlanks} from './without-blanks.js';

/** An address in a text, and the path of the text in the document. */
export interface RefusedAddress {
  readonly path: string;
  readonly address: string;
}

export interface MarkupDocument {
  /** A document as `timelineFrom` reads it, which reports what is wrong there under its own paths. */
  readonly document: unknown;
  /** What has no place in the document: addresses that no page may link to. */
  readonly refused: readonly RefusedAddress[];
  /** Where the path of an issue leads in the markup: `list item 4` for `events[3].date`; or nowhere. */
  readonly placeOf: (path: string) => string;
}

/**
 * The markup inside an element as a document of ours: a list (`<ol>`, `<ul>`, `<dl>`), a table, or boxes
 * such as `<article>` with a `<time>` each; `docs/markup.md` has all it may hold. It is only looked at.
 * @returns nothing if there are no events in it, or if a script has nested it deeper than the stack
 */
export function markupDocument(root: Element): MarkupDocument | undefined {
  try {
    const outline = markupOutline(root);
    return outline.events.length > 0 ? documentOf(outline, root) : undefined;
  } catch {
    return undefined;
  }
}

function documentOf(outline: MarkupOutline, root: Element): MarkupDocument {
  const {events, title, groups, before, after} = outline;
  const list = events[0]?.item.owners[0]?.parentElement ?? root;
  const language = markupLanguage(list);
  const read = events.map((event) => readEvent(event, language));
  const words = (elements: readonly Element[]): string | undefined =>
    elements
      .map((element) => plainText([element]))
      .filter(Boolean)
      .join('\n\n') || undefined;
  return {
    document: withoutBlanks({
      title: title && textOfElement(title, language, plainText([title])),
      description: words(before),
      language: language || undefined,
      groups: markupGroups(groups, read, language),
      events: read.map(({fields}) => fields),
      credit: words(after),
    }),
    refused: read.flatMap(({refused}, index) =>
      refused.map((address) => ({path: `events[${index}].text`, address})),
    ),
    placeOf: placesOf(events),
  };
}

interface ReadEvent {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly groupLabel: string | undefined;
  readonly refused: readonly string[];
}

/** An event that names no group is in that of the part of the page it is in. */
function readEvent({item, part}: OutlinedEvent, language: string): ReadEvent {
  const draft = markupEvent(item.blocks, language);
  const fields = markupFields(item, draft);
  fields['group'] ??= part && plainText([part]);
  return {fields, groupLabel: draft.groupLabel, refused: draft.refused};
}

function placesOf(events: readonly OutlinedEvent[]): (path: string) => string {
  const places = events.map(({item}) => item.place);
  return (path) => {
    const index = /^events\[(\d+)\]/.exec(path)?.[1];
    const place = index && places[Number(index)];
    if (!place) return '';
    const number = places.slice(0, Number(index) + 1).filter((other) => other === place).length;
    return `${place} ${number}`;
  };
}

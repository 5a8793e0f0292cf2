import {hasWords} from '../formats/has-words.js';

/** No date in words is longer, in characters. */
const LONGEST_DATE = 60;
/** What stands between a date and the words behind it. */
const SEPARATOR = /\s*[:：,;|·•–—]|\s+-\s/gu;
/** What the date of an entry may be marked with. */
const MARKED = ':is(span, strong, b, em, i)[data-date]';

/**
 * Gives the entries of lists the `<time>` that a content management system does not let through: it is put
 * around the words of an element with `data-date`, or around the date an entry begins with. Nothing moves.
 * @param isDate whether a text is a date in the language of the list
 */
export function restoreTimes(box: Element, isDate: (text: string) => boolean): void {
  for (const entry of box.querySelectorAll('li')) {
    if (entry.querySelector('time')) continue;
    const marked = entry.querySelector(MARKED);
    if (marked) putTimeAround([...marked.childNodes], marked);
    else restoreOpening(entry, isDate);
  }
}

function restoreOpening(entry: Element, isDate: (text: string) => boolean): void {
  const opening = openingText(entry);
  const length = opening ? dateLength(opening.data, isDate) : 0;
  if (!opening || length === 0) return;
  opening.splitText(length);
  putTimeAround([opening], entry);
}

/** The first words of an entry. */
function openingText(entry: Element): Text | undefined {
  const texts = document.createTreeWalker(entry, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (hasWords(text.data)) return text;
  }
  return undefined;
}

/** How many characters at the beginning of a text are a date: "2020 – 2021" of "2020 – 2021: Talks". */
function dateLength(text: string, isDate: (text: string) => boolean): number {
  const ends = [...text.matchAll(SEPARATOR)].map(({index}) => index);
  return (
    [text.trimEnd().length, ...ends.reverse()]
      .filter((end) => end <= LONGEST_DATE)
      .find((end) => isDate(text.slice(0, end).trim())) ?? 0
  );
}

/** @param owner may have a `data-date` that says which date the words are */
function putTimeAround(words: readonly ChildNode[], owner: Element): void {
  const time = document.createElement('time');
  const date = owner.getAttribute('data-date');
  if (date) time.dateTime = date;
  words[0]?.before(time);
  time.append(...words);
}

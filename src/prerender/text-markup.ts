import {pickText} from '../i18n/pick-text.js';
import type {Text} from '../model/timeline.js';
import {inlineMarks, type InlineRun} from '../text/inline-marks.js';
import {attribute, element, markup, type Content} from './markup.js';

/** A text in the reader's language, marked with its own where that is another one (WCAG 3.1.2). */
export function plainMarkup(
  text: Text | undefined,
  language: string,
  write: (value: string) => Content = String,
): Content {
  const {value, lang} = pickText(text, language);
  if (!value) return undefined;
  return lang === undefined ? write(value) : element('span', attribute('lang', lang), write(value));
}

/** The same with the author's `**bold**`, `*em*` and `[links](https://…)`; lines end where they do. */
export function markedMarkup(text: Text | undefined, language: string): Content {
  return plainMarkup(text, language, (value) => inlineMarks(value).map(runMarkup));
}

/** The same in paragraphs. */
export function paragraphs(text: Text | undefined, language: string): Content {
  const {value, lang} = pickText(text, language);
  return value
    .split(/\n[ \t]*\n\s*/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) =>
      element('p', attribute('lang', lang), inlineMarks(paragraph).map(runMarkup)),
    );
}

function runMarkup(run: InlineRun): Content {
  if (typeof run === 'string') {
    return run.split('\n').flatMap((line, index) => (index > 0 ? [markup`<br>`, line] : [line]));
  }
  const inside = run.runs.map(runMarkup);
  return run.mark === 'link'
    ? markup`<a${attribute('href', run.href)} rel="noopener">${inside}</a>`
    : element(run.mark, undefined, inside);
}

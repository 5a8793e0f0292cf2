import {pickText} from '../i18n/pick-text.js';
import type {PickedText, TextContext} from '../i18n/text-kit.js';
import type {Text} from '../model/timeline.js';
import {inlineMarks, type InlineRun} from '../text/inline-marks.js';
import {attribute, element, markup, type Content} from './markup.js';

/** A text in the reader's language, marked with its own where that is another one (WCAG 3.1.2). */
export function plainMarkup(
  text: Text | undefined,
  context: TextContext,
  write: (value: string) => Content = String,
): Content {
  const {value, lang, dir} = pickText(text, context);
  if (!value) return undefined;
  return lang === undefined && dir === undefined
    ? write(value)
    : element('span', languageAttributes({lang, dir}), write(value));
}

/** The same with the author's `**bold**`, `*em*` and `[links](https://…)`; lines end where they do. */
export function markedMarkup(text: Text | undefined, context: TextContext): Content {
  return plainMarkup(text, context, (value) => inlineMarks(value).map(runMarkup));
}

/** The same in paragraphs. */
export function paragraphs(text: Text | undefined, context: TextContext): Content {
  const {value, lang, dir} = pickText(text, context);
  return value
    .split(/\n[ \t]*\n\s*/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) =>
      element('p', languageAttributes({lang, dir}), inlineMarks(paragraph).map(runMarkup)),
    );
}

/** In which language a text is, and which way it runs, where it is another than that around it. */
export function languageAttributes({lang, dir}: Pick<PickedText, 'lang' | 'dir'>): Content {
  return [attribute('lang', lang), attribute('dir', dir)];
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

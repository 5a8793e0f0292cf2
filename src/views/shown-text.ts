import {html, nothing, type TemplateResult} from 'lit';
import {pickText} from '../i18n/pick-text.js';
import type {PickedText, TextContext} from '../i18n/text-kit.js';
import type {Text} from '../model/timeline.js';
import {inlineMarks, type InlineRun} from '../text/inline-marks.js';

/** A text in the reader's language, marked with its own where that is another one (WCAG 3.1.2). */
export function shownText(
  text: Text | undefined,
  context: TextContext,
  show?: (value: string) => unknown,
): unknown {
  return pickedText(pickText(text, context), show);
}

/** What is written for the reader in their language, such as a date: words around it may be in English. */
export function ownText(words: string, {texts}: TextContext): unknown {
  return texts ? pickedText(texts.own(words)) : words;
}

/** A text with its marks of language and direction, where it has any. */
export function pickedText(
  {value, lang, dir}: PickedText,
  show: (value: string) => unknown = String,
): unknown {
  return dir ? html`<span lang=${lang ?? nothing} dir=${dir}>${show(value)}</span>` : show(value);
}

/** The same, with the author's `**bold**`, `*em*` and `[links](https://…)`. */
export function markedText(text: Text | undefined, context: TextContext): unknown {
  return shownText(text, context, (value) => {
    const runs = inlineMarks(value);
    // Most texts have no marks; a text is less for Lit than a list of one.
    return runs.length > 1 ? runs.map(runTemplate) : runTemplate(runs[0] ?? '');
  });
}

function runTemplate(run: InlineRun): string | TemplateResult {
  if (typeof run === 'string') return run;
  const inside = run.runs.map(runTemplate);
  switch (run.mark) {
    case 'strong':
      return html`<strong>${inside}</strong>`;
    case 'em':
      return html`<em>${inside}</em>`;
    case 'link':
      return html`<a href=${run.href} rel="noopener">${inside}</a>`;
  }
}

import {html, type TemplateResult} from 'lit';
import {pickText} from '../i18n/pick-text.js';
import type {Text} from '../model/timeline.js';
import {inlineMarks, type InlineRun} from '../text/inline-marks.js';

/** A text in the reader's language, marked with its own where that is another one (WCAG 3.1.2). */
export function shownText(
  text: Text | undefined,
  language: string,
  show: (value: string) => unknown = String,
): unknown {
  const {value, lang} = pickText(text, language);
  return lang === undefined ? show(value) : html`<span lang=${lang}>${show(value)}</span>`;
}

/** The same, with the author's `**bold**`, `*em*` and `[links](https://…)`. */
export function markedText(text: Text | undefined, language: string): unknown {
  return shownText(text, language, (value) => {
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

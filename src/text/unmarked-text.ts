import {inlineMarks, type InlineRun} from './inline-marks.js';

/** A text without its marks; a link is followed by its address. */
export function unmarkedText(text: string): string {
  return wordsOf(inlineMarks(text));
}

function wordsOf(runs: readonly InlineRun[]): string {
  return runs
    .map((run) => {
      if (typeof run === 'string') return run;
      const words = wordsOf(run.runs);
      return run.mark === 'link' ? `${words} (${run.href})` : words;
    })
    .join('');
}

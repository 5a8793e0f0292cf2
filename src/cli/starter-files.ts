import {formatDate} from '../dates/format-date.js';
import {parseDate} from '../dates/parse-date.js';
import type {TimelineDate} from '../dates/timeline-date.js';

/** What a newcomer starts from: true dates, one still planned, and a source. */
const EVENTS = [
  {
    date: '2020',
    headline: 'A year is a date',
    text: 'Write as much of a date as your source says: 2020, 2023-05, 2025-06-16.',
  },
  {
    date: '2023-05-18/2023-05-19',
    headline: 'So are two days',
    text: 'Texts may have **bold words** and [links](https://example.com/).',
    sources: [{title: 'Where you know it from', url: 'https://example.com/'}],
  },
  {
    date: '../2040',
    headline: 'And so is “by 2040”',
    text: 'What is still to come is shown as planned.',
  },
] as const;

/** The data file of a new timeline. */
export function starterData(title: string): string {
  return `${JSON.stringify({title, language: 'en', events: EVENTS}, null, 2)}\n`;
}

/**
 * The page of a new timeline, with a list in its tag that is read until the script has come, and wherever
 * it never does.
 * @param script address of the script
 */
export function starterPage(title: string, script: string): string {
  const items = EVENTS.map(itemOf);
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>${escaped(title)}</title>
  <style>
    body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.5 Georgia, serif; }
  </style>

  <h1>${escaped(title)}</h1>

  <!-- The events are in timeline.json. The list is what is read where no script runs. -->
  <news-timeline src="timeline.json" heading="">
    <ol>
${items.join('\n')}
    </ol>
  </news-timeline>

  <script type="module" src="${escaped(script)}"></script>
</html>
`;
}

function itemOf({date: edtf, headline}: (typeof EVENTS)[number]): string {
  const {date} = parseDate(edtf) as {readonly date: TimelineDate};
  const shown = formatDate(date, {language: 'en'});
  // HTML knows no spans and no “by”: it gets their last year or day.
  const dateTime = edtf.split('/').at(-1) ?? edtf;
  return `      <li><time datetime="${dateTime}">${shown}</time> <h3>${headline}</h3></li>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

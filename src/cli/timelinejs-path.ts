import {fieldOf} from '../formats/field-of.js';

/** What stands where in TimelineJS3's documents, by paths into ours. */
const VERSION_3: readonly (readonly [ours: RegExp, theirs: string])[] = [
  [/^title\b(?!\[|\.text\.)/, 'title.text.headline'],
  [/^(?:description|html)\b/, 'title.text.text'],
  [/^media\b/, 'title.media'],
  [/^background\b/, 'title.background'],
  [/^language\b/, 'settings.language'],
  [/^((?:events|eras)\[\d+\])\.(?:headline|label)\b/, '$1.text.headline'],
  [/^(events\[\d+\])\.(?:text|html)\b(?!\.text|\.headline)/, '$1.text.text'],
  [/^((?:events|eras)\[\d+\])\.date\b/, '$1.start_date'],
  [/^(events\[\d+\])\.dateLabel\b/, '$1.display_date'],
  [/^(events\[\d+\])\.id\b/, '$1.unique_id'],
  [/^(events\[\d+\])\.link\b/, '$1.media.link'],
  [/^(events\[\d+\])\.place\b/, '$1.location'],
  [/\bmedia\.poster\b/, 'media.thumbnail'],
];

/** The same of TimelineJS 1. */
const VERSION_1: readonly (readonly [ours: RegExp, theirs: string])[] = [
  [/^title\b/, 'timeline.headline'],
  [/^(?:description|html)\b/, 'timeline.text'],
  [/^media\b/, 'timeline.asset'],
  [/^language\b/, 'timeline.lang'],
  [/^events\b/, 'timeline.date'],
  [/^eras\b/, 'timeline.era'],
  [/\.label\b/, '.headline'],
  [/(?<=\])\.date\b/, '.startDate'],
  [/\.html\b/, '.text'],
  [/\.group\b/, '.tag'],
  [/\.place\b/, '.location'],
  [/\.media\b/, '.asset'],
  [/\.asset\.url\b/, '.asset.media'],
  [/\.asset\.poster\b/, '.asset.thumbnail'],
];

/**
 * Where TimelineJS's data have what stands at a path of the document made of them: of `events[3].headline`,
 * `events[3].text.headline`. A path that is theirs already stays.
 * @param value the data, of version 3 or 1
 */
export function timelineJsPath(path: string, value: unknown): string {
  if (path.startsWith('timeline.')) return path;
  const table = fieldOf(value, 'timeline') ? VERSION_1 : VERSION_3;
  return table.reduce((found, [ours, theirs]) => found.replace(ours, theirs), path);
}

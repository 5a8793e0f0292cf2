import {fileName} from '../formats/file-name.js';
import {timelineCsv} from '../formats/timeline-csv.js';
import {timelineJson} from '../formats/timeline-json.js';
import type {Timeline} from '../model/timeline.js';
import {saveFile} from './save-file.js';

export type FileKind = 'json' | 'csv';

const WRITERS = {
  json: {type: 'application/json', write: timelineJson},
  csv: {type: 'text/csv', write: timelineCsv},
} as const;

/** Gives the reader the data of a timeline as a file. */
export function saveTimeline(timeline: Timeline, kind: FileKind, title: string): void {
  const {type, write} = WRITERS[kind];
  saveFile({name: fileName(title, kind), content: write(timeline), type});
}

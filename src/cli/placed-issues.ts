import {jsonPart} from '../formats/json-part.js';
import type {Issue} from '../model/issue.js';
import {csvSpans} from './csv-spans.js';
import {jsonSpans} from './json-spans.js';
import {TextLines, type Position, type TextSpan} from './text-lines.js';

/** An issue with its place in the text, where it has one. */
export interface PlacedIssue {
  readonly issue: Issue;
  readonly place?: Place | undefined;
}

/** From one character up to another. */
export interface Place {
  readonly span: TextSpan;
  readonly start: Position;
  readonly end: Position;
}

const ROW = /^row \d/;
const LINE = /^line (\d+)(?:, column (\d+))?$/;

/** Issues in the order of the text they are of; those that are of it as a whole come first. */
export function placedIssues(text: string, issues: readonly Issue[]): readonly PlacedIssue[] {
  if (issues.length === 0) return [];
  const lines = new TextLines(text);
  const spanOf = spanFinder(text, lines, issues);
  return issues
    .map((issue): PlacedIssue => {
      const span = spanOf(issue.path);
      if (!span) return {issue};
      const [start, end] = [lines.positionAt(span.start), lines.positionAt(span.end)];
      return {issue, place: {span, start, end}};
    })
    .sort((a, b) => startOf(a) - startOf(b));
}

function startOf({place}: PlacedIssue): number {
  return place?.span.start ?? -1;
}

/** Finds all places there are at once; each text has one kind of paths, and those of lines. */
function spanFinder(
  text: string,
  lines: TextLines,
  issues: readonly Issue[],
): (path: string) => TextSpan | undefined {
  const paths = issues.map(({path}) => path).filter((path) => path && !LINE.test(path));
  const rows = paths.filter((path) => ROW.test(path));
  const others = paths.filter((path) => !ROW.test(path));
  const inTable = rows.length > 0 ? csvSpans(text, rows) : undefined;
  const inJson = others.length > 0 && !inTable ? jsonSpans(jsonPart(text), others) : undefined;
  return (path) => inTable?.get(path) ?? inJson?.get(path) ?? lineSpan(path, lines, text);
}

function lineSpan(path: string, lines: TextLines, text: string): TextSpan | undefined {
  const [, line, column] = LINE.exec(path) ?? [];
  if (line === undefined) return undefined;
  if (column === undefined) return lines.spanOf(Number(line));
  const start = lines.indexOf({line: Number(line), column: Number(column)});
  return {start, end: Math.min(start + 1, text.length)};
}

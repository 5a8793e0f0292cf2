import {expect} from '@esm-bundle/chai';
import {readTimeline} from '../../src/formats/read-timeline.js';
import {loadCases, loadCaseText} from '../cases/load-cases.js';

/** A file that somebody published; `kind` says what it is written in. */
interface FileCase {
  readonly file: string;
  readonly kind: 'tl3' | 'tl1' | 'tl3-badjson' | 'csv3';
  readonly events: number;
  readonly eras: number;
  readonly has_title: boolean;
}

/** What a file of a kind has to come to. */
const CHECKS: Readonly<Partial<Record<FileCase['kind'], (file: FileCase, text: string) => void>>> =
  {tl3: expectAll, tl1: expectAll, csv3: expectAll, 'tl3-badjson': expectPlace};

const {cases} = await loadCases<{cases: readonly FileCase[]}>('timelinejs-files/index.json');

describe('a file made for TimelineJS', () => {
  for (const item of cases) {
    const check = CHECKS[item.kind];
    if (!check) continue;
    it(`is read: ${item.file.replace('files/', '')}`, async () =>
      check(item, await loadCaseText(`timelinejs-files/${item.file}`)));
  }
});

/** Every event is there, or an issue says why not; and so are title and eras. */
function expectAll({events, eras, has_title: hasTitle}: FileCase, text: string): void {
  const {timeline, issues} = readTimeline(text);
  const leftOut = issues.filter(({code}) => code.startsWith('event-'));
  expect(timeline.events.length + leftOut.length).to.equal(events);
  expect(new Set(timeline.events.map(({id}) => id)).size).to.equal(timeline.events.length);
  for (const event of timeline.events) {
    const isDated = event.date !== undefined;
    const isReported = issues.some(({code}) => code.startsWith('date-'));
    expect(isDated || isReported, event.id).to.equal(true);
  }
  if (eras) expect(timeline.eras).to.not.be.empty;
  if (hasTitle) expect(timeline.title ?? timeline.description).to.be.a('string');
  for (const {path} of issues) expect(path).to.not.equal('');
}

function expectPlace(_file: FileCase, text: string): void {
  const {timeline, issues} = readTimeline(text);
  expect(timeline.events).to.have.length(0);
  expect(issues.map(({code}) => code)).to.deep.equal(['json-syntax']);
  expect(issues[0]?.path).to.match(/^line \d+, column \d+$/);
}

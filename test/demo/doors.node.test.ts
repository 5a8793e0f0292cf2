import {expect} from '@esm-bundle/chai';
import {readFileSync} from 'node:fs';
import type {NewsTimeline} from '../../src/define.js';
import type {Timeline} from '../../src/model/timeline.js';
import {said} from '../model/said.js';
import {Demo, type DemoPage} from './demo-page.js';
import {differences, type Differences} from './differences.js';

const story = JSON.parse(readFileSync('demo/stories/china-central-asia.json', 'utf8')) as {
  readonly events: readonly {readonly headline: string}[];
};
const headlines = story.events.map(({headline}) => headline);

interface Door {
  /** What is loaded beyond the script of the page. */
  readonly chunks: readonly string[];
  /** The file of `demo/stories/` that is asked for. */
  readonly file?: string;
  /** What its format has no place for, or keeps in another way; dates as EDTF. */
  readonly otherwise?: Differences;
}

/** What it shares with the axis, the filter and the downloads, with other languages, and what it has alone. */
const THOROUGH = ['dates', 'directives', 'parse-edtf', 'thorough'];

/** What reads markup, and what it shares with those who upgrade boxes. */
const MARKUP = ['markup-door'];

/** The pages have an accent of their own, which is kept readable. */
const ACCENT = ['rich-data', 'page-accent'];

/** The columns have the names of groups, and none has a language. */
const NAMED_GROUPS: Differences = {
  language: undefined,
  'groups.0.id': 'Summits',
  'groups.1.id': 'Railway',
  'events.0.group': 'Summits',
  'events.1.group': 'Summits',
  'events.2.group': 'Railway',
  'events.3.group': 'Summits',
  'events.4.group': 'Railway',
};

/** The source of a claim is one cell. */
const ONE_CELL: Differences = {
  'events.2.claims.0.source.title': '11:06 AM World',
  'events.2.claims.0.source.publisher': undefined,
  'events.2.claims.0.source.published': undefined,
};

/** TimelineJS has no key events, no sources, no claims, no "by", and HTML for marks. */
const TIMELINEJS: Differences = {
  ...NAMED_GROUPS,
  'events.0.key': false,
  'events.1.key': false,
  'events.2.key': false,
  'events.3.key': false,
  'events.4.key': false,
  'events.0.sources': undefined,
  'events.1.sources': undefined,
  'events.2.sources': undefined,
  'events.3.sources': undefined,
  'events.4.sources': undefined,
  'events.2.claims': undefined,
  'events.1.text':
    'The six leaders meet in Shaanxi. In 2024 trade between China and the five reaches a record $94.8 billion.',
  'events.1.html':
    'The six leaders meet in Shaanxi. In 2024 trade between China and the five reaches a record <b>$94.8 billion</b>.',
  'events.4.date': '2030',
  'events.4.dateLabel': 'by 2030',
};

/** Ids are made of headlines. */
const MADE_IDS: Differences = {
  'events.0.id': 'china-central-asia-mechanism-launched',
  'events.1.id': 'first-summit-xi-an',
  'events.2.id': 'railway-construction-begins',
  'events.3.id': 'second-summit-astana',
  'events.4.id': 'railway-due-for-completion',
};

const doors: Readonly<Record<string, Door>> = {
  data: {chunks: []},
  'src-json': {chunks: ['remote-door'], file: 'china-central-asia.json'},
  'src-csv': {
    chunks: [
      'csv-document',
      'folded-letters',
      'parse-date',
      'remote-door',
      'sheet-field',
      ...THOROUGH,
    ],
    file: 'china-central-asia.csv',
    otherwise: {...NAMED_GROUPS, ...ONE_CELL},
  },
  'src-timelinejs': {
    chunks: ['remote-door', ...THOROUGH],
    file: 'china-central-asia.timelinejs.json',
    otherwise: TIMELINEJS,
  },
  'src-timelinejs-sheet': {
    chunks: ['csv-document', 'remote-door', 'sheet-field', ...THOROUGH],
    file: 'china-central-asia.timelinejs.csv',
    otherwise: {...TIMELINEJS, ...MADE_IDS},
  },
  live: {chunks: ['live', 'remote-door'], file: 'china-central-asia.json'},
  'inline-script': {chunks: MARKUP},
  'markup-list': {chunks: MARKUP},
  'markup-terms': {chunks: MARKUP},
  'markup-table': {chunks: MARKUP},
};

describe('the doors of the demo', function () {
  this.timeout(60_000);
  let demo: Demo;

  before(async () => {
    demo = await Demo.start();
  });
  after(() => demo.stop());

  it('are all listed, and no others, on an accessible page', async () => {
    const list = await demo.openWithoutScript('doors/');
    const links = await list.page
      .locator('.doors a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).to.deep.equal(Object.keys(doors).map((name) => `${name}.html`));
    expect(await list.faults()).to.deep.equal([]);
    await list.close();
  });

  for (const [name, {chunks, file, otherwise}] of Object.entries(doors)) {
    describe(`among them ${name}`, () => {
      let door: DemoPage;

      before(async () => {
        door = await demo.open(`doors/${name}.html`, {viewport: {width: 1280, height: 5000}});
        // What nothing waits for may ask for more when it comes.
        await door.page.waitForLoadState('networkidle');
      });
      after(() => door.close());

      it('asks for what it needs and nothing else', () => {
        const {asked} = door;
        const loaded = asked.flatMap((path) => /chunks\/(.+)-.{7}\.js$/.exec(path)?.[1] ?? []);
        const files = asked.filter((path) => path.startsWith('/demo/stories/'));
        // What is said while a file takes long comes on a slow machine, and on no other.
        const needed = loaded.filter((chunk) => chunk !== 'source-notice');
        expect(needed.sort()).to.deep.equal([...chunks, ...ACCENT].sort());
        expect(files).to.deep.equal(file === undefined ? [] : [`/demo/stories/${file}`]);
      });

      it('does not move when the timeline arrives', async () => {
        expect(await door.layoutShift()).to.equal(0);
        for (const width of [320, 768]) {
          const viewport = {width, height: 5000};
          const other = await demo.open(`doors/${name}.html`, {viewport});
          expect(await other.layoutShift(), `${width} px`).to.equal(0);
          await other.close();
        }
      });

      it(`shows the story as data show it${otherwise ? ', but for what it cannot hold' : ''}`, async () => {
        const {read, told, issues} = await timelines(door);
        expect(issues).to.deep.equal([]);
        if (otherwise) expect(differences(said(read), said(told))).to.deep.equal(otherwise);
        else expect(read).to.deep.equal(told);
      });

      it('is accessible and not too wide', async () => {
        expect(await door.faults()).to.deep.equal([]);
      });

      it('writes nothing to the console under its strict policy, and stays on its site', () => {
        expect(door.misdeeds).to.deep.equal({messages: [], requests: []});
      });

      it('shows the headlines before the script, on an accessible page', async () => {
        const bare = await demo.openWithoutScript(`doors/${name}.html`);
        const shown = bare.page.locator('news-timeline :is(h3, th[scope=row])');
        expect(await shown.allInnerTexts()).to.deep.equal(headlines);
        expect(await bare.faults()).to.deep.equal([]);
        await bare.close();
      });
    });
  }
});

interface Timelines {
  /** What the page's own timeline has read. */
  readonly read: Timeline | undefined;
  /** What another one reads that is given the story as data. */
  readonly told: Timeline | undefined;
  readonly issues: NewsTimeline['issues'];
}

function timelines({page}: DemoPage): Promise<Timelines> {
  return page.evaluate(async (data): Promise<Timelines> => {
    const timeline = document.querySelector('news-timeline') as NewsTimeline;
    const other = document.createElement('news-timeline');
    other.data = data;
    timeline.after(other);
    await other.updateComplete;
    other.remove();
    return {read: timeline.timeline, told: other.timeline, issues: timeline.issues};
  }, story);
}

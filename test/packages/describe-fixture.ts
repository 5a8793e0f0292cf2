import {expect} from '@esm-bundle/chai';
import {staticServer} from '../../tools/static-server.mjs';
import {storyHeadlines} from '../page/story-tag.js';
import {Fixture} from './fixture.js';
import {open, type Opened} from './opened.js';

/** What is special about a framework's project. */
export interface FixtureOptions {
  /** What its type check says of each mistake in its wrong file; it has nothing else to say. */
  readonly mistakes?: readonly RegExp[];
  /** The line an error of the type check begins with. */
  readonly error?: RegExp;
  /** Makes what is served; default: its script `build`. */
  readonly build?: (fixture: Fixture) => void;
  /** Further tests of the same project. */
  readonly more?: (fixture: () => Fixture) => void;
}

/** Installs, builds, checks and opens a project of `test/packages/`, which uses the packed package. */
export function describeFixture(name: string, options: FixtureOptions = {}): void {
  const {mistakes = [], error = /\berror\b/i, build, more} = options;
  describe(`the packed package in ${name}`, function () {
    this.timeout(300_000);
    let fixture: Fixture;
    before(() => {
      fixture = new Fixture(name);
      fixture.install();
      if (build) build(fixture);
      else fixture.build();
    });
    after(() => fixture.remove());

    describe('built and opened', () => {
      describeTimeline(() => open(staticServer({root: `${fixture.folder}/dist`})));
    });

    if (mistakes.length > 0) {
      it('has types that refuse each mistake, and nothing else', () => {
        const {isFine, output} = fixture.check();
        const errors = errorsOf(output, error);
        expect(isFine, output).to.equal(false);
        expect(errors, output).to.have.length(mistakes.length);
        for (const mistake of mistakes) {
          expect(
            errors.filter((one) => mistake.test(one)),
            String(mistake),
          ).to.have.length(1);
        }
      });
    }

    more?.(() => fixture);
  });
}

/** What every page has to do, however it came about. */
export function describeTimeline(openPage: () => Promise<Opened>): void {
  let opened: Opened;
  before(async () => {
    opened = await openPage();
  });
  after(() => opened.close());

  it('shows the five events of the first story', async () => {
    expect(await headlines(opened)).to.deep.equal(storyHeadlines);
  });

  it('takes objects, numbers and booleans as properties', async () => {
    const {page} = opened;
    const values = await page.locator('news-timeline').evaluate((element) => {
      const {data, headingLevel, groups} = element as unknown as Record<string, unknown>;
      return {data: typeof data, level: Number(headingLevel), groups};
    });
    expect(values).to.deep.equal({data: 'object', level: 3, groups: true});
    await page.getByRole('heading', {level: 3, name: /^China and Central Asia/}).waitFor();
  });

  it('hears `timeline-select`', async () => {
    const {page} = opened;
    await page.locator('news-timeline').evaluate((element) => {
      (element as unknown as {goTo: (id: string) => void}).goTo('astana-summit');
    });
    await page.locator('output', {hasText: /^astana-summit$/}).waitFor();
  });

  it('writes nothing to the console', () => {
    expect(opened.messages).to.deep.equal([]);
  });
}

/** The headlines of the timeline, without “Planned”. */
async function headlines({page}: Opened): Promise<readonly string[]> {
  await page.locator('news-timeline [part~="event"]').first().waitFor();
  return page.locator('news-timeline [part~="headline"]').evaluateAll((elements) =>
    elements.map((element) => {
      const headline = element.cloneNode(true) as Element;
      headline.querySelector('[part~="status"]')?.remove();
      return headline.textContent.trim();
    }),
  );
}

/** The errors of a type check, each with the lines that explain it. */
function errorsOf(output: string, start: RegExp): readonly string[] {
  const lines = output.split('\n');
  const starts = lines.flatMap((line, index) => (start.test(line) ? [index] : []));
  return starts.map((from, index) => lines.slice(from, starts[index + 1]).join('\n'));
}

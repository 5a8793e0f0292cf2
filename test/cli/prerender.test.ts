import {expect} from '@esm-bundle/chai';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {outcomeOf} from './made-up-terminal.js';

const STORY = 'demo/stories/china-central-asia.json';
const write = (...words: string[]) =>
  outcomeOf(['prerender', STORY, '--now', '2025-06-20', ...words]);

describe('news-timeline prerender', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'news-timeline-cli-'));
  });
  afterEach(() => {
    rmSync(folder, {recursive: true});
  });

  it('writes the tag, with a list in it that says all', async () => {
    const {code, output, errors} = await write();
    expect([code, errors]).to.deep.equal([0, '']);
    expect(output).to.match(/^<news-timeline[ >]/);
    const {events} = JSON.parse(readFileSync(STORY, 'utf8')) as {events: {headline: string}[]};
    for (const {headline} of events) expect(output).to.include(headline);
  });

  it('says in the tag what it is told of the looks', async () => {
    const {output} = await write(
      ...['--layout', 'axis', '--order', 'newest-first', '--heading-level', '3'],
      ...['--heading', 'Rails & roads', '--src', '/a.json', '--script', '/news-timeline.js'],
    );
    const [tag = ''] = /^<news-timeline[^>]*>/.exec(output) ?? [];
    expect(tag).to.include('layout="axis"').and.include('order="newest-first"');
    expect(tag).to.include('src="/a.json"').and.include('heading-level="3"');
    expect(output).to.include('>Rails &#38; roads<').and.include('<script type="module"');
  });

  it('says the same to machines where it is asked to', async () => {
    expect((await write('--json-ld')).output).to.include('application/ld+json');
    expect((await write()).output).to.not.include('application/ld+json');
  });

  it('keeps room by a style sheet', async () => {
    const words = ['--reserve', '0:1800,680:1300', '--css', join(folder, 'a.css')];
    expect((await write(...words)).code).to.equal(0);
    expect(readFileSync(join(folder, 'a.css'), 'utf8'))
      .to.include('1800px')
      .and.include('1300px');
  });

  it('has the rules for a long list in a style sheet', async () => {
    const events = Array.from({length: 100}, (_, index) => ({
      date: String(1900 + index),
      headline: 'A',
    }));
    const file = join(folder, 'long.css');
    const {code} = await outcomeOf(['prerender', '--css', file], {piped: JSON.stringify(events)});
    expect(code).to.equal(0);
    expect(readFileSync(file, 'utf8')).to.include('content-visibility');
  });

  it('says what is wrong with the data, and writes the rest', async () => {
    const piped = '[{"date": "2025-13", "headline": "A"}]';
    const {code, output, errors} = await outcomeOf(['prerender'], {piped});
    expect(code).to.equal(1);
    expect(output).to.include('<news-timeline').and.include('2025-13');
    expect(errors).to.include('stdin:1:11 error date-impossible');
  });

  it('writes no file where nothing could be read', async () => {
    const words = ['prerender', '--output', join(folder, 'a.html')];
    const {code, errors} = await outcomeOf(words, {piped: '{'});
    expect(code).to.equal(1);
    expect(errors).to.include('json-syntax');
    expect(readdirSync(folder)).to.be.empty;
  });

  it('draws the list as the component does, and says where it cannot', async () => {
    const drawn = await write('--shadow');
    expect([drawn.code, drawn.errors]).to.deep.equal([0, '']);
    expect(drawn.output).to.include('<template shadowrootmode="open"><style>');
    const axis = await write('--shadow', '--layout', 'axis');
    expect(axis.code).to.equal(0);
    expect(axis.output).to.not.include('<template');
    expect(axis.errors).to.equal(
      'The list alone, without --shadow: The layout "axis" takes a script.\n',
    );
  });

  it('puts the rules of what it draws into a file', async () => {
    const file = join(folder, 'shadow.css');
    const {output} = await write('--shadow-href', '/shadow.css', '--shadow-css', file);
    expect(output).to.include(
      '<template shadowrootmode="open"><link rel="stylesheet" href="/shadow.css">',
    );
    expect(readFileSync(file, 'utf8')).to.include(':host');
  });

  const refused: readonly (readonly [words: string, sentence: string])[] = [
    ['a.json b.json', 'One timeline at a time.'],
    ['a.json --reserve 0:100', '--reserve needs --css.'],
    ['a.json --shadow-href /a.css', '--shadow-href and --shadow-css go together.'],
    ['a.json --reserve wide --css a.css', '--reserve is written like 0:1800,680:1300, not wide.'],
  ];
  for (const [words, sentence] of refused) {
    it(`refuses ${words}`, async () => {
      const {code, errors} = await outcomeOf(['prerender', ...words.split(' ')], {folder});
      expect(code).to.equal(2);
      expect(errors).to.include(sentence);
    });
  }
});

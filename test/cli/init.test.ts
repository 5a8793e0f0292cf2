import {expect} from '@esm-bundle/chai';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {readTimeline} from '../../src/formats/read-timeline.js';
import {outcomeOf} from './made-up-terminal.js';

const SCRIPT = ['--script', 'https://static.example/news-timeline.js'];

describe('news-timeline init', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'news-timeline-cli-'));
  });
  afterEach(() => {
    rmSync(folder, {recursive: true});
  });
  const init = (...words: string[]) => outcomeOf(['init', ...words, ...SCRIPT], {folder});
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');

  it('makes a page and its data, with nothing to object to', async () => {
    const {code, output} = await init('story');
    expect(code).to.equal(0);
    expect(output).to.include('npx news-timeline validate story/timeline.json');
    expect(readdirSync(join(folder, 'story'))).to.deep.equal(['index.html', 'timeline.json']);
    const {timeline, issues} = readTimeline(read('story/timeline.json'));
    expect(issues).to.be.empty;
    expect(timeline.events).to.have.length(3);
    for (const {headline} of timeline.events) {
      expect(read('story/index.html')).to.include(`<h3>${headline as string}</h3>`);
    }
  });

  it('takes a title, and writes it as text', async () => {
    await init('--title', 'Q&A: "5 < 6"');
    expect(read('index.html')).to.include('<h1>Q&amp;A: &quot;5 &lt; 6&quot;</h1>');
    expect(JSON.parse(read('timeline.json'))).to.include({title: 'Q&A: "5 < 6"'});
  });

  it('replaces nothing, unless it is told to', async () => {
    writeFileSync(join(folder, 'timeline.json'), 'mine');
    const {code, errors} = await init();
    expect(code).to.equal(2);
    expect(errors).to.include('timeline.json is there already. --force replaces it.');
    expect(readdirSync(folder)).to.deep.equal(['timeline.json']);
    expect(read('timeline.json')).to.equal('mine');
    expect((await init('--force')).code).to.equal(0);
    expect(read('timeline.json')).to.not.equal('mine');
  });
});

import {expect} from '@esm-bundle/chai';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {readTimeline} from '../../src/formats/read-timeline.js';
import {outcomeOf} from './made-up-terminal.js';

const NOW = '2025-06-20';
const STORY = readFileSync('demo/stories/china-central-asia.json', 'utf8');
const read = (text: string) => readTimeline(text, {now: NOW});
const make = (piped: string, ...words: string[]) => outcomeOf(['convert', ...words], {piped});

describe('news-timeline convert', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'news-timeline-cli-'));
  });
  afterEach(() => {
    rmSync(folder, {recursive: true});
  });

  it('makes the same timeline of what it made', async () => {
    const {code, output, errors} = await make(STORY);
    expect([code, errors]).to.deep.equal([0, '']);
    expect(read(output).timeline).to.deep.equal(read(STORY).timeline);
    expect((await make(output)).output).to.equal(output);
  });

  it('writes no status that comes from the clock, and every other', async () => {
    const events = [
      {date: '1990', headline: 'Past'},
      {date: '2990', headline: 'Future'},
      {date: '1990', headline: 'Still planned', status: 'planned'},
      {date: '2990', headline: 'As good as happened', status: 'happened'},
      {date: '2020', headline: 'Disputed', status: 'disputed'},
      {headline: 'Planned some day', status: 'planned'},
      {headline: 'Some day'},
    ];
    const {output} = await make(JSON.stringify(events));
    const written = JSON.parse(output) as {events: readonly Record<string, unknown>[]};
    const statuses = written.events.map(({headline, status}) => [headline, status]);
    expect(Object.fromEntries(statuses)).to.deep.equal({
      Past: undefined,
      Future: undefined,
      'Still planned': 'planned',
      'As good as happened': 'happened',
      Disputed: 'disputed',
      'Planned some day': 'planned',
      'Some day': undefined,
    });
  });

  it('says what of the input no timeline has', async () => {
    const {code, output, errors} = await make(
      '[{"date": "2020", "headline": "A", "mood": 1}, {"date": "2021", "headline": "B", "mood": 2}]',
    );
    expect(code).to.equal(0);
    expect(output).to.not.include('mood');
    expect(errors).to.include('stdin:1:44 warning not-converted events[0].mood');
    expect(errors).to.include('One more is like it.');
  });

  it('makes a table, which holds title and eras too', async () => {
    const data = {
      title: 'A story',
      description: 'In two sentences. Or one.',
      eras: [{date: '2019/2021', label: 'Before', color: 'teal'}],
      events: [
        {id: 'a', date: '2020~', headline: 'A', text: '1 < 2', tags: ['x', 'y'], key: true},
        {id: 'b', date: '-0043', headline: {en: 'B', kk: 'Б'}, media: [{url: 'b.mp3'}]},
      ],
    };
    const text = JSON.stringify(data);
    const {code, output, errors} = await make(text, '--to', 'csv');
    expect([code, errors]).to.deep.equal([0, '']);
    expect(read(output)).to.deep.equal(read(text));
  });

  it('says what a table does not hold', async () => {
    const data = {
      credit: 'Desk',
      groups: [{id: 'a', label: 'A', color: 'red'}],
      events: [{date: '2020', headline: 'A', group: 'a', media: {url: 'a.mp4', width: 640}}],
    };
    const {code, errors} = await make(JSON.stringify(data), '--to', 'csv');
    expect(code).to.equal(0);
    const lost = [...errors.matchAll(/not-converted (\S+)/g)].map(([, path]) => path);
    expect(lost.sort()).to.deep.equal([
      'credit',
      'events[0].media[0].width',
      'groups[0].color',
      'groups[0].label',
    ]);
  });

  it('ends with 1 where something is wrong, and writes the rest', async () => {
    const {code, output, errors} = await make('[{"date": "2025-13", "headline": "A"}, 42]');
    expect(code).to.equal(1);
    expect(read(output).timeline.events).to.have.length(1);
    expect(errors).to.include('date-impossible').and.include('event-type');
  });

  it('writes nothing where there is nothing', async () => {
    const output = join(folder, 'a.json');
    const {code, errors} = await make('{"events": ', '--output', output);
    expect(code).to.equal(1);
    expect(errors).to.include('json-syntax');
    expect(readdirSync(folder)).to.be.empty;
  });

  it('takes the format from the name of the output', async () => {
    await make(STORY, '--output', join(folder, 'a.csv'));
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).to.match(/^\ufeffID,Date,Headline/);
  });

  it('converts several files into a folder', async () => {
    writeFileSync(join(folder, 'a.csv'), 'Date,Headline\n2020,A\n');
    writeFileSync(join(folder, 'b.csv'), 'Date,Headline\n2021,B\n');
    const words = ['convert', 'a.csv', 'b.csv', '--output', 'new/'];
    expect(await outcomeOf(words, {folder})).to.deep.equal({code: 0, output: '', errors: ''});
    expect(readdirSync(join(folder, 'new'))).to.deep.equal(['a.json', 'b.json']);
  });

  const refused: readonly (readonly [words: string, sentence: string])[] = [
    ['a.csv b.csv', 'Several files need a folder to go to: --output folder/'],
    ['a.csv a.tsv --output new/', 'Two files would become new/a.json.'],
    ['a.json --output .', 'a.json would be replaced. Choose another folder.'],
  ];
  for (const [words, sentence] of refused) {
    it(`writes nothing for ${words}, and says why`, async () => {
      const {code, errors} = await outcomeOf(['convert', ...words.split(' ')], {folder});
      expect(code).to.equal(2);
      expect(errors).to.include(sentence);
      expect(readdirSync(folder)).to.be.empty;
    });
  }
});

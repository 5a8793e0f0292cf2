import {expect} from '@esm-bundle/chai';
import {spawnSync} from 'node:child_process';
import {cpSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {browserOf, closeBrowsers} from '../page/browsers.js';
import {OpenPage} from '../page/open-page.js';
import {listen, staticServer} from '../../tools/static-server.mjs';
import {Project} from './project.js';

const STORY = 'demo/stories/china-central-asia.json';

describe('npx news-timeline, as it is packed', function () {
  this.timeout(120_000);

  let project: Project;
  before(() => {
    project = new Project();
    cpSync(STORY, join(project.folder, 'story.json'));
  });
  after(async () => {
    await closeBrowsers();
    project.remove();
  });

  function npx(words: readonly string[], input = '') {
    const {status, stdout, stderr} = spawnSync('npx', ['--offline', 'news-timeline', ...words], {
      cwd: project.folder,
      encoding: 'utf8',
      input,
    });
    return {status, stdout, stderr};
  }

  it('tells what there is', () => {
    const {status, stdout} = npx(['--help']);
    expect(status).to.equal(0);
    for (const name of ['validate', 'convert', 'prerender', 'init', 'schema']) {
      expect(stdout).to.match(new RegExp(`^ +${name} `, 'm'));
    }
  });

  it('tells its version', () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
    expect(npx(['--version']).stdout).to.equal(`${version}\n`);
  });

  it('checks a file, and what is piped in', () => {
    expect(npx(['validate', 'story.json'])).to.deep.equal({
      status: 0,
      stdout: 'story.json: 5 events, no issues.\n',
      stderr: '',
    });
    const {status, stdout} = npx(['validate'], '[{"date": "2025-13", "headline": "A"}]');
    expect(status).to.equal(1);
    expect(stdout).to.include('stdin:1:11 error date-impossible events[0].date');
  });

  it('ends with 2 where it cannot do what it was asked to', () => {
    expect(npx(['validate', 'nowhere.json'])).to.include({status: 2, stdout: ''});
  });

  it('converts there and back', () => {
    expect(npx(['convert', 'story.json', '--output', 'story.csv']).status).to.equal(0);
    const {status, stdout} = npx(['convert', 'story.csv']);
    expect(status).to.equal(0);
    const headlines = (text: string) =>
      (JSON.parse(text) as {events: {headline: string}[]}).events.map(({headline}) => headline);
    expect(headlines(stdout)).to.deep.equal(headlines(readFileSync(STORY, 'utf8')));
  });

  it('writes HTML', () => {
    const {status, stdout} = npx(['prerender', 'story.json']);
    expect(status).to.equal(0);
    expect(stdout).to.match(/^<news-timeline[ >]/);
  });

  it('prints the schema', () => {
    expect(npx(['schema']).stdout).to.equal(readFileSync('schema/timeline.schema.json', 'utf8'));
  });

  it('makes a page that shows its timeline', async () => {
    expect(npx(['init', 'site']).status).to.equal(0);
    const root = join(project.folder, 'site');
    expect(readdirSync(root).sort()).to.deep.equal([
      'index.html',
      'news-timeline',
      'timeline.json',
    ]);
    const server = staticServer({root});
    const origin = `http://127.0.0.1:${String(await listen(server, 0))}`;
    server.unref();
    const tab = await (await browserOf('chromium')).open(`${origin}/index.html`);
    const page = new OpenPage(tab, origin);
    const {events} = JSON.parse(readFileSync(join(root, 'timeline.json'), 'utf8')) as {
      events: readonly {headline: string}[];
    };
    expect(await page.headlines()).to.deep.equal(events.map(({headline}) => headline));
    server.close();
  });
});

import {expect} from '@esm-bundle/chai';
import {readFileSync} from 'node:fs';
import {story} from '../page/story-tag.js';
import {PLUGIN, block, php, shortcode} from './wordpress/calls.js';
import {phpVersions, runPlugin} from './wordpress/run-plugin.js';

const json = JSON.stringify(story);

/** Elements and attributes that WordPress lets through in posts; of those, what the plugin may use. */
const ALLOWED: Readonly<Record<string, RegExp>> = {
  div: /^(?:data-[a-z-]+|class|id|style)$/,
  ol: /^$/,
  li: /^id$/,
  span: /^data-date$/,
  a: /^href$/,
  h2: /^$/,
  h3: /^$/,
  p: /^$/,
  cite: /^$/,
  footer: /^$/,
};

/** What of some markup WordPress would take away. */
function refusedIn(markup: string): readonly string[] {
  return [...markup.matchAll(/<([a-z\d]+)((?:\s+[^\s=>]+="[^"]*")*)\s*>/g)].flatMap(
    ([, tag = '', attributes = '']) => {
      const names = [...attributes.matchAll(/([^\s=]+)="[^"]*"/g)].map(([, name = '']) => name);
      const allowed = ALLOWED[tag];
      return allowed
        ? names.filter((name) => !allowed.test(name)).map((name) => `${tag} ${name}`)
        : [tag];
    },
  );
}

describe('the WordPress plugin', function () {
  this.timeout(60_000);

  for (const version of phpVersions) {
    it(`renders the events of a block as a list that WordPress lets through, in PHP ${version}`, async () => {
      const markup = await runPlugin<string>(
        block(`'data' => ${php(json)}, 'layout' => 'list', 'search' => true, 'minHeight' => 640`),
        '',
        version,
      );
      expect(markup).to.match(/^<div data-news-timeline="" data-data="/);
      expect(markup).to.include('data-layout="list"').and.include('data-search="true"');
      expect(markup).to.include('style="min-height:640px"').and.not.include('data-groups');
      expect(refusedIn(markup)).to.deep.equal([]);
      for (const {headline} of story.events) expect(markup).to.include(`<h3>${headline}</h3>`);
      expect(markup).to.include('<span data-date="2023-05">May 2023</span>');
      expect(markup).to.include('<span data-date="2020">2020</span>');
    });
  }

  it('says dates as exactly as they are known, and no other way', async () => {
    const dates = ['2020', '2023-05', '2025-06-16', '../2030', '2024-12~', '0300', '2023-13', ''];
    const said = await runPlugin<readonly string[]>(
      `array_map('news_timeline_date', [${dates.map(php).join(', ')}])`,
    );
    expect(said).to.deep.equal([
      '2020',
      'May 2023',
      '16 June 2025',
      '../2030',
      '2024-12~',
      '0300',
      '2023-13',
      '',
    ]);
  });

  it('lets nothing of the data become markup', async () => {
    const hostile = '<script>alert(1)</script>" onclick="alert(1)';
    const event = {
      id: hostile,
      date: hostile,
      headline: hostile,
      text: hostile,
      sources: [{title: hostile, url: 'javascript:alert(1)'}],
    };
    const data = php(JSON.stringify({title: hostile, description: hostile, events: [event]}));
    for (const call of [
      block(`'data' => ${data}, 'heading' => ${php(hostile)}, 'layout' => ${php(hostile)}`),
      shortcode(`'data' => ${data}, 'time-zone' => ${php(hostile)}`),
    ]) {
      const markup = await runPlugin<string>(call);
      expect(markup).to.not.match(/<script|"\s+onclick|href="javascript:/);
      expect(refusedIn(markup)).to.deep.equal([]);
    }
  });

  it('survives whatever the data are', async () => {
    const values = [
      '',
      'null',
      '7',
      '{',
      '[]',
      '{"events":7}',
      '[null,1,{"headline":[]},{"text":{}}]',
    ];
    for (const value of values) {
      const markup = await runPlugin<string>(block(`'data' => ${php(value)}`));
      expect(markup, value).to.match(/^<div .*><\/div>$/);
    }
  });

  it('has texts in the language of the site, without marks', async () => {
    const event = {
      date: '2020',
      headline: {en: 'One', de: 'Eins'},
      text: 'A **b** [c](https://d.example)',
    };
    const call = block(`'data' => ${php(JSON.stringify([event]))}`);
    expect(await runPlugin(call)).to.include('<h3>One</h3><p>A b c</p>');
    expect(await runPlugin(call, "$locale = 'de_CH';")).to.include('<h3>Eins</h3>');
    expect(await runPlugin(call, "$locale = 'fr_FR';")).to.include('<h3>One</h3>');
  });

  it('takes the list of a file from its address, and keeps it for five minutes', async () => {
    const url = 'https://data.example/story.json';
    const answer = `$answers['${url}'] = ['code' => 200, 'body' => ${php(json)}];`;
    const call = shortcode(`'src' => '${url}'`);
    const [first, second, requests, kept] = await runPlugin<
      [string, string, readonly string[], Record<string, [string, number]>]
    >(`[${call}, ${call}, $requests, $transients]`, answer);
    expect(first).to.include(`data-src="${url}"`).and.include('<h3>First summit');
    expect(second).to.equal(first);
    expect(requests).to.deep.equal([url]);
    expect(Object.values(kept).map(([, seconds]) => seconds)).to.deep.equal([300]);
  });

  const failures = {
    'does not answer': '',
    'answers with an error': "['code' => 500, 'body' => 'Sorry']",
    'is no JSON': "['code' => 200, 'body' => '<h1>Sorry</h1>']",
    'is a table': "['code' => 200, 'body' => 'Date,Headline']",
  };
  for (const [title, answer] of Object.entries(failures)) {
    it(`links the file where it ${title}`, async () => {
      const url = 'https://data.example/story.json';
      const before = answer ? `$answers['${url}'] = ${answer};` : '';
      const markup = await runPlugin<string>(block(`'src' => '${url}'`), before);
      expect(markup).to.include(`<p><a href="${url}">The data of this timeline</a></p></div>`);
    });
  }

  it('asks no address but those of http and https', async () => {
    const [markup, requests] = await runPlugin<[string, readonly string[]]>(
      `[${block("'src' => 'javascript:alert(1)'")}, $requests]`,
    );
    expect(markup).to.not.include('data-src');
    expect(requests).to.deep.equal([]);
  });

  it('keeps the list that an author wrote', async () => {
    const list = '<ol><li>2020: Launched</li></ol>';
    expect(await runPlugin(block('', list))).to.include(`>${list}</div>`);
    const markup = await runPlugin<string>(
      shortcode(`0 => 'search', 'layout' => 'axis'`, php(`${list}<script>1</script>`)),
    );
    expect(markup).to.include('data-search="true"').and.include('data-layout="axis"');
    expect(markup).to.include(list).and.not.include('<script');
  });

  it('loads its script once, from its own folder or from where the site says', async () => {
    const two = `[${block('')}, ${block('')}, $modules][2]`;
    expect(await runPlugin(two)).to.deep.equal({
      'news-timeline': '/wp-content/plugins/news-timeline/dist/news-timeline.js?ver=0.1.0',
    });
    const filter = `$filters['news_timeline_script_url'] = fn() => 'https://cdn.example/a.js';`;
    expect(await runPlugin(two, filter)).to.deep.equal({
      'news-timeline': 'https://cdn.example/a.js?ver=0.1.0',
    });
    expect(await runPlugin('$modules')).to.deep.equal([]);
  });

  it('names files that are there, and one version', () => {
    const read = (path: string): string => readFileSync(`${PLUGIN}/${path}`, 'utf8');
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
    const about = JSON.parse(read('block.json')) as Record<string, string>;
    expect(about['version']).to.equal(version);
    expect(read('news-timeline.php')).to.match(new RegExp(`Version: +${version}\n`));
    expect(read('readme.txt')).to.include(`Stable tag: ${version}\n`);
    for (const name of ['editorScript', 'render']) {
      expect(read((about[name] ?? '').replace('file:./', ''))).to.not.equal('');
    }
  });
});

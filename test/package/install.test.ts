import {expect} from '@esm-bundle/chai';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {cpSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {rollup} from 'rollup';
import {build} from 'vite';
import {browserOf, closeBrowsers} from '../page/browsers.js';
import {OpenPage} from '../page/open-page.js';
import {Site} from '../page/site.js';
import {CLASSIC, storyHeadlines, storyTag} from '../page/story-tag.js';
import {Project} from './project.js';

/** The entry of an application that uses the package. */
const ENTRY = "import 'news-timeline';\n";

const bundlers = {
  async Rollup(project: Project): Promise<string> {
    const input = project.write('rollup-entry.js', ENTRY);
    const bundle = await rollup({input, plugins: [nodeResolve()]});
    await bundle.write({dir: join(project.folder, 'rollup/dist'), entryFileNames: 'app.js'});
    await bundle.close();
    return 'rollup';
  },
  async Vite(project: Project): Promise<string> {
    project.write('index.html', '<script type="module" src="/vite-entry.js"></script>');
    project.write('vite-entry.js', ENTRY);
    const output = {entryFileNames: 'app.js'};
    await build({
      root: project.folder,
      configFile: false,
      logLevel: 'error',
      build: {outDir: 'vite/dist', rolldownOptions: {output}},
    });
    return 'vite';
  },
};

describe('the packed package, installed into an empty project', function () {
  this.timeout(120_000);
  let project: Project;
  before(() => {
    project = new Project();
  });
  after(async () => {
    await closeBrowsers();
    project.remove();
  });

  for (const [name, bundle] of Object.entries(bundlers)) {
    it(`shows the five events when it is bundled with ${name}`, async () => {
      const site = await Site.start(join(project.folder, await bundle(project)));
      const head = '<script type="module" src="/dist/app.js"></script>';
      const url = site.addPage({head, body: storyTag()});
      const page = new OpenPage(await (await browserOf('chromium')).open(url), site.origin);
      expect(await page.headlines()).to.deep.equal(storyHeadlines);
      expect((await page.report()).errors).to.deep.equal([]);
      site.stop();
    });
  }

  it('writes a timeline as HTML in Node', () => {
    const printed = project.run(`
      import {prerender} from 'news-timeline/prerender';
      const {html} = await prerender([{date: '2023-05', headline: 'First summit'}]);
      console.log(html);
    `);
    expect(printed).to.include('<time datetime="2023-05">May 2023</time>');
  });

  it('says what a shadow root takes that is not installed', () => {
    const printed = project.run(`
      import {prerender} from 'news-timeline/prerender';
      const story = [{date: '2023-05', headline: 'First summit'}];
      await prerender(story, {shadow: true}).catch(({message}) => console.log(message));
    `);
    expect(printed).to.equal(
      'A shadow root takes the package @lit-labs/ssr: npm install @lit-labs/ssr',
    );
  });

  it('shows the five events as a classic script in a file of a disk', async () => {
    const folder = join(project.folder, 'disk');
    mkdirSync(folder);
    cpSync(join(project.folder, 'node_modules/news-timeline/dist'), join(folder, 'dist'), {
      recursive: true,
    });
    const head = CLASSIC.replace('/dist', 'dist');
    const file = project.write('disk/page.html', `<!doctype html>${head}${storyTag()}`);
    const browser = await browserOf('chromium');
    const page = new OpenPage(await browser.open(pathToFileURL(file).href), 'null');
    expect(await page.headlines()).to.deep.equal(storyHeadlines);
  });

  it('gives Node the model, without a DOM', () => {
    const code = `import * as model from 'news-timeline/model';
      const {timeline, issues} = model.readTimeline('[{"date":"2020","headline":"A"}]');
      console.log(JSON.stringify([
        timeline.events.length, issues.length, model.parseDate('2023-05').date.edtf,
        typeof model.compareDates, typeof model.formatDate, typeof globalThis.document,
      ]));`;
    expect(JSON.parse(project.run(code))).to.deep.equal([
      1,
      0,
      '2023-05',
      'function',
      'function',
      'undefined',
    ]);
  });

  it('gives its schema and its manifest by name', () => {
    const code = `import {createRequire} from 'node:module';
      const require = createRequire(import.meta.url);
      console.log(JSON.stringify([
        typeof require('news-timeline/schema').$schema,
        require('news-timeline/custom-elements.json').schemaVersion,
        import.meta.resolve('news-timeline/dist/news-timeline.global.js').split('/').at(-1),
      ]));`;
    expect(JSON.parse(project.run(code))).to.deep.equal([
      'string',
      '1.0.0',
      'news-timeline.global.js',
    ]);
  });

  it('holds what it should, and nothing else', () => {
    const allowed = [
      /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|custom-elements\.json|llms\.txt)$/,
      /^schema\/timeline\.schema\.json$/,
      /^integrations\/wordpress\/news-timeline\/(?:includes\/)?[\w.-]+\.(?:php|json|js|txt)$/,
      /^dist\/(?:news-timeline(?:\.global)?|upgrade|embed|embed-parent)\.js(?:\.map)?$/,
      /^dist\/embed\.html$/,
      /^dist\/chunks\/[\w-]+\.js(?:\.map)?$/,
      /^dist\/cli\/(?:chunks\/)?[\w-]+\.js$/,
      /^dist\/modules\/[\w/-]+\.js(?:\.map)?$/,
      /^dist\/themes\/[\w-]+\.css$/,
      /^dist\/types\/[\w/-]+\.d\.ts$/,
      /^dist\/(?:integrity\.json|importmap\.json|cdn\.html|THIRD-PARTY-LICENSES\.txt)$/,
      /^types\/(?:element|react|preact|solid|vue|svelte|astro)\.d\.ts$/,
      /^types\/(?:web-types|vscode\.html-custom-data|vscode\.css-custom-data)\.json$/,
    ];
    const wrong = project.files.filter((file) => !allowed.some((pattern) => pattern.test(file)));
    expect(wrong).to.deep.equal([]);
    expect(project.files).to.include.members([
      'custom-elements.json',
      'dist/THIRD-PARTY-LICENSES.txt',
      'dist/cdn.html',
      'dist/cli/news-timeline.js',
      'dist/importmap.json',
      'dist/integrity.json',
      'dist/modules/define.js',
      'dist/modules/model.js',
      'dist/modules/news-timeline.js',
      'dist/news-timeline.global.js',
      'dist/news-timeline.js',
      'dist/types/define.d.ts',
      'dist/types/model.d.ts',
      'dist/types/news-timeline.d.ts',
      'dist/upgrade.js',
      'integrations/wordpress/news-timeline/news-timeline.php',
      'llms.txt',
      'schema/timeline.schema.json',
      'types/react.d.ts',
      'types/web-types.json',
    ]);
  });
});

import {expect} from '@esm-bundle/chai';
import {readFileSync} from 'node:fs';
import {PLUGIN, block, php} from '../integrations/wordpress/calls.js';
import {runPlugin} from '../integrations/wordpress/run-plugin.js';
import {describePages, SILENCE} from './open-page.js';
import {NAMED_POLICY} from './site.js';
import {MODULE, story, storyHeadlines} from './story-tag.js';

const json = JSON.stringify(story);

describePages('a page of WordPress with the plugin', (open) => {
  const policy = `${NAMED_POLICY} news-timeline`;

  it('shows the events of a block under a strict policy', async () => {
    const body = await runPlugin<string>(block(`'data' => ${php(json)}`));
    const page = await open({head: MODULE, policy, body});
    expect(await page.headlines()).to.deep.equal(storyHeadlines);
    expect(await page.report()).to.deep.equal(SILENCE);
  });

  it('shows the same of the list alone', async () => {
    const body = await runPlugin<string>(block(`'data' => ${php(json)}`));
    const page = await open({head: MODULE, policy, body: body.replace(/ data-data="[^"]*"/, '')});
    expect(await page.headlines()).to.deep.equal(storyHeadlines);
    const dates = await page.evaluate(
      `document.querySelector('news-timeline').timeline.events.map(({date}) => date?.edtf)`,
    );
    expect(dates).to.deep.equal(story.events.map(({date}) => date));
  });

  it('shows the list where no script comes', async () => {
    const page = await open({body: await runPlugin<string>(block(`'data' => ${php(json)}`))});
    const text = await page.evaluate<string>('document.body.innerText');
    for (const {headline} of story.events) expect(text).to.include(headline);
    expect(text).to.include('May 2023');
  });

  it('registers an editor that runs in a browser as it is', async () => {
    const editor = readFileSync(`${PLUGIN}/editor.js`, 'utf8');
    const wordPress = `window.made = [];
      const h = (type, props, ...children) => ({type, props, children});
      const names = (list) => Object.fromEntries(list.map((name) => [name, name]));
      const InnerBlocks = Object.assign(() => {}, {Content: 'Content'});
      window.wp = {
        blocks: {registerBlockType: (name, settings) => made.push({name, ...settings})},
        blockEditor: {InspectorControls: 'Inspector', InnerBlocks, useBlockProps: () => ({})},
        components: names(['PanelBody', 'Placeholder', 'SelectControl', 'TextControl',
          'TextareaControl', 'ToggleControl']),
        element: {createElement: h, Fragment: 'Fragment'},
        i18n: {__: (text) => text},
        serverSideRender: 'ServerSideRender',
      };`;
    const page = await open({
      files: {'/wordpress.js': wordPress, '/editor.js': editor},
      body: '<script src="/wordpress.js"></script><script src="/editor.js"></script>',
    });
    const shown = await page.evaluate<readonly [string, readonly string[], string]>(`(() => {
      const [{name, edit, save}] = made;
      const set = [];
      const drawn = edit({attributes: {src: 'a'}, setAttributes: (some) => set.push(...Object.keys(some))});
      const all = (node) => Array.isArray(node) ? node.flatMap(all)
        : node?.children ? [node, ...all(node.children)] : [];
      for (const {props} of all(drawn)) props?.onChange?.(1);
      return [name, set.sort(), save().type];
    })()`);
    const {attributes} = JSON.parse(readFileSync(`${PLUGIN}/block.json`, 'utf8')) as {
      attributes: Record<string, unknown>;
    };
    const [name, set, saved] = shown;
    expect([name, saved]).to.deep.equal(['news-timeline/timeline', 'Content']);
    expect(Object.keys(attributes)).to.include.members([...set]);
    expect(set).to.have.length.above(14);
    expect((await page.report()).errors).to.deep.equal([]);
  });
});

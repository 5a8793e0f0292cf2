import {expect} from '@esm-bundle/chai';
import {scriptText} from '../../src/formats/script-text.js';
import {elementWith} from './read-markup.js';

describe('a script between the tags', () => {
  const scripts: readonly (readonly [string, object | undefined])[] = [
    ['<script type="application/json">[1]</script>', {text: '[1]', format: 'auto'}],
    ['<script type=" Application/JSON; charset=utf-8">[1]</script>', {text: '[1]', format: 'auto'}],
    ['<script type="application/vnd.timeline+json">[1]</script>', {text: '[1]', format: 'auto'}],
    ['<script type="text/csv">Date,Headline</script>', {text: 'Date,Headline', format: 'csv'}],
    [
      '<p>x</p><script type="application/json">["&amp;"]</script>',
      {text: '["&amp;"]', format: 'auto'},
    ],
    [
      '<script type="application/json"> </script><script type="text/csv">a</script>',
      {text: 'a', format: 'csv'},
    ],
    ['<script type="application/ld+json">{}</script>', undefined],
    ['<script>[1]</script>', undefined],
    ['<script type="module">[1]</script>', undefined],
    ['<script type="text/json+evil/x">[1]</script>', undefined],
    ['<div><script type="application/json">[1]</script></div>', undefined],
    ['', undefined],
  ];
  for (const [html, read] of scripts) {
    it(`${read ? 'is' : 'is not'} read: ${html || 'nothing'}`, () => {
      expect(scriptText(elementWith(html))).to.deep.equal(read);
    });
  }
});

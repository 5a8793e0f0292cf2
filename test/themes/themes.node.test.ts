import {expect} from '@esm-bundle/chai';
import {readdirSync, readFileSync} from 'node:fs';
import {currentManifest} from '../../tools/current-manifest.mjs';
import {elementOf, type Manifest} from '../manifest/manifest.js';

const element = elementOf((await currentManifest()) as Manifest);
const publicProperties = element.cssProperties.map(({name}) => name);

/** A theme's one rule: what it applies to, and what it sets. */
interface Rule {
  readonly selector: string;
  readonly properties: readonly string[];
  readonly values: string;
}

const themes = readdirSync('src/themes').map((file) => ({
  name: file.replace('.css', ''),
  rules: rulesOf(readFileSync(`src/themes/${file}`, 'utf8')),
}));

function rulesOf(css: string): readonly Rule[] {
  const text = css.replace(/\/\*[^]*?\*\//g, '');
  return [...text.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => {
    const declarations = body.split(';').filter((line) => line.trim());
    return {
      selector: selector.trim(),
      properties: declarations.map((line) => line.slice(0, line.indexOf(':')).trim()),
      values: declarations.map((line) => line.slice(line.indexOf(':') + 1)).join(';'),
    };
  });
}

describe('the themes', () => {
  it('are six', () => {
    expect(themes.map(({name}) => name)).to.have.members([
      'plain',
      'broadsheet',
      'tabloid',
      'wire',
      'midnight',
      'print',
    ]);
  });

  for (const {name, rules} of themes) {
    it(`${name} applies to timelines that ask for it, and to nothing else on a page`, () => {
      expect(rules.map(({selector}) => selector)).to.deep.equal([
        `news-timeline[data-theme='${name}']`,
      ]);
    });

    it(`${name} sets public custom properties, and whether it is dark, alone`, () => {
      const known = [...publicProperties, 'color-scheme'];
      const others = rules
        .flatMap(({properties}) => properties)
        .filter((one) => !known.includes(one));
      expect(others).to.deep.equal([]);
    });

    it(`${name} asks for no file`, () => {
      for (const {values} of rules) expect(values).to.not.match(/url\(|src\(|image\(|@import/i);
    });
  }
});

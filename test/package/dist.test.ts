import {expect} from '@esm-bundle/chai';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {LANGUAGES} from '../../src/i18n/languages.js';
import {integrity} from '../../tools/integrity.mjs';
import {
  axisSizeLimit,
  axisSizes,
  firstRenderSize,
  kibibytes,
  languageSizeLimit,
  languageSizes,
  movingAxisSizeLimit,
  movingAxisSizes,
  sizeLimit,
  sourceSizeLimit,
  sourceSizes,
  storySizeLimit,
  storySizes,
  sum,
} from '../../tools/size.mjs';

const read = (path: string): string => readFileSync(`dist/${path}`, 'utf8');

describe('dist/', () => {
  it('asks a page for at most 18.25 KiB, gzip -9, before a first render with `data`', () => {
    expect(firstRenderSize('dist')).to.be.at.most(sizeLimit);
  });

  it('asks for at most 1.5 KiB more for a JSON file by `src`', () => {
    expect(sum(sourceSizes('dist'))).to.be.at.most(sourceSizeLimit);
  });

  it('asks for no more than the limit where events are laid out on an axis', () => {
    expect(sum(axisSizes('dist'))).to.be.at.most(axisSizeLimit);
    expect(sum(movingAxisSizes('dist'))).to.be.at.most(movingAxisSizeLimit);
  });

  it('asks for at most 10 KiB beyond the axis where one event is shown at a time', () => {
    expect(sum(storySizes('dist'))).to.be.at.most(storySizeLimit);
  });

  it('has at most 1.5 KiB in each file of a language, of which there are three', () => {
    const sizes = languageSizes('dist');
    // Two more have the English words that stand in where a page's own lack some.
    expect(sizes.length).to.equal(3 * Object.keys(LANGUAGES).length + 2);
    expect(Math.max(...sizes.map(({gzip}) => gzip))).to.be.at.most(languageSizeLimit);
  });

  it('is as large as the README says', () => {
    const [, figure] = /<!-- generated:size -->[^]*?(\d+\.\d KiB)/.exec(
      readFileSync('README.md', 'utf8'),
    ) ?? [undefined];
    expect(figure).to.equal(kibibytes(firstRenderSize('dist')));
  });

  it('has no style sheet but the themes: the styles are in the scripts', () => {
    const files = readdirSync('dist', {recursive: true}) as string[];
    const themes = readdirSync('src/themes').map((file) => `themes/${file}`);
    expect(files.filter((file) => file.endsWith('.css')).sort()).to.deep.equal(themes.sort());
  });

  it('has a hash of every script for pages, and of no other file', () => {
    const table = JSON.parse(read('integrity.json')) as Record<string, string>;
    const chunks = existsSync('dist/chunks') ? readdirSync('dist/chunks') : [];
    const scripts = [...readdirSync('dist'), ...chunks.map((file) => `chunks/${file}`)].filter(
      (file) => file.endsWith('.js'),
    );
    expect(Object.keys(table).sort()).to.deep.equal(scripts.sort());
    for (const [file, hash] of Object.entries(table)) {
      expect(hash, file).to.equal(integrity(readFileSync(`dist/${file}`)));
    }
  });

  for (const file of ['news-timeline.js', 'news-timeline.global.js']) {
    it(`has a source map of ${file} with its sources`, () => {
      expect(read(file)).to.include(`//# sourceMappingURL=${file}.map`);
      const {sources, sourcesContent} = JSON.parse(read(`${file}.map`)) as {
        sources: readonly string[];
        sourcesContent: readonly string[];
      };
      expect(sources).to.include('../src/news-timeline.ts');
      expect(sourcesContent).to.have.length(sources.length);
    });
  }

  it('leaves `lit` a bare import in the modules, so that a bundler shares it', () => {
    expect(read('modules/news-timeline.js')).to.match(/from ["']lit["']/);
  });

  it('carries the licences of what is bundled', () => {
    expect(read('THIRD-PARTY-LICENSES.txt')).to.match(/^lit-html .*\(BSD-3-Clause\)/m);
  });
});

import {expect} from '@esm-bundle/chai';
import {readFileSync} from 'node:fs';
import {embedOptions, SWITCHES, TEXT_ATTRIBUTES} from '../../src/embed/embed-options.js';
import {embedMessageOf} from '../../src/embed/embed-message.js';
import {frameNames} from '../../src/embed/frame-height.js';

const PAGE = 'https://news.example/t/embed.html';
const optionsOf = (query: string): ReturnType<typeof embedOptions> =>
  embedOptions(new URL(`${PAGE}?${query}`), (text) => /^(?:#[\da-f]{6}|red)$/.test(text));
const attributesOf = (query: string): Record<string, string> =>
  Object.fromEntries(optionsOf(query).attributes);

describe('the address of the embed page', () => {
  it('may set every attribute of the timeline but its data and what is its own', () => {
    const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
      modules: {declarations: {attributes?: {name: string}[]}[]}[];
    };
    const all = manifest.modules
      .flatMap(({declarations}) => declarations)
      .flatMap(({attributes = []}) => attributes.map(({name}) => name));
    expect([...TEXT_ATTRIBUTES, ...SWITCHES, 'data', 'permalink-base'].sort()).to.deep.equal(
      [...all, 'permalink-base']
        .filter((name, index, names) => names.indexOf(name) === index)
        .sort(),
    );
  });

  const cases: readonly (readonly [query: string, attributes: Record<string, string>])[] = [
    ['', {}],
    ['src=https://a.example/x.json', {src: 'https://a.example/x.json'}],
    ['src=http://a.example/x.json', {src: 'http://a.example/x.json'}],
    ['src=../story.json', {src: 'https://news.example/story.json'}],
    ['src=//cdn.example/x.json', {src: 'https://cdn.example/x.json'}],
    ['src=javascript:alert(1)', {}],
    ['src=data:application/json,[]', {}],
    ['src=blob:https://a.example/1', {}],
    ['src=file:///etc/passwd', {}],
    ['src=%20', {}],
    ['src=https://%5B', {}],
    ['layout=axis&heading-level=3', {layout: 'axis', 'heading-level': '3'}],
    ['search&groups=&calendar=true', {search: '', groups: '', calendar: ''}],
    ['search=false&groups=0&calendar=no', {}],
    ['data=[]&onclick=alert(1)&style=x&id=a', {}],
    ['parentUrl=https://paper.example/a', {'permalink-base': 'https://paper.example/a'}],
    ['parentUrl=javascript:alert(1)', {}],
  ];
  for (const [query, attributes] of cases) {
    it(`gives ${JSON.stringify(attributes)} for ?${query}`, () => {
      expect(attributesOf(query)).to.deep.equal(attributes);
    });
  }

  it('takes colours, and nothing else, for colours', () => {
    const {colours} = optionsOf('accent=%23aa0000&text=url(//evil.example)&surface=red');
    expect(Object.fromEntries(colours)).to.deep.equal({
      '--news-timeline-accent': '#aa0000',
      '--news-timeline-surface': 'red',
    });
  });

  it('takes a theme, a font and a language that there are', () => {
    expect(optionsOf('theme=dark&font=serif&lang=zh-Hant')).to.include({
      theme: 'dark',
      font: 'serif',
      lang: 'zh-Hant',
    });
    const {theme, font, lang} = optionsOf('theme=x&font=Comic&lang=%22');
    expect([theme, font, lang]).to.deep.equal([undefined, undefined, undefined]);
  });

  it('says what the frame is called by pym.js and by WordPress', () => {
    expect(frameNames(new URL(`${PAGE}?childId=a#?secret=Abc1`))).to.deep.equal({
      pym: 'a',
      wordPress: 'Abc1',
    });
    expect(frameNames(new URL(`${PAGE}#?secret=<b>`))).to.deep.equal({
      pym: null,
      wordPress: undefined,
    });
  });
});

describe('a message between an embed page and the page around', () => {
  const sentinel = 'news-timeline';
  for (const data of [
    undefined,
    null,
    'hello',
    7,
    [],
    {},
    {type: 'hello'},
    {sentinel, type: 'page'},
    {sentinel, type: 'page', href: 7},
    {sentinel, type: 'select', id: {}},
    {sentinel, type: 'show', top: NaN, height: 1},
    {sentinel, type: 'show', top: '1', height: 1},
    {sentinel, type: 'eval', code: '1'},
  ]) {
    it(`is not ${JSON.stringify(data)}`, () => {
      expect(embedMessageOf(data)).to.equal(undefined);
    });
  }

  it('has what it needs, and nothing more', () => {
    expect(embedMessageOf({sentinel, type: 'select', id: 'a', more: 1})).to.deep.equal({
      type: 'select',
      id: 'a',
    });
  });
});

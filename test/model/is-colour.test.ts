import {expect} from '@esm-bundle/chai';
import {isColour} from '../../src/model/is-colour.js';

const colours: readonly string[] = [
  'teal',
  'RebeccaPurple',
  'transparent',
  '#fff',
  '#FFFa',
  '#0b6b5d',
  '#0b6b5d80',
  'rgb(1, 2, 3)',
  'rgb(1 2 3 / 50%)',
  'rgba(1,2,3,.5)',
  'hsl(120deg 100% 50%)',
  'hwb(120 0% 0%)',
  'lab(50% 20 -30)',
  'lch(50% 20 30)',
  'oklab(0.5 0.1 -0.1)',
  'oklch(0.6 0.2 30 / 0.5)',
  'oklch(0.6 none 30)',
  'color(display-p3 1 0 0)',
  'color-mix(in oklab, red 30%, #fff)',
  'light-dark(red, rgb(1 2 3))',
];

const others: readonly string[] = [
  '',
  'bluish',
  'fff',
  '#ff',
  '#fffff',
  '#ggg',
  'rgb(1, 2)',
  'rgb(1 2 3 4 5)',
  'rgb(x y z)',
  'rgb(1 2 3); background: url(x)',
  'rgb((1 2 3))',
  'url(https://a.example/)',
  'red; color: blue',
  'expression(alert(1))',
  'toString',
  '__proto__',
  'red'.repeat(100_000),
];

describe('a colour', () => {
  for (const text of colours)
    it(`is ${text}`, () => {
      expect(isColour(text)).to.equal(true);
      const {CSS: css} = globalThis as {CSS?: typeof CSS};
      expect(css?.supports('color', text) ?? true).to.equal(true);
    });
  for (const text of others)
    it(`is not ${JSON.stringify(text.slice(0, 40))}`, () => expect(isColour(text)).to.equal(false));
});

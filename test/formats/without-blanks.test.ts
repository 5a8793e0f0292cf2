import {expect} from '@esm-bundle/chai';
import {withoutBlanks} from '../../src/formats/without-blanks.js';

describe('a document without blanks', () => {
  it('has no field that says nothing, at any depth', () => {
    const event = {headline: 'A', text: ' \n', link: undefined, media: [], key: false};
    const claim = {text: 'B', source: {title: 'C', url: null, quote: ''}};
    expect(withoutBlanks({title: '', events: [{...event, claims: [claim]}]})).to.deep.equal({
      events: [{headline: 'A', key: false, claims: [{text: 'B', source: {title: 'C'}}]}],
    });
  });

  it('has every entry of a list where it was', () => {
    const events = ['', null, {headline: ''}, 'A'];
    expect(withoutBlanks({events})).to.deep.equal({events: ['', null, {}, 'A']});
  });

  it('keeps a field of any name', () => {
    const texts = JSON.parse('{"__proto__": "A", "und": ""}') as unknown;
    const {headline} = withoutBlanks({headline: texts}) as {headline: object};
    expect(Object.entries(headline)).to.deep.equal([['__proto__', 'A']]);
  });
});

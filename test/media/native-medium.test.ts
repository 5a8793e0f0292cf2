import {expect} from '@esm-bundle/chai';
import {nativeMedium} from '../../src/media/native-medium.js';

const KINDS: readonly (readonly [
  url: string,
  type: string | undefined,
  kind: string | undefined,
])[] = [
  ['a.jpg', undefined, 'picture'],
  ['https://a.example/b.AVIF?w=3', undefined, 'picture'],
  ['https://a.example/b?file=c.png', undefined, 'picture'],
  ['data:image/png;base64,AA', undefined, 'picture'],
  ['/photo', 'image', 'picture'],
  ['/photo', 'image/jpeg', 'picture'],
  ['https://commons.wikimedia.org/wiki/File:A.jpg', undefined, undefined],
  ['https://github.com/a/b/blob/main/c.jpg', undefined, undefined],
  ['https://github.com/a/b/blob/main/c.jpg?raw=true', undefined, 'picture'],
  ['https://en.wikipedia.org/wiki/A#/media/File:B.jpg', undefined, undefined],
  ['a.mp4', undefined, 'video'],
  ['a.webm#t=3', undefined, 'video'],
  ['https://a.example/live.m3u8?token=1', undefined, 'video'],
  ['a.mp4', 'audio', 'audio'],
  ['a.mp3', undefined, 'audio'],
  ['a.m4a', undefined, 'audio'],
  ['a.ogg', undefined, 'audio'],
  ['a.ogg', 'video/ogg', 'video'],
  ['a.wav', undefined, 'audio'],
  ['data:video/webm,x', undefined, 'video'],
  ['DATA:audio/opus;base64,AA', undefined, 'audio'],
  ['https://commons.wikimedia.org/wiki/File:A.ogg', undefined, undefined],
  ['a.pdf', undefined, 'document'],
  ['a.jpg', 'link', 'link'],
  ['a.jpg', 'youtube', 'picture'],
  ['a.html', 'iframe', undefined],
  ['https://youtu.be/a', undefined, undefined],
  ['a', 'quote', 'quote'],
  ['mailto:a@b.example', undefined, undefined],
];

describe('media that need nobody but a browser', () => {
  for (const [url, type, kind] of KINDS) {
    it(`are ${kind ?? 'not told'} of ${url}${type ? ` as ${type}` : ''}`, () =>
      expect(nativeMedium({url, type})?.kind).to.equal(kind));
  }

  it('are words where there is no address', () => {
    expect(nativeMedium({})).to.deep.equal({kind: 'quote'});
  });

  it('say what kind of file a document is', () => {
    expect(nativeMedium({url: '/report.pdf?a=1'})).to.include({kind: 'document', name: 'PDF'});
  });
});

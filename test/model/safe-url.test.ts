import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {safeUrl} from '../../src/model/safe-url.js';
import {timelineFrom} from '../../src/model/timeline-from.js';
import {loadCases} from '../cases/load-cases.js';

interface FieldCase {
  readonly id: string;
  readonly field: string;
  readonly value: string;
  readonly expect: string;
}

/** Our field for each of the case set's that is an address. */
const FIELDS: Readonly<Record<string, (url: string) => object>> = {
  'media.url': (url) => ({media: {url, caption: 'kept'}}),
  'media.link': (link) => ({link}),
  'link.href': (link) => ({link}),
  'source.url': (url) => ({sources: [{title: 'kept', url}]}),
  'background.url': (url) => ({media: [{url, caption: 'kept'}]}),
  poster: (poster) => ({media: {url: 'a.mp4', caption: 'kept', poster}}),
};

/** Every address that came through. */
function addresses(value: unknown): unknown[] {
  const {link, media, sources} = timelineFrom(value).timeline.events[0]!;
  return [link, ...media.flatMap(({url, poster}) => [url, poster]), ...sources.map(({url}) => url)];
}

describe('an address', () => {
  const kept = [
    'https://news.example/a?b=1&c=2#d',
    'HTTPS://abc',
    'http://user:pass@news.example/',
    '//cdn.example/a.jpg',
    '/page1.md',
    './a/b:c',
    '../a',
    '?a=b:c',
    '#top',
    'photo.jpg',
    'rock&roll.jpg',
    'a b.jpg',
    'фото.jpg',
    'mailto:me@example.com',
    'tel:+77001234567',
    'MailTo:a@b.example',
  ];
  for (const url of kept) {
    it(`is kept: ${url}`, () => {
      expect(safeUrl(url, 'link')).to.equal(url);
      expect(safeUrl(url, 'media')).to.equal(url);
    });
  }

  const media = ['data:image/png;base64,AA', 'DATA:audio/opus;base64,AA', 'data:video/webm,x'];
  for (const url of media) {
    it(`is kept for media alone: ${url}`, () => {
      expect(safeUrl(url, 'media')).to.equal(url);
      expect(safeUrl(url, 'link')).to.equal(undefined);
    });
  }

  const refused = [
    'data:image/svg+xml,<svg/>',
    'data:image/SVG+xml;base64,AA',
    'da\nta:image/svg+xml,x',
    'data: image/svg+xml,x',
    'data:,x',
    'data:text/html,x',
    'java\u0000script:alert(1)',
    '\u0001 javascript:alert(1)',
    'ftp://abc',
    'ws://abc',
    'https:relative',
    'not a scheme:x',
    'x:',
  ];
  for (const url of refused) {
    it(`is refused: ${JSON.stringify(url)}`, () => {
      expect(safeUrl(url, 'media')).to.equal(undefined);
    });
  }

  it('has the scheme a browser sees, for any text', () => {
    const scheme = fc.constantFrom(
      'javascript:',
      'data:text/html,',
      'vbscript:',
      'blob:',
      'https:',
      'x',
    );
    const noise = fc.string({
      unit: fc.constantFrom('\t', '\n', ' ', '\u0000', '\u001f', 'a', ':', '/', '&', '#'),
    });
    const text = fc
      .tuple(noise, scheme, noise, fc.nat(10))
      .map(
        ([before, name, after, at]) => before + name.slice(0, at) + '\t' + name.slice(at) + after,
      );
    fc.assert(
      fc.property(fc.oneof(text, fc.string({unit: 'binary'}), fc.webUrl()), (url) => {
        const safe = safeUrl(url, 'link');
        if (safe === undefined) return;
        expect(safe).to.equal(url);
        const base = 'https://base.invalid/';
        if (URL.canParse(url, base)) {
          expect(new URL(url, base).protocol).to.be.oneOf(['https:', 'http:', 'mailto:', 'tel:']);
        }
      }),
    );
  });

  it('that the case sets call dangerous is left out, with one warning and all else kept', async () => {
    const {cases} = await loadCases<{cases: readonly FieldCase[]}>('xss/fields.open.json');
    const left = cases.filter(({expect: verdict}) => verdict.startsWith('attribute left out'));
    expect(left).to.have.length.greaterThan(160);
    for (const {id, field, value} of left) {
      const event = {headline: 'kept', date: '2020', ...FIELDS[field]!(value)};
      const {timeline, issues} = timelineFrom([event]);
      expect(
        addresses([event]).filter((url) => url !== undefined && url !== 'a.mp4'),
        id,
      ).to.deep.equal([]);
      expect(
        issues.map(({code}) => code),
        id,
      ).to.deep.equal(['url-refused']);
      const {media: pictures, sources} = timeline.events[0]!;
      expect(
        [...pictures.map(({caption}) => caption), ...sources.map(({title}) => title)].every(
          (text) => text === 'kept',
        ),
        id,
      ).to.equal(true);
    }
  });

  it('that the case sets call plain is kept as it was written', async () => {
    const {cases} = await loadCases<{cases: readonly FieldCase[]}>('xss/fields.open.json');
    const plain = cases.filter(
      ({expect: verdict, field}) => /^(treated as|kept)/.test(verdict) && FIELDS[field],
    );
    expect(plain).to.have.length.greaterThan(30);
    for (const {id, field, value} of plain) {
      const urls = addresses([{headline: 'x', date: 1, ...FIELDS[field]!(value)}]);
      // One of them is no address at all: a host cannot have a bidirectional override in it.
      const valid = URL.canParse(value, 'https://base.invalid/');
      if (value.trim() && valid) expect(urls, id).to.include(value.trim());
    }
  });

  it('is judged at least as strictly as Angular does', async () => {
    const {cases} = await loadCases<{cases: readonly {url: string; angular: string}[]}>(
      'xss/urls-angular.open.json',
    );
    for (const {url, angular} of cases) {
      const safe = safeUrl(url, 'media');
      if (angular === 'unsafe') expect(safe, url).to.equal(undefined);
      else if (!/^ftp:/i.test(url)) expect(safe, url).to.equal(url);
    }
  });
});

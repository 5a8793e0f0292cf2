import {expect} from '@esm-bundle/chai';
import {embedCode, isEmbedCode} from '../../src/model/embed-code.js';
import {timelineFrom} from '../../src/model/timeline-from.js';

const TWEET =
  '<blockquote class="twitter-tweet"><p lang="en">Lift-off! <a href="https://t.co/x">pic</a></p>&mdash; NASA (@NASA) ' +
  '<a href="https://twitter.com/NASA/status/1?ref_src=x">June 1, 2020</a></blockquote> ' +
  '<script async src="https://platform.twitter.com/widgets.js"></script>';

describe('embed code', () => {
  const urls: readonly (readonly [string, string | undefined])[] = [
    [
      '<iframe width="3" src="https://a.example/b?c=1&amp;d=2"></iframe>',
      'https://a.example/b?c=1&d=2',
    ],
    ["<iframe src='https://a.example/b' title=x></iframe>", 'https://a.example/b'],
    ['<iframe src=//a.example/b></iframe>', '//a.example/b'],
    ['<div><iframe\n src = "https://a.example/b"></iframe></div>', 'https://a.example/b'],
    ['<video controls><source src="a.mp4"></video>', 'a.mp4'],
    [TWEET, 'https://twitter.com/NASA/status/1?ref_src=x'],
    [
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/a/?x=1"><a href="https://b.example/">b</a></blockquote>',
      'https://www.instagram.com/p/a/?x=1',
    ],
    ['<blockquote cite="https://a.example/b">Words</blockquote>', 'https://a.example/b'],
    ['<iframe src="javascript:alert(1)"></iframe>', undefined],
    ['<iframe src="data:text/html,x"></iframe>', undefined],
    ['<iframe src="&#106;avascript:1"></iframe>', undefined],
    ['<iframe srcdoc="<script>1</script>"></iframe>', undefined],
    ['<script src="https://a.example/b.js"></script>', undefined],
    ['<blockquote>Words</blockquote>', undefined],
  ];
  for (const [code, url] of urls) {
    it(`has the address ${url ?? 'nowhere'}: ${code.slice(0, 60)}`, () => {
      expect(isEmbedCode(code)).to.equal(true);
      expect(embedCode(code).url).to.equal(url);
    });
  }

  it('is no address that has a tag in it', () => {
    for (const text of ['https://a.example/?q=<b>', 'data:text/html,<script>1</script>', 'a < b']) {
      expect(isEmbedCode(text), text).to.equal(false);
    }
  });

  it('has words without tags, scripts and styles', () => {
    expect(embedCode(TWEET).words).to.equal('Lift-off! pic — NASA (@NASA) June 1, 2020');
    expect(embedCode('<style>p{}</style><p>A</p><script>1').words).to.equal('A');
  });

  it('in place of an address gives both of them to the media, and to the reader', () => {
    const [media] = timelineFrom([{date: '2020', headline: 'A', media: TWEET}]).timeline.events[0]!
      .media;
    expect(media).to.include({
      url: 'https://twitter.com/NASA/status/1?ref_src=x',
      caption: 'Lift-off! pic — NASA (@NASA) June 1, 2020',
    });
    const read = (url: string, caption?: string) =>
      timelineFrom([{date: '2020', headline: 'A', media: {url, caption}}]).timeline.events[0]!
        .media[0];
    expect(read('<iframe src="https://a.example/b"></iframe>')).to.include({type: 'iframe'});
    expect(read('<blockquote>Words</blockquote>', 'B')).to.include({
      url: undefined,
      type: 'quote',
      caption: 'Words — B',
    });
  });
});

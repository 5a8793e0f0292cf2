import {expect} from '@open-wc/testing';
import {openMedia, PICTURE} from './open-media.js';

describe('a film', () => {
  const film = {
    url: '/none.mp4',
    poster: PICTURE,
    caption: 'A film',
    width: 640,
    height: 480,
    tracks: [
      {url: '/a.vtt', language: 'en', label: 'English'},
      {url: '/b.vtt', language: 'kk', kind: 'subtitles'},
    ],
  };

  it('is in a player with its still and its subtitles, and loads nothing before it is played', async () => {
    const opened = await openMedia(film);
    const video = opened.one('video');
    expect(video).to.include({controls: true, autoplay: false, preload: 'none'});
    expect(video).to.have.attribute('poster', PICTURE);
    expect(video).to.have.attribute('aria-label', 'A film');
    const tracks = [...video.querySelectorAll('track')];
    expect(tracks.map(({kind, srclang, label}) => [kind, srclang, label])).to.deep.equal([
      ['captions', 'en', 'English'],
      ['subtitles', 'kk', ''],
    ]);
    expect(tracks.some((track) => track.default)).to.equal(false);
    expect(video).to.not.have.attribute('crossorigin');
    const {width, height} = video.getBoundingClientRect();
    expect(width / height).to.be.closeTo(4 / 3, 0.01);
    await expect(opened.element).to.be.accessible();
  });

  it('without a still asks for its first frame; with subtitles from elsewhere, for leave', async () => {
    const opened = await openMedia({
      url: '/none.mp4',
      tracks: {url: 'https://a.invalid/a.vtt'},
    });
    const video = opened.one('video');
    expect(video.preload).to.equal('metadata');
    expect(video).to.have.attribute('crossorigin', 'anonymous');
  });

  it('that cannot be played says so, and leads to its file', async () => {
    const opened = await openMedia(film);
    opened.one('video').dispatchEvent(new Event('error'));
    expect(opened.root.querySelector('video')).to.equal(null);
    expect(opened.one('.lost')).to.contain.text('This cannot be played here.');
    expect(opened.one('.lost a')).to.have.attribute('href', '/none.mp4');
  });

  it('in a stream is played where the browser can, and else linked', async () => {
    const plays = document.createElement('video').canPlayType('application/vnd.apple.mpegurl');
    const opened = await openMedia({
      url: 'https://a.invalid/live.m3u8',
      caption: 'Live',
      poster: PICTURE,
    });
    expect(opened.root.querySelector('video') !== null).to.equal(plays !== '');
    expect(opened.one('a[href="https://a.invalid/live.m3u8"]')).to.exist;
  });
});

describe('a sound', () => {
  it('is in a player that loads nothing before it is played', async () => {
    for (const url of ['/none.mp3', '/none.m4a', '/none.ogg', '/none.wav']) {
      const opened = await openMedia({url, caption: 'An interview'});
      const audio = opened.one('audio');
      expect(audio).to.include({controls: true, autoplay: false, preload: 'none'});
      expect(opened.texts('caption')).to.deep.equal(['An interview']);
      await expect(opened.element).to.be.accessible();
    }
  });
});

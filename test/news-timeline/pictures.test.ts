import {expect} from '@open-wc/testing';
import {LOST, openMedia, PICTURE, type MediaOnPage} from './open-media.js';

const loaded = async (opened: MediaOnPage): Promise<HTMLImageElement> => {
  const image = opened.one('img');
  await opened.until(() => image.complete && image.naturalWidth > 0);
  return image;
};

describe('a picture', () => {
  it('is shown with what it shows, its caption and who made it', async () => {
    const opened = await openMedia({url: PICTURE, alt: 'A list', caption: 'C', credit: 'D'});
    const image = await loaded(opened);
    expect(image.alt).to.equal('A list');
    expect(image.loading).to.equal('lazy');
    expect(image.decoding).to.equal('async');
    expect(image.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    expect(opened.texts('caption')).to.deep.equal(['C']);
    expect(opened.texts('credit')).to.deep.equal(['D']);
    expect(opened.element.issues).to.deep.equal([]);
  });

  it('has other sizes and where it leads from the author', async () => {
    const opened = await openMedia({
      url: PICTURE,
      alt: 'A',
      srcset: `${PICTURE} 320w`,
      sizes: '50vw',
      link: '/more',
    });
    const image = opened.one('img');
    expect(image.srcset).to.equal(`${PICTURE} 320w`);
    expect(image.sizes).to.equal('50vw');
    expect(image.closest('a')).to.have.attribute('href', '/more');
    expect(opened.root.querySelector('figure button')).to.equal(null);
  });

  it('of which nothing is said has its caption said, and its author told', async () => {
    const opened = await openMedia({url: PICTURE, caption: 'C'});
    expect(opened.one('img')).to.have.attribute('alt', 'C');
    expect(opened.element.issues.map(({code, path}) => `${code} ${path}`)).to.deep.equal([
      'alt-missing events[0].media.alt',
    ]);
  });

  it('has its room before it is there, with its size or without', async () => {
    for (const [size, ratio] of [
      [{width: 300, height: 200}, 1.5],
      [{width: 160, height: 320}, 0.5],
      [{}, 1.5],
    ] as const) {
      const opened = await openMedia({url: PICTURE, alt: 'A', ...size});
      const before = opened.one('.still').getBoundingClientRect();
      expect(before.width / before.height).to.be.closeTo(ratio, 0.01);
      await loaded(opened);
      const after = opened.one('.still').getBoundingClientRect();
      expect([after.width, after.height]).to.deep.equal([before.width, before.height]);
    }
  });

  it('is never blown up beyond its size, nor wider than its column', async () => {
    const small = await openMedia({url: PICTURE, alt: 'A', width: 40, height: 40});
    expect(small.one('.still').offsetWidth).to.equal(40);
    const wide = await openMedia({url: PICTURE, alt: 'A', width: 4000, height: 2000});
    wide.element.style.width = '300px';
    expect(wide.element.scrollWidth).to.be.at.most(300);
  });

  it('fills its box only where hardly anything is cut', async () => {
    const opened = await openMedia({url: PICTURE, alt: 'A'});
    const image = await loaded(opened);
    for (const [width, height, fills] of [
      [1200, 800, true],
      [1200, 900, true],
      [1600, 900, false],
      [800, 1200, false],
    ] as const) {
      Object.defineProperties(image, {
        naturalWidth: {value: width, configurable: true},
        naturalHeight: {value: height, configurable: true},
      });
      image.dispatchEvent(new Event('load'));
      expect(image.classList.contains('fills'), `${String(width)}×${String(height)}`).to.equal(
        fills,
      );
    }
  });

  it('that cannot be had leaves its words, who made it and a link, in the same box', async () => {
    const opened = await openMedia({url: LOST, alt: 'A bridge', credit: 'D'});
    const before = opened.one('.still').getBoundingClientRect();
    opened.one('.still').focus();
    await opened.until(() => opened.root.querySelector('img') === null);
    const box = opened.one('.still');
    expect(box).to.contain.text('A bridge');
    expect(box.querySelector('a')).to.have.attribute('href', LOST);
    expect(opened.texts('credit')).to.deep.equal(['D']);
    const after = box.getBoundingClientRect();
    expect([after.width, after.height]).to.deep.equal([before.width, before.height]);
    expect(opened.focused).to.equal(box.querySelector('a'));
    await expect(opened.element).to.be.accessible();
  });

  it('is tried anew at another address', async () => {
    const opened = await openMedia({url: LOST, alt: 'A'});
    await opened.until(() => opened.root.querySelector('img') === null);
    opened.element.data = [{date: '2020', headline: 'A', media: {url: PICTURE, alt: 'A'}}];
    await opened.settled();
    expect(await loaded(opened)).to.have.attribute('src', PICTURE);
  });

  it('is another element for another picture: the one before is never seen in its place', async () => {
    const events = [PICTURE, '/docs/images/list-light.png'].map((url, index) => ({
      date: String(2000 + index),
      headline: 'A',
      media: {url, alt: 'A'},
    }));
    const opened = await openMedia(PICTURE);
    opened.element.data = events;
    await opened.settled();
    const [first] = opened.all('img');
    await opened.set({order: 'newest-first'});
    expect(opened.all('img')[0]).to.not.equal(first);
  });

  it('is said in its own language', async () => {
    const opened = await openMedia({url: PICTURE, alt: {zh: '桥'}});
    expect(opened.one('img')).to.have.attribute('lang', 'zh');
  });

  it('has no fault, alone or among others', async () => {
    const media = [1, 2, 3].map((index) => ({url: PICTURE, alt: `Picture ${String(index)}`}));
    for (const some of [media.slice(0, 1), media]) {
      await expect((await openMedia(some)).element).to.be.accessible();
    }
  });
});

describe('several pictures', () => {
  const album = [
    {url: PICTURE, alt: 'One', caption: 'First'},
    {url: '/docs/images/list-light.png', alt: 'Two'},
    {url: '/docs/images/list-dark.png', alt: 'Three'},
  ];

  it('are a list side by side, with what stands between them apart', async () => {
    const opened = await openMedia([...album, 'a.mp3', album[0]]);
    expect(opened.all('.gallery > li')).to.have.length(3);
    expect(opened.one('.gallery')).to.have.attribute('role', 'list');
    expect(opened.parts('media')).to.have.length(5);
  });

  it('open large, with a name, a place among all, and the focus inside', async () => {
    const opened = await openMedia(album);
    opened.one('.gallery li:nth-child(2) button').click();
    const dialog = await opened.lightbox();
    expect(dialog.matches(':modal')).to.equal(true);
    expect(dialog.querySelector('#lightbox-place')).to.contain.text('Picture 2 of 3: Two');
    expect(dialog.querySelector('img')).to.have.attribute('alt', 'Two');
    expect(dialog.contains(opened.focused)).to.equal(true);
    await expect(opened.element).to.be.accessible();
    dialog.close();
  });

  it('are gone through by arrow keys, the other way round where texts run from right to left', async () => {
    const opened = await openMedia(album);
    const press = (key: string): string => {
      dialog.dispatchEvent(new KeyboardEvent('keydown', {key, cancelable: true}));
      return dialog.querySelector('img')?.alt ?? '';
    };
    opened.one('.gallery button').click();
    const dialog = await opened.lightbox();
    expect(
      ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End'].map(press),
    ).to.deep.equal(['Two', 'Three', 'One', 'Three', 'One', 'Three']);
    opened.element.dir = 'rtl';
    expect(['ArrowRight', 'ArrowLeft'].map(press)).to.deep.equal(['Two', 'Three']);
    opened.button('‹Previous picture').click();
    expect(dialog.querySelector('img')?.alt).to.equal('Two');
    dialog.close();
  });

  it('give the focus back to the picture that was pressed', async () => {
    const opened = await openMedia(album);
    const opener = opened.one('.gallery li:nth-child(3) button');
    opener.focus();
    opener.click();
    const dialog = await opened.lightbox();
    opened.button('Close').click();
    await opened.until(() => !dialog.isConnected);
    expect(opened.focused).to.equal(opener);
  });

  it('are made larger by buttons, keys, two clicks, a wheel and two fingers', async () => {
    const opened = await openMedia(album);
    opened.one('.gallery button').click();
    const dialog = await opened.lightbox();
    const image = dialog.querySelector('img')!;
    const stage = dialog.querySelector('.stage')!;
    await opened.until(() => image.naturalWidth > 0);
    const width = (): number => parseFloat(image.style.inlineSize) || 0;
    const key = (name: string) =>
      dialog.dispatchEvent(new KeyboardEvent('keydown', {key: name, cancelable: true}));
    expect(width()).to.equal(0);
    opened.button('+Zoom in').click();
    const once = width();
    expect(once).to.be.above(0);
    key('+');
    expect(width()).to.be.closeTo(once * 1.5, 1);
    key('ArrowRight');
    expect(image.alt, 'an arrow moves what is larger than the window').to.equal('One');
    opened.button('−Zoom out').click();
    expect(width()).to.be.closeTo(once, 1);
    key('0');
    expect(width()).to.equal(0);
    stage.dispatchEvent(new MouseEvent('dblclick', {clientX: 100, clientY: 100}));
    expect(width()).to.be.above(once);
    stage.dispatchEvent(new MouseEvent('dblclick'));
    expect(width()).to.equal(0);
    stage.dispatchEvent(new WheelEvent('wheel', {deltaY: -100, ctrlKey: true, cancelable: true}));
    expect(width()).to.be.above(once);
    key('0');
    const touch = (type: string, apart: number): void => {
      const touches = [
        {clientX: 100, clientY: 100},
        {clientX: 100 + apart, clientY: 100},
      ];
      stage.dispatchEvent(Object.assign(new Event(type, {cancelable: true}), {touches}));
    };
    touch('touchstart', 100);
    touch('touchmove', 150);
    expect(width()).to.be.closeTo(once, 1);
    dialog.close();
  });

  it('are closed by a press beside the picture, and not on it', async () => {
    const opened = await openMedia(album[0]);
    opened.one('figure button').click();
    const dialog = await opened.lightbox();
    dialog.querySelector('img')?.click();
    expect(dialog.open).to.equal(true);
    expect(dialog.textContent).to.not.contain('of 1');
    dialog.querySelector<HTMLElement>('.stage')?.click();
    expect(dialog.open).to.equal(false);
  });

  it('that cannot be had leave their words there too', async () => {
    const opened = await openMedia([album[0], {url: LOST, alt: 'Lost'}]);
    opened.one('.gallery button').click();
    const dialog = await opened.lightbox();
    dialog.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', cancelable: true}));
    await opened.until(() => dialog.querySelector('.lost') !== null);
    expect(dialog.querySelector('.lost')).to.have.text('Lost');
    dialog.close();
  });
});

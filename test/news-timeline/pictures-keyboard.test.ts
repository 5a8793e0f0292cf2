import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {openMedia, PICTURE} from './open-media.js';

const press = (key: string): Promise<void> => sendKeys({press: key});

describe('pictures, by real presses of keys', () => {
  it('open, are gone through, enlarged and moved, and close; the focus comes back', async () => {
    const opened = await openMedia([
      {url: PICTURE, alt: 'One'},
      {url: '/docs/images/list-light.png', alt: 'Two'},
    ]);
    const opener = opened.one('.gallery li:nth-child(2) button');
    opener.focus();
    await press('Enter');
    const dialog = await opened.lightbox();
    const image = (): HTMLImageElement => dialog.querySelector('img')!;
    expect(image().alt).to.equal('Two');
    await press('ArrowRight');
    expect(image().alt).to.equal('One');
    await opened.until(() => image().naturalWidth > 0);
    await sendKeys({type: '++++'});
    const stage = opened.one('.stage');
    const {scrollTop} = stage;
    await press('ArrowDown');
    expect(stage.scrollTop).to.be.above(scrollTop);
    await press('Escape');
    await opened.until(() => !dialog.isConnected);
    expect(opened.focused).to.equal(opener);
  });
});

import {expect} from '@esm-bundle/chai';
import {frameRights, type FrameRights} from '../../src/media/frame-rights.js';
import type {Embed} from '../../src/media/medium.js';
import {foreignMedium} from './every-provider.js';

function rightsOf(url: string, origin = 'https://news.example'): FrameRights {
  return frameRights(foreignMedium({url, type: 'iframe'}) as Embed, origin);
}

describe('the rights of a frame', () => {
  it('are what its kind needs', () => {
    const {sandbox, allow} = rightsOf('https://youtu.be/lIvftGgps24');
    expect(sandbox.split(' ')).to.have.members([
      'allow-scripts',
      'allow-same-origin',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-presentation',
    ]);
    expect(allow).to.equal('fullscreen; picture-in-picture; encrypted-media');
    expect(rightsOf('https://chart.example/1').sandbox).to.contain('allow-forms');
  });

  it('never let it lead the page elsewhere, or at what is around it', () => {
    const {sandbox} = rightsOf('https://chart.example/1');
    expect(sandbox).to.not.match(/top-navigation|downloads|modals|pointer-lock/);
  });

  it('leave a page of the same origin without one, or it could take its sandbox off', () => {
    const {sandbox} = rightsOf('https://news.example/upload.html', 'https://news.example');
    expect(sandbox).to.not.contain('allow-same-origin');
  });
});

import {expect} from '@open-wc/testing';
import {LazyPart} from '../../src/controllers/lazy-part.js';

/** A host that counts what it is asked for. */
function hostWithCount() {
  const host = {
    updates: 0,
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => {
      host.updates++;
    },
    updateComplete: Promise.resolve(true),
  };
  return host;
}

const PART = {name: 'part'};

/** A promise of another class than the page's, as some libraries put one in its place. */
function foreignPromise(): Promise<typeof PART> {
  const promise = Promise.resolve(PART);
  return {
    then: promise.then.bind(promise),
  } as Promise<typeof PART>;
}

describe('a part that is loaded when it is asked for', () => {
  it('is there at once where it need not be loaded', () => {
    expect(new LazyPart(hostWithCount(), () => PART).part).to.equal(PART);
  });

  for (const [kind, load] of Object.entries({
    'a promise': () => Promise.resolve(PART),
    'a promise of another class': foreignPromise,
  })) {
    it(`is there with an update of the host once it has come: ${kind}`, async () => {
      const host = hostWithCount();
      const lazy = new LazyPart(host, load);
      expect(lazy.isAskedFor).to.equal(false);
      expect(lazy.part).to.equal(undefined);
      expect(await lazy.request()).to.equal(PART);
      expect(lazy.part).to.equal(PART);
      expect(host.updates).to.equal(1);
    });
  }

  it('is missing where it cannot be had, and asked for once', async () => {
    let requests = 0;
    const lazy = new LazyPart<typeof PART>(hostWithCount(), () => {
      requests++;
      return Promise.reject(new Error('Offline.'));
    });
    expect(await lazy.request()).to.equal(undefined);
    expect(lazy.part).to.equal(undefined);
    expect(lazy.isMissing).to.equal(true);
    expect(requests).to.equal(1);
  });
});

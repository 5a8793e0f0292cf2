import {expect} from '@open-wc/testing';
import {wholeBody} from '../../src/controllers/whole-body.js';

describe('a body that is waited for', () => {
  it('is read as UTF-8, and kept as it came for what is not', async () => {
    const bytes = new Uint8Array([0xc3, 0xa9, 0xff]);
    const body = await wholeBody(new Response(bytes), 4);
    expect(body?.text).to.equal('\u00e9\ufffd');
    const kept = await new Blob([...(body?.parts ?? [])]).arrayBuffer();
    expect([...new Uint8Array(kept)]).to.deep.equal([...bytes]);
  });

  it('is none once it is as long as the limit', async () => {
    expect(await wholeBody(new Response('abcd'), 4)).to.equal(undefined);
  });
});

import {expect} from '@esm-bundle/chai';
import {jsonPart} from '../../src/formats/json-part.js';
import {readTimeline} from '../../src/formats/read-timeline.js';

const json = '{"timeline":{"date":[{"startDate":"2012,1,26","headline":"A"}]}}';

describe('JSON inside a script', () => {
  for (const script of [
    json,
    `\ufeff${json}`,
    `storyjs_jsonp_data = ${json}`,
    `var storyjs_jsonp_data = ${json};\n`,
    `window.data=${json};`,
    `callback(${json});`,
    `/**/ jQuery1_2.cb(\n${json}\n)`,
    `data = ${JSON.stringify([JSON.parse(json)])}`,
  ]) {
    it(`is found in ${script.slice(0, 30)}`, () =>
      expect(JSON.stringify(JSON.parse(jsonPart(script)))).to.contain(json.slice(1, -1)));
  }

  for (const text of ['', 'soon', 'data', 'data = soon', 'if (x) {}', `${'a'.repeat(1e6)}(`]) {
    it(`is not seen in ${JSON.stringify(text.slice(0, 20))}`, () =>
      expect(jsonPart(text)).to.equal(text));
  }

  it('is never run', () => {
    const {issues} = readTimeline('callback({"events": [globalThis.ran = 1]})');
    expect(issues.map(({code, path}) => `${code} ${path}`)).to.deep.equal([
      'json-syntax line 1, column 22',
    ]);
    expect((globalThis as {ran?: number}).ran).to.equal(undefined);
  });

  it('is reported where it stands in the script', () => {
    const {issues} = readTimeline('/* made by hand */\ncallback({\n  "events": [,]\n});');
    expect(issues[0]?.path).to.equal('line 3, column 14');
  });
});

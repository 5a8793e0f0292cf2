import {expect} from '@esm-bundle/chai';
import {describePages, SILENCE, type OpenPage} from './open-page.js';
import {NAMED_POLICY, STRICT_POLICY} from './site.js';
import {CLASSIC, MODULE} from './story-tag.js';

const events = [
  {
    date: '2020',
    headline: 'A',
    text: 'plain',
    html: '<p onclick="x()" style="color: red">With <b>HTML</b><script>1</script><style>p{}</style></p>',
  },
];
const body = `<news-timeline data='${JSON.stringify(events).replaceAll('&', '&amp;')}'></news-timeline>`;
const plain = `<news-timeline data='[{"date":"2020~","headline":"A"}]'></news-timeline>`;

/** A page whose browser has no sanitiser of its own, as older ones. */
const OLD = {'/old.js': 'delete Element.prototype.setHTML'};
const OLD_HEAD = '<script src="/old.js"></script>';

const text = 'document.querySelector("news-timeline").shadowRoot.querySelector("[part=text]")';

async function shownIn(page: OpenPage): Promise<string> {
  await page.headlines();
  return page.evaluate(`${text}.querySelector("b") ? "HTML" : ${text}.textContent`);
}

const scripts = {'the module': MODULE, 'the classic script': CLASSIC};

describePages('a text with HTML under a Content Security Policy', (open) => {
  for (const [name, head] of Object.entries(scripts)) {
    it(`is shown by ${name}, and nothing is blocked`, async () => {
      const page = await open({policy: STRICT_POLICY, head, body});
      expect(await shownIn(page)).to.equal('HTML');
      expect({...(await page.report()), messages: []}).to.deep.equal(SILENCE);
    });

    it(`is shown by ${name} without setHTML where the policy names news-timeline`, async () => {
      const policy = `${NAMED_POLICY} news-timeline`;
      const page = await open({policy, head: OLD_HEAD + head, body, files: OLD});
      expect(await shownIn(page)).to.equal('HTML');
      expect({...(await page.report()), messages: []}).to.deep.equal(SILENCE);
    });

    it(`is plain with ${name} without setHTML where the policy does not`, async () => {
      const page = await open({policy: NAMED_POLICY, head: OLD_HEAD + head, body, files: OLD});
      expect(await shownIn(page)).to.equal('plain');
      expect((await page.report()).errors).to.deep.equal([]);
    });
  }

  it('makes no Trusted Types policy where there is none', async () => {
    const page = await open({
      policy: NAMED_POLICY,
      head: OLD_HEAD + MODULE,
      body: plain,
      files: OLD,
    });
    await page.headlines();
    expect(await page.report()).to.deep.equal(SILENCE);
  });

  it('brings DOMPurify only to browsers without setHTML', async () => {
    const requested = (page: OpenPage): Promise<boolean> =>
      page.evaluate(
        'performance.getEntriesByType("resource").some(({name}) => name.includes("dompurify"))',
      );
    const old = await open({head: OLD_HEAD + MODULE, body, files: OLD});
    await shownIn(old);
    expect(await requested(old)).to.equal(true);
    const page = await open({head: MODULE, body});
    await shownIn(page);
    expect(await requested(page)).to.equal(
      !(await page.evaluate<boolean>('"setHTML" in Element.prototype')),
    );
  });
});

import {expect} from '@esm-bundle/chai';
import {describePages, SILENCE} from './open-page.js';
import {NAMED_POLICY, STRICT_POLICY} from './site.js';
import {CLASSIC, MODULE, storyHeadlines, storyList, storyTag} from './story-tag.js';

const policies = {'a strict policy': STRICT_POLICY, 'one that names lit-html': NAMED_POLICY};
const scripts = {'the module': MODULE, 'the classic script': CLASSIC};

describePages('a page under a Content Security Policy', (open) => {
  for (const [policyName, policy] of Object.entries(policies)) {
    for (const [scriptName, head] of Object.entries(scripts)) {
      it(`shows the five events with ${scriptName} under ${policyName}, and nothing is blocked`, async () => {
        const page = await open({policy, head, body: storyTag('heading="China and Central Asia"')});
        expect(await page.headlines()).to.deep.equal(storyHeadlines);
        expect(await page.report()).to.deep.equal(SILENCE);
      });
    }
  }

  it('keeps the list of the page where the policy forbids Lit its Trusted Types policy', async () => {
    const policy = `${STRICT_POLICY}; trusted-types another`;
    const page = await open({policy, head: MODULE, body: storyTag('', storyList)});
    await page.until('recorded.violations.length > 0');
    expect(await page.evaluate('document.querySelector("ol").checkVisibility()')).to.equal(true);
    expect(await page.evaluate('document.querySelector("news-timeline").shadowRoot')).to.equal(
      null,
    );
  });

  it('works with two copies where the policy allows duplicates', async () => {
    const policy = `${NAMED_POLICY} 'allow-duplicates'`;
    const page = await open({policy, head: MODULE + CLASSIC, body: storyTag()});
    expect(await page.headlines()).to.deep.equal(storyHeadlines);
    expect((await page.report()).violations).to.deep.equal([]);
  });
});

import {expect} from '@esm-bundle/chai';
import {Demo, type DemoPage} from './demo-page.js';

describe('the demo of several languages', function () {
  this.timeout(60_000);
  let demo: Demo;
  let languages: DemoPage;

  before(async () => {
    demo = await Demo.start();
    languages = await demo.open('languages.html');
  });
  after(() => demo.stop());

  it('is linked from the article', async () => {
    const article = await demo.open('index.html');
    expect(await article.page.locator('a[href="languages.html"]').count()).to.equal(1);
  });

  it('is accessible in each language, and every headline is in it', async () => {
    const headlines: readonly (readonly [name: string, headline: string])[] = [
      ['English', 'Railway construction begins'],
      ['中文', '铁路开工建设'],
      ['Русский', 'Начинается строительство железной дороги'],
      ['Қазақша', 'Теміржол құрылысы басталады'],
      ['한국어', '철도 건설 시작'],
    ];
    for (const [name, headline] of headlines) {
      await languages.page.getByRole('button', {name, exact: true}).click();
      await languages.page.getByRole('heading', {name: headline}).waitFor();
      expect((await languages.texts('headline'))[2], name).to.equal(headline);
      expect(await languages.accessibilityViolations(), name).to.deep.equal([]);
    }
  });

  it('finds what a reader types in the language that is read', async () => {
    await languages.page.getByRole('searchbox').fill('시안');
    await languages.page
      .getByText(/^사건 5건 중|2/)
      .first()
      .waitFor();
    expect(await languages.texts('headline')).to.deep.equal([
      '제1차 정상회의, 시안',
      '제2차 정상회의, 아스타나',
    ]);
  });

  it('writes nothing to the console and asks for nothing but its own files', () => {
    expect(languages.misdeeds).to.deep.equal({messages: [], requests: []});
  });
});

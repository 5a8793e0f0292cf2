import {expect} from '@open-wc/testing';
import {registerWords} from '../../src/define.js';
import {words as dutch} from '../../src/i18n/words/dutch.js';
import {words as german} from '../../src/i18n/words/german.js';
import {openStory, OpenTimeline} from './open-timeline.js';

/** Languages that no other test of this file speaks: what is registered stays. */
describe('registerWords', () => {
  it('speaks a language that timelines do not', async () => {
    await registerWords('az', {planned: 'Planlaşdırılıb', today: 'Bu gün'});
    const story = await openStory({language: 'az'});
    expect(story.texts('status')).to.deep.equal(['Planlaşdırılıb']);
    expect(story.texts('today')).to.deep.equal(['Bu gün']);
  });

  it('draws a timeline that is shown again', async () => {
    const story = await openStory({language: 'de'});
    expect(story.texts('status')).to.deep.equal([german.planned]);
    await registerWords('de', {planned: 'Vorgesehen'});
    expect(story.texts('status')).to.deep.equal(['Vorgesehen']);
    expect(story.texts('today')).to.deep.equal([german.today]);
  });

  it('says some words of English otherwise', async () => {
    const story = await openStory({language: 'en-GB'});
    expect(story.texts('status')).to.deep.equal(['Planned']);
    await registerWords('en', {planned: 'Scheduled'});
    expect(story.texts('status')).to.deep.equal(['Scheduled']);
    await registerWords('en', {planned: 'Planned'});
  });

  it('leaves a timeline alone that is not on the page, until it is read again', async () => {
    const story = await openStory({language: 'nl'});
    const {element} = story;
    element.remove();
    await registerWords('nl', {planned: 'Voorzien'});
    document.body.append(element);
    await element.updateComplete;
    expect(new OpenTimeline(element).texts('status')).to.deep.equal([dutch.planned]);
    element.refresh();
    await element.updateComplete;
    expect(new OpenTimeline(element).texts('status')).to.deep.equal(['Voorzien']);
    element.remove();
  });

  it('does what the documentation shows', async () => {
    const page = await (await fetch('/docs/languages.md')).text();
    const [, code = ''] = /## Words of your own[^]*?```js\n([^]*?)```/.exec(page) ?? [];
    const local = code.replace(/'https:[^']*'/, `'${location.origin}/src/define.ts'`);
    const address = URL.createObjectURL(new Blob([local], {type: 'text/javascript'}));
    await import(address);
    await registerWords('fi', {});
    URL.revokeObjectURL(address);
    const story = await openStory({language: 'uz-UZ'});
    expect(story.texts('status')).to.deep.equal(['Kutilmoqda']);
    const catalan = await openStory({language: 'ca', search: ''});
    expect(catalan.texts('status')).to.deep.equal(['Previst']);
    expect(catalan.root.querySelector('.count')?.textContent).to.equal('5 esdeveniments');
    expect(catalan.root.querySelector('label')?.textContent).to.equal('Search');
  });

  it('says the dates of a language that the page knows better than its browser', async () => {
    await registerWords('tlh', {
      dates: {
        months: '1|2|3|4|5|6|7|8|9|10|11|12',
        bc: '-{y}',
        ad: '+{y}',
        month: '{y} jar {m}',
        day: '{y} jar {m} {d}',
        about: '~{0}',
        perhaps: '{0}?',
        uncertain: '{0}!',
        by: '<={0}',
        since: '{0}..',
        until: '..{0}',
        from: '{0}..?',
        seasons: 'a|b|c|d',
        hemispheres: ' N| S',
        parts: '1|2|3|4|5|6|7|8|9',
        unaided: {
          units: 'DIS|jar|jaj|rep|tup|lup',
          scales: 'SaD|’uy’|Saghan',
          ago: '{0} ben',
          ahead: '{0} pIq',
          now: 'DaH',
          and: 'je',
          or: 'ghap',
        },
      },
    });
    const story = await openStory({language: 'tlh'});
    expect(story.texts('date')[1]).to.equal('2023 jar 5');
  });
});

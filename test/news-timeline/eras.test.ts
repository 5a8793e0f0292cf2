import {expect} from '@open-wc/testing';
import {mixed} from '../browser/contrast.js';
import {openData} from './open-timeline.js';

const events = [{date: '1995', headline: 'A'}];
const eras = [
  {date: '1998/2001', label: 'Second', color: 'teal'},
  {date: '1991/1999', label: {en: 'First', zh: '一'}, color: 'bluish'},
  {date: '2003'},
];

describe('eras', () => {
  it('are listed under the heading, earliest first, with their dates', async () => {
    const opened = await openData({title: 'T', description: 'D', eras, events});
    expect(opened.texts('era')).to.deep.equal(['First 1991–1999', 'Second 1998–2001', '2003']);
    const [list] = opened.root.querySelectorAll('[role="list"]');
    expect(list).to.have.attribute('aria-label', 'Periods');
    expect(list?.previousElementSibling).to.have.attribute('part', 'description');
    expect(opened.parts('era')[0]?.querySelector('time')).to.have.attribute('datetime', '1991');
  });

  it('have the colour that the author gave them; one that is none is reported', async () => {
    const opened = await openData({eras, events});
    const colours = opened
      .parts('era')
      .map((era) => getComputedStyle(era, '::before').backgroundColor);
    // Engines write it down in ways of their own.
    expect(mixed(colours[1] ?? '', 'white')).to.equal('rgb(0, 128, 128)');
    expect(colours[0]).to.equal(colours[2]);
    expect(opened.element.issues.map(({code, path}) => `${code} ${path}`)).to.deep.equal([
      'colour-refused eras[1].color',
    ]);
  });

  it('are no list where there are none', async () => {
    const opened = await openData({events, groups: [{id: 'a', color: 'red'}]});
    expect(opened.root.querySelectorAll('[role="list"]')).to.have.length(1);
  });

  it('follow the language of the words', async () => {
    const opened = await openData({eras, events}, {language: 'zh'});
    expect(opened.texts('era')[0]).to.contain('一');
  });

  it('have no fault', async () => {
    const opened = await openData({title: 'T', eras, events});
    await expect(opened.element).to.be.accessible();
  });
});

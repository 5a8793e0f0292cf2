import {expect} from '@esm-bundle/chai';
import {readFileSync} from 'node:fs';
import {dateFormsPage, page} from '../../tools/date-forms.mjs';
import {SAID} from '../dates/date-forms-said.js';

describe('the page of the forms of dates', () => {
  it('is what `npm run docs` makes of what is said', async () => {
    const isFresh = (await dateFormsPage(SAID)) === readFileSync(page, 'utf8');
    expect(isFresh, `${page} is as \`npm run docs\` leaves it`).to.equal(true);
  });
});

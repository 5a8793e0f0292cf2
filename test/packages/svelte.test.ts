import {describeFixture} from './describe-fixture.js';
import {jsxMistakes as mistakes} from './jsx-mistakes.js';

describeFixture('svelte', {mistakes, error: /^\d+ ERROR/});

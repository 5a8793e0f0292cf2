import {describeFixture} from './describe-fixture.js';
import {jsxMistakes as mistakes, typescriptError as error} from './jsx-mistakes.js';

describeFixture('solid', {mistakes, error});

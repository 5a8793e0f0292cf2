import {describeFixture} from './describe-fixture.js';

describeFixture('eleventy');

import {describeFixture} from './describe-fixture.js';

describeFixture('astro', {
  error: / - error ts\(/,
  mistakes: [
    /"lst"' is not assignable/,
    /'hedding' does not exist/,
    /not assignable to type 'string'/,
    /'key' does not exist/,
  ],
});

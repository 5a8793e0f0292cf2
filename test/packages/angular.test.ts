import {describeFixture} from './describe-fixture.js';

// Of custom elements Angular checks the types of events; those of properties it does not know.
describeFixture('angular', {
  error: / - error (?:TS|NG)/,
  mistakes: [/'TimelineSelectEvent' is (?:not assignable|missing)/],
});

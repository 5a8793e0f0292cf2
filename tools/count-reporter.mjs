/** A reporter of @web/test-runner that says what every engine ran, and passes the figures on. */
import {addCount} from './counts.mjs';

export function countReporter() {
  return {
    stop({sessions}) {
      for (const engine of new Set(sessions.map((session) => session.browser.name))) {
        const own = sessions.filter((session) => session.browser.name === engine);
        const count = {name: engine, ...countSessions(own)};
        addCount(count);
        console.log(
          `${engine}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`,
        );
      }
    },
  };
}

function countSessions(sessions) {
  const tests = sessions.flatMap(({testResults}) => (testResults ? testsOf(testResults) : []));
  // A file that could not be loaded has no test that could fail.
  const broken = sessions.filter(
    ({passed, testResults}) => !passed && !(testResults && testsOf(testResults).some(isFailed)),
  );
  const skipped = tests.filter((test) => test.skipped).length;
  const failed = tests.filter(isFailed).length;
  return {
    passed: tests.length - skipped - failed,
    failed: failed + broken.length,
    skipped,
  };
}

const isFailed = (test) => !test.passed && !test.skipped;
const testsOf = ({tests, suites}) => [...tests, ...suites.flatMap(testsOf)];

/** Mocha's own report, kept short: failures in full, the rest as figures, which are passed on. */
import Mocha from 'mocha';
import {addCount} from './counts.mjs';

const {Base} = Mocha.reporters;

export default class CountReporter extends Base {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const {passes: passed, failures: failed, pending: skipped} = this.stats;
      addCount({name: process.env.TEST_RUN_NAME ?? 'Node', passed, failed, skipped});
      this.epilogue();
    });
  }
}

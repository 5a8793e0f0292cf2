/** `npm run test:node`; arguments replace the test files: `npm run test:node -- 'test/dates/**'`. */
import {nodeSteps} from './node-steps.mjs';
import {runStages} from './steps.mjs';

const files = process.argv.slice(2);
const [a, b, c, d] = nodeSteps(files.length > 0 ? files : undefined);
await runStages([
  [
    [a, b],
    [c, d],
  ],
]);

/**
 * `npm run bench:validate`: the time and memory that `news-timeline validate` takes for 100,000 events,
 * beside `JSON.parse` and code that ajv makes of the schema. Whole processes, which take turns; fails
 * beyond three times their time, or 500 MB.
 */
import {Ajv2020} from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import {fork} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {eventsOf} from './data.mjs';

const MOST_TIMES = 3;
const MOST_MEMORY = 500;

const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));
const CLI = pathOf('../dist/cli/news-timeline.js');
const FLOOR = pathOf('validate/floor.mjs');
const MEMORY = new URL('validate/report-memory.mjs', import.meta.url).href;

const {values} = parseArgs({
  options: {n: {type: 'string', default: '100000'}, rounds: {type: 'string', default: '7'}},
});
const folder = mkdtempSync(join(tmpdir(), 'news-timeline-bench-'));
const file = join(folder, 'timeline.json');
writeFileSync(file, JSON.stringify({title: 'A long story', events: eventsOf(Number(values.n))}));
const validator = join(folder, 'validator.mjs');
writeFileSync(validator, validatorCode());

const subjects = {
  floor: () => run(FLOOR, pathToFileURL(validator).href, file),
  validate: () => run(CLI, 'validate', file),
};
const taken = {floor: [], validate: []};
// The first round warms the disk up and does not count.
for (let round = 0; round <= Number(values.rounds); round++) {
  const order = round % 2 ? ['floor', 'validate'] : ['validate', 'floor'];
  for (const name of order) {
    const measured = await subjects[name]();
    if (round > 0) taken[name].push(measured);
  }
}
const megabytes = (statSync(file).size / 1e6).toFixed();
rmSync(folder, {recursive: true});

const [floor, own] = [taken.floor, taken.validate].map((rounds) => ({
  seconds: rounds.map(({seconds}) => seconds).sort((a, b) => a - b),
  memory: Math.max(...rounds.map(({memory}) => memory)),
}));
const times = median(own.seconds) / median(floor.seconds);
console.log(`${values.n} events, ${megabytes} MB of JSON, ${values.rounds} rounds

|                        | seconds, median (min–max) | most memory, MB |
| ---------------------- | ------------------------- | --------------- |
| JSON.parse and ajv     | ${shown(floor.seconds)} | ${floor.memory.toFixed()} |
| news-timeline validate | ${shown(own.seconds)} | ${own.memory.toFixed()} |

${times.toFixed(2)} times the floor`);
if (times >= MOST_TIMES || own.memory >= MOST_MEMORY) {
  console.error(`Beyond the limits: ${MOST_TIMES} times, ${MOST_MEMORY} MB`);
  process.exitCode = 1;
}

/** @returns {string} a module, none of whose parts has to be asked for */
function validatorCode() {
  const schema = JSON.parse(readFileSync(pathOf('../schema/timeline.schema.json'), 'utf8'));
  const ajv = new Ajv2020({strict: false, code: {source: true, esm: true}});
  const code = standaloneCode(ajv, ajv.compile(schema));
  const runtime = pathToFileURL(pathOf('../node_modules/ajv/')).href;
  return `import {createRequire} from 'node:module';
const require = createRequire('${runtime}');
${code.replaceAll('require("ajv/', 'require("./')}`;
}

/** @returns {Promise<{seconds: number, memory: number}>} of a whole process; memory in MB */
function run(script, ...args) {
  const start = performance.now();
  let memory = 0;
  return new Promise((done, fail) => {
    const child = fork(script, args, {
      execArgv: ['--import', MEMORY],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.once('message', (kibibytes) => (memory = (kibibytes * 1024) / 1e6));
    child.once('exit', (code) => {
      if (code !== 0) fail(new Error(`${script} ended with ${code}`));
      else done({seconds: (performance.now() - start) / 1000, memory});
    });
  });
}

function median(sorted) {
  return sorted[Math.floor(sorted.length / 2)];
}

function shown(sorted) {
  const [least, most] = [sorted[0], sorted.at(-1)];
  return `${median(sorted).toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
}

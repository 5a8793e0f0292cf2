import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from '@esm-bundle/chai';
import {runStep} from '../../tools/run-step.mjs';

const count = (passed: number, failed: number) =>
  `fs.appendFileSync(process.env.TEST_COUNTS, '${JSON.stringify({name: 'Here', passed, failed})}\\n');`;
const breakOff = "process.kill(process.pid, 'SIGKILL');";
const onceOnly = (statement: string) =>
  `if (!fs.existsSync('tried')) { fs.writeFileSync('tried', ''); ${statement} }`;

describe('A step of a test run', () => {
  let folder: string;
  let said: string[];
  const {log} = console;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'news-timeline-step-'));
    said = [];
    console.log = (line: string) => said.push(line);
  });

  afterEach(() => {
    console.log = log;
    rmSync(folder, {recursive: true});
  });

  const runScript = (counts: boolean, ...lines: readonly string[]) => {
    const script = join(folder, 'script.cjs');
    const inFolder = `const fs = require('node:fs'); process.chdir(${JSON.stringify(folder)});`;
    writeFileSync(script, [inFolder, ...lines].join('\n'));
    return runStep({name: 'Step', run: [script], counts}, folder);
  };

  it('is what it counted', async () => {
    expect(await runScript(true, count(3, 0))).to.deep.equal([
      {name: 'Here', passed: 3, failed: 0},
    ]);
  });

  it('is one check if it counts nothing', async () => {
    expect(await runScript(false, '')).to.deep.equal([{name: 'Step', passed: 1, failed: 0}]);
  });

  it('is run once more if it breaks off before it could count, and says so', async () => {
    const counts = await runScript(true, onceOnly(breakOff), count(3, 0));
    expect(counts).to.deep.equal([{name: 'Here', passed: 3, failed: 0}]);
    expect(said.join('\n')).to.contain('Step broke off (SIGKILL)');
  });

  it('has failed if it breaks off twice', async () => {
    expect(await runScript(true, breakOff)).to.deep.equal([
      {name: 'Step, ended by SIGKILL', passed: 0, failed: 1},
    ]);
  });

  it('is not run again for a test that failed', async () => {
    const counts = await runScript(true, onceOnly(`${count(2, 1)} process.exit(1);`), count(3, 0));
    expect(counts).to.deep.equal([{name: 'Here', passed: 2, failed: 1}]);
  });

  it('is not run again if it is a check that counts nothing', async () => {
    expect(await runScript(false, onceOnly('process.exit(2);'))).to.deep.equal([
      {name: 'Step, ended by 2', passed: 0, failed: 1},
    ]);
  });

  it('has failed if it ends badly though no test of it failed', async () => {
    expect(await runScript(true, count(3, 0), 'process.exit(1);')).to.deep.equal([
      {name: 'Here', passed: 3, failed: 0},
      {name: 'Step, ended by 1', passed: 0, failed: 1},
    ]);
  });
});

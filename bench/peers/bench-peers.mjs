import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {fileURLToPath} from 'node:url';
import {measurePeers} from './measure-peers.mjs';
import {aheadVerdicts, peerVerdicts} from './peer-limits.mjs';
import {performancePage} from './performance-page.mjs';

const RESULTS = new URL('../results/', import.meta.url);
const STORED = new URL('peers.json', RESULTS);
const PAGE = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));

/**
 * `npm run bench:peers`: measures the timeline beside its peers and prints what came of it. A full run
 * writes it to docs/performance.md as well; so does `--write`, of what was stored last.
 *
 * @param {import('../options.mjs').Options} options
 * @returns {Promise<boolean>} whether all limits hold
 */
export async function benchPeers(options) {
  const results = options.write
    ? JSON.parse(readFileSync(STORED, 'utf8'))
    : await measurePeers(options);
  const json = JSON.stringify(results, null, 2);
  const config = await resolveConfig(PAGE);
  const page = await format(performancePage(results), {...config, filepath: PAGE});
  mkdirSync(RESULTS, {recursive: true});
  writeFileSync(STORED, json);
  writeFileSync(new URL('peers.md', RESULTS), page);
  if (options.json) writeFileSync(options.json, json);
  if (options.write || options.isFull) writeFileSync(PAGE, page);
  console.log(page);
  return [...aheadVerdicts(results), ...peerVerdicts(results)].every(({holds}) => holds);
}

/**
 * `npx news-timeline`: what is done with timelines outside of a page.
 * @module
 */
import {runCli} from './cli/run-cli.js';
import {processTerminal} from './cli/terminal.js';

// Whoever reads the output may have seen enough: `news-timeline schema | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runCli(process.argv.slice(2), processTerminal(process));

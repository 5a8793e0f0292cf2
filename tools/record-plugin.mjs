/**
 * A @web/test-runner plugin. Command `record`, payload `{table, row, values}`: what a test has measured,
 * by engine. With `MEASUREMENTS` in the environment all of it is written to the file of that name.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';

const file = process.env.MEASUREMENTS;

export const recordPlugin = {
  name: 'record',
  executeCommand({command, payload, session}) {
    if (command !== 'record') return undefined;
    if (file) keep(session.browser.name, payload);
    return true;
  },
};

function keep(engine, {table, row, values}) {
  const measured = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const rows = ((measured[table] ??= {})[row] ??= {});
  rows[engine] = values;
  writeFileSync(file, `${JSON.stringify(sorted(measured), undefined, 2)}\n`);
}

/** The same whatever came first. */
function sorted(value) {
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

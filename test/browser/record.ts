import {executeServerCommand} from '@web/test-runner-commands';

/**
 * Keeps what a test has measured, for the tables of the documentation. Only `npm run measure` writes it to
 * `docs/measured.json`; every other run forgets it.
 * @param row what it is of, unique in its table
 */
export async function record(
  table: string,
  row: string,
  values: Readonly<Record<string, number | string>>,
): Promise<void> {
  await executeServerCommand('record', {table, row, values});
}

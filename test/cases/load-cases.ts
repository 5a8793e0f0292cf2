/**
 * Reads a JSON case file that stands beside this module, in Node and in a browser alike.
 * @param name path below `test/cases/`, such as `edtf/edtf.open.json`
 */
export async function loadCases<T>(name: string): Promise<T> {
  return JSON.parse(await loadText(name)) as T;
}

/** The text of such a file, whatever is in it. */
export async function loadText(name: string): Promise<string> {
  const address = new URL(name, import.meta.url);
  if (address.protocol !== 'file:') return (await fetch(address)).text();
  // Named by a variable, so that a browser's module resolver does not look for a Node module.
  const fileSystem = 'node:fs/promises';
  const {readFile} = (await import(fileSystem)) as typeof import('node:fs/promises');
  return readFile(address, 'utf8');
}

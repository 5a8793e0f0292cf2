import {cli} from '@custom-elements-manifest/analyzer/cli.js';

/**
 * What the analyzer makes of the sources as they are now; `npm run manifest` writes the same to
 * `custom-elements.json`.
 * @returns {Promise<unknown>}
 */
export async function currentManifest() {
  const manifest = await cli({argv: ['analyze', '--quiet'], noWrite: true});
  // As it reads from a file, where an absent value is no key.
  return JSON.parse(JSON.stringify(manifest));
}

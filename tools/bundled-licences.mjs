import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** The folder of the package that a module belongs to. */
const packageFolder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/** A Rollup plugin that writes the licences of the packages whose code is in the bundle. */
export function bundledLicences() {
  return {
    name: 'bundled-licences',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
      const folders = modules.map((id) => packageFolder.exec(id.replaceAll('\\', '/'))?.[0]);
      const packages = [...new Set(folders.filter(Boolean))].sort();
      this.emitFile({
        type: 'asset',
        fileName: 'THIRD-PARTY-LICENSES.txt',
        source: packages.map(licenceOf).join('\n'),
      });
    },
  };
}

function licenceOf(folder) {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = readFileSync(join(folder, 'LICENSE'), 'utf8');
  return `${name} ${version} (${license})\n\n${text}`;
}

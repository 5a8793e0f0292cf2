import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

interface PackageJson {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** An empty project somewhere else, with the packed package installed as a user would. */
export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), 'news-timeline-package-'));
  /** Files of the package, as packed. */
  readonly files: readonly string[];

  constructor() {
    const packed = this.#npm(
      'pack',
      '--json',
      '--ignore-scripts',
      '--pack-destination',
      this.folder,
    );
    const [{filename, files}] = JSON.parse(packed) as [
      {filename: string; files: readonly {path: string}[]},
    ];
    this.files = files.map(({path}) => path).sort();
    this.write('package.json', JSON.stringify({name: 'empty', private: true, type: 'module'}));
    // What the package depends on comes from this checkout, so that the test needs no network.
    const {dependencies: needed = {}} = JSON.parse(
      readFileSync('package.json', 'utf8'),
    ) as PackageJson;
    const dependencies = installedClosure(Object.keys(needed)).map((name) =>
      resolve('node_modules', name),
    );
    this.#npm(
      'install',
      ...['--prefix', this.folder, '--offline', '--install-links', '--no-audit', '--no-fund'],
      // A folder is prepared as for publishing, with tools that are not installed.
      '--ignore-scripts',
      join(this.folder, filename),
      ...dependencies,
    );
  }

  /** @returns the absolute path of the file */
  write(path: string, text: string): string {
    const file = join(this.folder, path);
    writeFileSync(file, text);
    return file;
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /** What a module of the project prints in Node. */
  run(code: string): string {
    const file = this.write('run.js', code);
    return execFileSync(process.execPath, [file], {cwd: this.folder, encoding: 'utf8'}).trim();
  }

  remove(): void {
    rmSync(this.folder, {recursive: true, force: true});
  }

  #npm(...args: readonly string[]): string {
    return execFileSync('npm', args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});
  }
}

/** These packages and all that they depend on, as installed here. */
function installedClosure(names: readonly string[], seen = new Set<string>()): readonly string[] {
  for (const name of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    const {dependencies = {}} = JSON.parse(
      readFileSync(join('node_modules', name, 'package.json'), 'utf8'),
    ) as PackageJson;
    installedClosure(Object.keys(dependencies), seen);
  }
  return [...seen];
}

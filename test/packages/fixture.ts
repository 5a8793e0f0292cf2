import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {pack} from '../../tools/pack.mjs';

/** What a program has to say, and whether it succeeded. */
export interface Answer {
  readonly isFine: boolean;
  readonly output: string;
}

/**
 * A project of `test/packages/`, copied elsewhere, where the packed package is installed with all else it
 * needs, as its lock file says.
 */
export class Fixture {
  readonly #home = mkdtempSync(join(tmpdir(), 'news-timeline-in-'));
  readonly folder: string;

  constructor(name: string) {
    this.folder = join(this.#home, name);
    pack(this.#home);
    cpSync(join('test/packages', name), this.folder, {recursive: true});
    cpSync('demo/stories/china-central-asia.json', join(this.folder, 'story.json'));
  }

  /** @throws {Error} with what npm says */
  install(): void {
    this.#expectFine('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund']);
  }

  /** Runs a script of its package.json, which has to succeed. */
  build(script = 'build'): void {
    this.#expectFine('npm', ['run', '--silent', script]);
  }

  /** What its type check says. */
  check(): Answer {
    return this.#run('npm', ['run', '--silent', 'check']);
  }

  remove(): void {
    rmSync(this.#home, {recursive: true, force: true});
  }

  #expectFine(program: string, args: readonly string[]): void {
    const {isFine, output} = this.#run(program, args);
    if (!isFine) throw new Error(`${program} ${args.join(' ')}\n${output}`);
  }

  #run(program: string, args: readonly string[]): Answer {
    const {status, stdout, stderr} = spawnSync(program, args, {
      cwd: this.folder,
      encoding: 'utf8',
      env: {...process.env, CI: 'true', NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1'},
      maxBuffer: 64 * 1024 * 1024,
    });
    return {isFine: status === 0, output: stripVTControlCharacters(stdout + stderr)};
  }
}

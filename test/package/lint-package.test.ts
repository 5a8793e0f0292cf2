import {expect} from '@esm-bundle/chai';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';

describe('package.json', function () {
  this.timeout(120_000);

  it('has nothing that publint objects to', async () => {
    const {messages, pkg} = await publint({pkgDir: '.', level: 'suggestion'});
    expect(messages.map((message) => formatMessage(message, pkg))).to.deep.equal([]);
  });

  it('resolves to its types, as "are the types wrong?" sees it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'news-timeline-types-'));
    try {
      const pack = ['pack', '--ignore-scripts', '--pack-destination', folder];
      const tarball = execFileSync('npm', pack, {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const attw = resolve('node_modules/@arethetypeswrong/cli/dist/index.js');
      const args = ['--profile', 'esm-only', '--no-color', join(folder, tarball.trim())];
      const {status, stdout} = spawnSync(process.execPath, [attw, ...args], {encoding: 'utf8'});
      expect(status, stdout).to.equal(0);
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});

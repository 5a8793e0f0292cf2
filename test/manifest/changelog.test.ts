import {expect} from '@esm-bundle/chai';
import {readFileSync} from 'node:fs';
import {nextVersion, withRelease} from '../../tools/changelog.mjs';

const changelog =
  '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- News.\n\n## [0.1.0] - 2026-01-01\n';

describe('a release', () => {
  it('gives what is unreleased its version and day, under an empty section', () => {
    expect(withRelease(changelog, '0.2.0', '2026-11-26')).to.equal(
      '# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-11-26\n\n### Added\n\n- News.\n\n## [0.1.0] - 2026-01-01\n',
    );
  });

  it('is refused where there is nothing new, or the version is there already', () => {
    const released = withRelease(changelog, '0.2.0', '2026-11-26');
    expect(() => withRelease(released, '0.3.0', '2026-11-27')).to.throw(/nothing/);
    expect(() => withRelease(changelog, '0.1.0', '2026-11-27')).to.throw(/already/);
  });

  it('can be made of the changelog as it is', () => {
    const text = withRelease(readFileSync('CHANGELOG.md', 'utf8'), '999.0.0', '2026-11-26');
    expect(text).to.include('## [Unreleased]\n\n## [999.0.0] - 2026-11-26\n');
  });

  const versions = [
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'major', '2.0.0'],
    ['1.2.3', '4.5.6', '4.5.6'],
  ] as const;
  for (const [current, kind, next] of versions) {
    it(`after ${current} is ${next} where it is ${kind}`, () => {
      expect(nextVersion(current, kind)).to.equal(next);
    });
  }

  it('is never of a kind that is not known', () => {
    expect(() => nextVersion('1.2.3', 'huge')).to.throw(/huge/);
  });
});

/** The section that is being written. */
const UNRELEASED = '## [Unreleased]';

/**
 * Gives what is unreleased a version and a day, and leaves an empty section above it.
 * @param {string} changelog in the format of Keep a Changelog
 * @param {string} version such as `1.2.3`
 * @param {string} day such as `2026-11-26`
 * @returns {string}
 * @throws {Error} if there is nothing to release, or the version is there already
 */
export function withRelease(changelog, version, day) {
  if (changelog.includes(`## [${version}]`))
    throw new Error(`${version} is in the changelog already.`);
  const [, entries] = changelog.split(UNRELEASED);
  const [own = ''] = (entries ?? '').split(/^## /m);
  if (!/^- /m.test(own)) throw new Error('There is nothing in the changelog to be released.');
  return changelog.replace(UNRELEASED, `${UNRELEASED}\n\n## [${version}] - ${day}`);
}

/**
 * @param {string} current such as `1.2.3`
 * @param {string} kind `major`, `minor`, `patch`, or a version
 * @returns {string}
 * @throws {Error} if it is none of these
 */
export function nextVersion(current, kind) {
  if (/^\d+\.\d+\.\d+$/.test(kind)) return kind;
  const [major, minor, patch] = current.split('.').map(Number);
  if (kind === 'major') return `${major + 1}.0.0`;
  if (kind === 'minor') return `${major}.${minor + 1}.0`;
  if (kind === 'patch') return `${major}.${minor}.${patch + 1}`;
  throw new Error(`major, minor, patch or a version, not ${kind}`);
}

import {readdirSync, readFileSync} from 'node:fs';

/**
 * The documents of each section, in the order in which they are listed. What is in `docs/` and in none of
 * them comes last.
 */
const sections = {
  'Making a timeline': [
    'README.md',
    'docs/dates.md',
    'docs/sheets.md',
    'docs/timelinejs.md',
    'docs/markup.md',
    'docs/media.md',
    'docs/sharing.md',
    'docs/themes.md',
    'docs/languages.md',
    'docs/multilingual.md',
    'docs/issues.md',
  ],
  'On a site': [
    'docs/integrations.md',
    'docs/cdn.md',
    'docs/cli.md',
    'docs/content-security-policy.md',
    'docs/scaling.md',
    'docs/reliability.md',
    'docs/performance.md',
  ],
  'The project': ['CHANGELOG.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'bench/README.md'],
};

/** Titles that say more in a list than those in the documents. */
const titles = {'README.md': 'Guide and reference', 'bench/README.md': 'Benchmarks'};

/**
 * @typedef {object} Page
 * @property {string} source the document, from the root of the project
 * @property {string} path of the page, from the root of the site
 * @property {string} title
 * @property {string} markdown
 */

/** @returns {{title: string, pages: Page[]}[]} every document, by section */
export function siteSections() {
  const known = Object.values(sections).flat();
  const others = readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`)
    .filter((source) => !known.includes(source))
    .sort();
  return Object.entries({...sections, More: others})
    .filter(([, sources]) => sources.length > 0)
    .map(([title, sources]) => ({title, pages: sources.map(pageOf)}));
}

function pageOf(source) {
  const markdown = readFileSync(source, 'utf8');
  const [, heading = source] = /^# (.+)$/m.exec(markdown) ?? [];
  return {source, path: pagePath(source), title: titles[source] ?? heading, markdown};
}

/** `README.md` of the project is the guide: the first page of the site is another. */
export function pagePath(source) {
  return source === 'README.md' ? 'guide.html' : source.replace(/\.md$/, '.html');
}

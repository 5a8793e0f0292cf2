/**
 * What docs/accessibility.md and docs/host-pages.md have from elsewhere: the criteria with their tests, what
 * `npm run measure` has measured (docs/measured.json), and the transcript of the list. Each stands between
 * `<!-- generated:criteria -->` and `<!-- /generated:criteria -->` or another name below.
 * `node tools/measured-tables.mjs` writes them.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {criteria} from './accessibility-criteria.mjs';

export const PAGES = ['docs/accessibility.md', 'docs/host-pages.md'];

const measured = () => JSON.parse(readFileSync('docs/measured.json', 'utf8'));

const sections = {
  criteria: criteriaTable,
  contrast: contrastTable,
  axe: axeSentence,
  hosts: hostTable,
  transcript,
};

/** @returns {Promise<string>} the text of one of the pages with its sections as they should be */
export async function withMeasuredTables(path, text) {
  const filled = text.replace(
    /(<!-- generated:([\w-]+) -->\n)[^]*?(<!-- \/generated:\2 -->)/g,
    (_, start, name, end) => `${start}\n${sections[name]()}\n\n${end}`,
  );
  return format(filled, {...(await resolveConfig(path)), parser: 'markdown'});
}

function criteriaTable() {
  const rows = criteria.map(({number, name, level, conformance, remarks, tests}) => [
    number,
    name,
    level,
    conformance,
    remarks,
    tests.map(([file, title]) => `[${title}](../${file})`).join('; '),
  ]);
  return table(['Criterion', 'Name', 'Level', 'Conformance', 'Remarks', 'Held by the test'], rows);
}

/** For each theme and page, the lowest of all layouts and engines. */
function contrastTable() {
  const groups = new Map();
  for (const [row, engines] of Object.entries(measured().contrast)) {
    const [theme, scheme] = row.split(', ');
    const key = `${theme}, ${scheme}`;
    groups.set(key, [...(groups.get(key) ?? []), ...Object.values(engines)]);
  }
  const rows = [...groups].map(([key, all]) => {
    const [theme, scheme] = key.split(', ');
    const sum = (name) => all.reduce((total, one) => total + one[name], 0);
    const lowest = (name) => Math.min(...all.map((one) => one[name])).toFixed(2);
    return [
      theme,
      scheme,
      lowest('text'),
      String(sum('texts')),
      lowest('mark'),
      String(sum('marks')),
    ];
  });
  return table(['Theme', 'Page', 'Lowest of a text', 'Texts', 'Lowest of a mark', 'Marks'], rows);
}

/** Each page of others, with the engines in which a timeline on it looks as on a bare one. */
function hostTable() {
  const rows = Object.entries(measured()['host pages']).map(([host, engines]) => [
    host,
    [...new Set(Object.values(engines).map(({look}) => look))].join(', '),
    Object.keys(engines).join(', '),
  ]);
  return table(['Page', 'Look', 'In'], rows);
}

function axeSentence() {
  const runs = Object.entries(measured().axe);
  const engines = [...new Set(runs.flatMap(([, by]) => Object.keys(by)))];
  const total = runs.reduce((sum, [, by]) => sum + Object.keys(by).length, 0);
  const faults = runs
    .flatMap(([, by]) => Object.values(by))
    .reduce((sum, {violations}) => sum + violations, 0);
  const languages = new Set(runs.map(([row]) => row.split(', ')[0]));
  return `**${faults} violations** in ${total} runs: ${runs.length} of ${languages.size} languages × 3 layouts × themes on light and dark pages, each in ${engines.join(', ')}.`;
}

function transcript() {
  const file = 'test/accessibility/transcripts/list.txt';
  return `\`\`\`text\n${readFileSync(file, 'utf8').trimEnd()}\n\`\`\`\n\nFrom [${basename(file)}](../${file}); the other layouts stand beside it.`;
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const path of PAGES) {
    writeFileSync(path, await withMeasuredTables(path, readFileSync(path, 'utf8')));
  }
}

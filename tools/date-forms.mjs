/**
 * docs/date-forms.md: how every form of a date is said in every language, from the table that
 * `test/dates/date-forms-said.ts` holds the component to.
 * `node --import ./tools/typescript-in-node.mjs tools/date-forms.mjs` writes it; with `--said` it first
 * writes that table anew, from what is said now: read what has changed before you commit it.
 */
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

export const page = 'docs/date-forms.md';
const table = 'test/dates/date-forms-said.ts';

/** Languages in the order of docs/languages.md, and what they are called there. */
const NAMES = {
  en: 'English',
  de: 'German',
  fr: 'French',
  nl: 'Dutch',
  es: 'Spanish',
  it: 'Italian',
  zh: 'Chinese, simplified',
  'zh-Hant': 'Chinese, traditional',
  ja: 'Japanese',
  ru: 'Russian',
  pl: 'Polish',
  uk: 'Ukrainian',
  tr: 'Turkish',
  he: 'Hebrew',
  fa: 'Persian',
  pt: 'Portuguese',
  ko: 'Korean',
  id: 'Indonesian',
  ar: 'Arabic',
  uz: 'Uzbek, Latin',
  'uz-Cyrl': 'Uzbek, Cyrillic',
  kk: 'Kazakh',
  hi: 'Hindi',
  ky: 'Kyrgyz',
  tg: 'Tajik',
  tk: 'Turkmen',
};

const INTRODUCTION = `# How dates are said

Every form of a date, of the time between two, and of the ticks of an axis, in every language that a timeline speaks. A test says all of it in three engines and compares; this page is written from its table. [What you can write](dates.md), and [which languages wait for a native reader](languages.md).

To change how a language says dates, edit its file in \`src/dates/texts/\`, run \`node --import ./tools/typescript-in-node.mjs tools/date-forms.mjs --said\`, and read what has changed.
`;

/**
 * @param {Readonly<Record<string, Readonly<Record<string, string>>>>} said by language, by name of the form
 * @returns {Promise<string>} the page
 */
export async function dateFormsPage(said) {
  const sections = Object.entries(NAMES).map(([language, name]) => {
    const rows = Object.entries(said[language]).map(([form, words]) => [
      /^[\d.[{/YX-]/.test(form) ? `\`${form}\`` : form,
      ...(language === 'en' ? [] : [escaped(said.en[form])]),
      escaped(words),
    ]);
    const head = ['Form', ...(language === 'en' ? [] : ['English']), name];
    return `## ${name}, \`${language}\`\n\n${[head, head.map(() => '---'), ...rows].map(line).join('')}`;
  });
  const text = [INTRODUCTION, ...sections].join('\n');
  return format(text, {...(await resolveConfig(page)), parser: 'markdown'});
}

/** Markdown strikes out what stands between two of them. */
const escaped = (words) => words.replaceAll('~', '\\~');
const line = (cells) => `| ${cells.join(' | ')} |\n`;

async function writeTable() {
  const {DATE_FORMS} = await import('../test/dates/date-forms.ts');
  const said = Object.fromEntries(
    Object.keys(NAMES).map((language) => [
      language,
      Object.fromEntries(DATE_FORMS.map((form) => [form.name, form.in(language)])),
    ]),
  );
  const text = `/** What each language says, by the names of \`date-forms.ts\`. */
export const SAID: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(said)};`;
  writeFileSync(table, await format(text, {...(await resolveConfig(table)), parser: 'typescript'}));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--said')) await writeTable();
  const {SAID} = await import('../test/dates/date-forms-said.ts');
  writeFileSync(page, await dateFormsPage(SAID));
}

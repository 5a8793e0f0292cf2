/** Where browsers differ, or do not know what a language calls itself where one chooses it. */
const NAMES: Readonly<Record<string, string>> = {
  kk: 'Қазақша',
  ky: 'Кыргызча',
  tg: 'Тоҷикӣ',
  tk: 'Türkmençe',
  uz: 'Oʻzbekcha',
  'uz-Cyrl': 'Ўзбекча',
};

/**
 * What a language calls itself, as it stands in a list of languages: with a capital letter.
 * @param tag BCP 47
 * @returns the tag itself where neither the browser nor we know its name
 */
export function languageName(tag: string): string {
  return NAMES[tag] ?? nameFromIntl(tag) ?? tag;
}

function nameFromIntl(tag: string): string | undefined {
  try {
    const isKnown = Intl.DisplayNames.supportedLocalesOf(tag).length > 0;
    const name = isKnown && new Intl.DisplayNames(tag, {type: 'language'}).of(tag);
    return name ? capitalised(name, tag) : undefined;
  } catch {
    return undefined;
  }
}

function capitalised(name: string, tag: string): string {
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(tag) + rest.join('');
}

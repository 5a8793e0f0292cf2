import type {GivenWords, LanguageWords, MoreLanguageWords} from './language-words.js';

/** All the texts of a language. */
export type WholeWords = LanguageWords & MoreLanguageWords;

/**
 * What a page has registered for a reader, nearest last: for their language, then for their region.
 * @param tag BCP 47
 */
export function registeredFor(
  tag: string,
  registered: ReadonlyMap<string, GivenWords>,
): readonly GivenWords[] {
  const reader = localeOf(tag);
  return [...registered]
    .map(([key, words]) => ({key: localeOf(key), words}))
    .filter(({key}) => key && reader && isFor(key, reader))
    .sort((a, b) => Number(Boolean(a.key?.region)) - Number(Boolean(b.key?.region)))
    .map(({words}) => words);
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

/** Words are for their language in the script it has; and where they name a region, for that alone. */
function isFor(key: Intl.Locale, reader: Intl.Locale): boolean {
  const wanted = reader.maximize();
  const {language, script} = key.maximize();
  return (
    language === wanted.language &&
    script === wanted.script &&
    (!key.region || key.region === wanted.region)
  );
}

/**
 * The texts of a language with those that were given in place of its own. A page may be written without
 * types: what is no text, or has no form for every count, is as if it had not been given.
 */
export function withGiven(own: WholeWords, given: GivenWords): WholeWords {
  const entries = Object.entries(own).map(([name, text]: [string, unknown]) => [
    name,
    fitting(text, given[name as keyof GivenWords]),
  ]);
  return {
    ...own,
    ...(Object.fromEntries(entries) as Partial<WholeWords>),
    // These have a default, so that few languages have them.
    ...(typeof given.colon === 'string' && {colon: given.colon}),
    ...(typeof given.stop === 'string' && {stop: given.stop}),
  };
}

function fitting(own: unknown, given: unknown): unknown {
  if (typeof own === 'object' && own !== null) {
    const forms = textsOf(given);
    // What counts something has a form for all other counts; everything else has a text for each thing.
    if (!('other' in own)) return {...own, ...forms};
    return typeof given === 'string' || !('other' in forms) ? (stringOf(given) ?? own) : forms;
  }
  const forms = textsOf(given);
  return stringOf(given) ?? ('other' in forms ? forms : own);
}

const stringOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

function textsOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

import type {Token} from './typed-token.js';

/** Tokens whose codes match are replaced by others. */
type Rule = readonly [pattern: RegExp, rewrite: (tokens: readonly Token[]) => readonly Token[]];

/** Years ago, below which the present day would have to be known. */
const DEEP = 100_000;
/** What has no meaning: no date is made of it. */
const NONSENSE: Token = {code: '!', value: 0};

const NUMBER = /[nyzNo]/;

const numberIn = (tokens: readonly Token[]): Token =>
  tokens.find(({code}) => NUMBER.test(code)) ?? NONSENSE;
const valueOf = (tokens: readonly Token[], code: string): number =>
  tokens.find((token) => token.code === code)?.value ?? 1;
const nothing = (): readonly Token[] => [];
const first = (tokens: readonly Token[]): readonly Token[] => tokens.slice(0, 1);

/** In the order in which they apply: what a number means is clear before what it is a part of. */
const RULES: readonly Rule[] = [
  [/P[-_](?!P)/g, first],
  // 6月 16日
  [/[ny]O/g, ([number = NONSENSE]) => [{code: 'M', value: number.value}]],
  [/nD/g, first],
  // 66 million years ago, vor 66 Millionen Jahren, 6600万年前
  [/G?[nyN]X?G+|[GB][nyN]X[GYd]*|[nyN]XB/g, (tokens) => [yearsAgo(tokens)]],
  // 2 pm, 2:30 pm, 下午2:30
  [/T[ap]|[ap]T|n[ap](?!T)/g, (tokens) => [timeOfDay(tokens)]],
  [/[tu](?=T)/g, nothing],
  [/u/g, () => [{code: 'A', value: 0}]],
  // 2025年, año 44; of two digits it still needs an era
  [/[ny]Y|Y[ny]/g, (tokens) => [yearOf(numberIn(tokens))]],
  [/Y/g, nothing],
  // last third, third quarter, Q3, second half
  [
    /oo(?![qhcv])/g,
    ([which = NONSENSE, {value} = NONSENSE]) => [partOfYear(which, value === 3 ? 't' : '')],
  ],
  [
    /[no][qh]|[qh][no]/g,
    (tokens) => [partOfYear(numberIn(tokens), /[qh]/.exec(codesOf(tokens))?.[0] ?? '')],
  ],
  // siglos XIX–XX, 19th–20th centuries
  [
    /c?[no][-t][no]c|c[no][-t][no]/g,
    (tokens) =>
      tokens.flatMap((token) =>
        /[no]/.test(token.code) ? [century(token)] : token.code === 'c' ? [] : [token],
      ),
  ],
  [/[no][cv](?![no](?!d))|c[no]/g, (tokens) => [century(numberIn(tokens))]],
  [/v/g, nothing],
  // 20世纪80年代, années 80 du XXe siècle
  [/knd|ndk|dnk/g, (tokens) => [decade(valueOf(tokens, 'k') + valueOf(tokens, 'n'))]],
  [/yd|dy/g, (tokens) => [decade(valueOf(tokens, 'y'))]],
  [/yH/g, ([{value} = NONSENSE]) => [{code: 'k', value, size: 100}]],
  // MÖ 15 Mart 44, MÖ Mart 44
  [/En?M[nyN]/g, (tokens) => [...tokens.slice(1, -1), inEra(tokens.at(-1) ?? NONSENSE, 'bc')]],
  [
    /[nyzN]E|E[nyzN]/g,
    (tokens) => [inEra(numberIn(tokens), tokens[0]?.code === 'E' ? 'bc-before' : 'bc')],
  ],
  [/[nyzN]F(?![nyzN])|F[nyzN]/g, (tokens) => [inEra(numberIn(tokens), 'ad')]],
  [/kE|Ek/g, (tokens) => [{code: 'k', value: 1 - valueOf(tokens, 'k') - 100, size: 100}]],
  [/kF|Fk/g, (tokens) => tokens.filter(({code}) => code === 'k')],
  // The Arabic "from" also means "of".
  [/[eP]S/g, first],
  [/nS(?=M)/g, first],
];

/** Puts together what belongs together: a number and "quarter", a year and "BC". */
export function rewrittenTokens(tokens: readonly Token[]): readonly Token[] {
  return RULES.reduce(applied, tokens);
}

/** Their codes, one character each. */
export function codesOf(tokens: readonly Token[]): string {
  return tokens.map(({code}) => code).join('');
}

function applied(tokens: readonly Token[], [pattern, rewrite]: Rule): readonly Token[] {
  const codes = codesOf(tokens);
  if (codes.search(pattern) < 0) return tokens;
  const result: Token[] = [];
  let place = 0;
  for (const match of codes.matchAll(pattern)) {
    const end = match.index + match[0].length;
    result.push(...tokens.slice(place, match.index), ...rewrite(tokens.slice(match.index, end)));
    place = end;
  }
  return [...result, ...tokens.slice(place)];
}

function yearsAgo(tokens: readonly Token[]): Token {
  const {value, size = 1} = numberIn(tokens);
  const years = Math.round(value * valueOf(tokens, 'X'));
  return years < DEEP ? NONSENSE : {code: 'g', value: years, size};
}

function timeOfDay(tokens: readonly Token[]): Token {
  const fields = tokens.find(({code}) => code === 'T')?.fields ?? {hour: numberIn(tokens).value};
  const {hour = 0} = fields;
  if (hour < 1 || hour > 12) return NONSENSE;
  const noon = /p/.test(codesOf(tokens)) ? 12 : 0;
  return {code: 'T', value: 0, fields: {...fields, hour: (hour % 12) + noon}};
}

function yearOf(number: Token): Token {
  return {...number, code: number.code === 'n' ? 'z' : 'y'};
}

function inEra(number: Token, era: 'ad' | 'bc' | 'bc-before'): Token {
  return {code: 'y', value: number.value, era};
}

/** Quarters, thirds and halves have codes from 33, 37 and 40 on; -1 is the last one. */
function partOfYear({value}: Token, unit: string): Token {
  const [before, count] = unit === 'q' ? [32, 4] : unit === 't' ? [36, 3] : unit ? [39, 2] : [0, 0];
  const place = value < 0 ? count : value;
  return place > 0 && place <= count ? {code: 'e', value: before + place} : NONSENSE;
}

function century({value}: Token): Token {
  return value > 0 && value < 100 ? {code: 'k', value: (value - 1) * 100, size: 100} : NONSENSE;
}

function decade(value: number): Token {
  return value % 10 ? NONSENSE : {code: 'k', value, size: 10};
}

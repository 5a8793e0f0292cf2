/**
 * @typedef {object} BenchEvent an event in the format of `<news-timeline>`
 * @property {string} id
 * @property {string} date `YYYY` (one in five), `YYYY-MM` (three in ten) or `YYYY-MM-DD`
 * @property {string} headline ends in its number, `(no. 17)`, by which the probe knows an event when it sees one
 * @property {string} text 40 words
 * @property {string} group one of five
 * @property {{title: string, url: string}[]} sources one
 */

const GROUPS = ['Parliament', 'Courts', 'Trade', 'Weather', 'Culture'];

const WORDS =
  `agreement airport alliance announces appeal arrives assembly bank border bridge builds cabinet
  calls canal capital changes charter city closes coast commission company concert congress council court crosses
  decides delegation delivers desert drought dispute early east embassy exports factory farmers festival final first
  flood forest freight governor grain harbour hearing highway hospital imports inquiry island judges labour lake
  larger late law leaders line market measures meeting minister mountain museum near north observers office opens
  over pact parliament plan pipeline port postpones president price project promises protest railway rain ratifies
  region rejects repairs report reserve resumes returns river route ruling school second senate settles shipyard
  signs south station storm strike summit tax teachers through tower trade treaty tunnel under university valley
  verdict village visits vote warns water west winter witness workers`.split(/\s+/);

const FIRST_DAY = Date.UTC(1900, 0, 1);
const LAST_DAY = Date.UTC(2024, 11, 31);

/**
 * Events in the order in which they happened: the same ones for the same count, on every machine. Dates
 * that say less than the day do not sort quite like that, as in any newsroom's list.
 *
 * @param {number} count
 * @param {number} [first] number of the first of them; another one makes other events
 * @returns {readonly BenchEvent[]}
 */
export function eventsOf(count, first = 0) {
  const random = randomFrom(count + first);
  const instants = Array.from({length: count}, () => FIRST_DAY + random() * (LAST_DAY - FIRST_DAY));
  return instants
    .sort((a, b) => a - b)
    .map((instant, index) => eventAt(instant, first + index, random));
}

function eventAt(instant, number, random) {
  return {
    id: `event-${number}`,
    date: new Date(instant).toISOString().slice(0, dateLength(random())),
    headline: `${sentence(5 + Math.floor(random() * 4), random)} (no. ${number})`,
    text: `${sentence(40, random)}.`,
    group: pick(GROUPS, random),
    sources: [{title: 'The Daily Example', url: `https://news.example/${number}`}],
  };
}

/** Characters of an ISO date that are known: those of the year, the month or the day. */
function dateLength(chance) {
  if (chance < 0.2) return 4;
  return chance < 0.5 ? 7 : 10;
}

function sentence(length, random) {
  const words = Array.from({length}, () => pick(WORDS, random)).join(' ');
  return words[0].toUpperCase() + words.slice(1);
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}

/** Marsaglia's xorshift with 32 bits of state: numbers from 0 to 1, the same ones for the same seed. */
function randomFrom(seed) {
  let state = (seed * 2654435761) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

import type {DateTexts} from '../date-texts.js';

export const texts: DateTexts = {
  months:
    'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  bc: '{y} a.C.',
  ad: '{y} d.C.',
  month: '[{m}] de {y}',
  day: '[<{d}> de {m}] de {y}',
  firstDay: '1º',

  about: 'por volta de {0}',
  roughly: 'cerca de {0}',
  perhaps: 'talvez {0}|talvez {0}|talvez em {0}',
  uncertain: '{0} (incerto)',
  by: 'até {0}',
  since: 'desde {0}',
  until: 'até {0} (início desconhecido)',
  from: 'a partir de {0} (fim desconhecido)',

  seasons: 'primavera|verão|outono|inverno',
  season: '{s} de {y}',
  hemispheres: ' (hemisfério norte)| (hemisfério sul)',
  parts:
    'primeiro trimestre|segundo trimestre|terceiro trimestre|quarto trimestre|primeiro terço|segundo terço|último terço|primeiro semestre|segundo semestre',
  part: '{s} de {y}',
  decade: 'década de {y}',
  century: 'século {N}',

  tidied: (phrase) =>
    phrase
      .replace(/^(.*(?:de|até|desde)) (?=década|primavera)/, '$1 a ')
      .replace(
        /^(.*(?:de|até|desde)) (?=verão|outono|inverno|primeiro|segundo|terceiro|quarto|último|século)/,
        '$1 o ',
      )
      .replace(/\bde ([ao] )/, 'd$1'),
};

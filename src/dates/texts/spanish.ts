import type {DateTexts} from '../date-texts.js';

export const texts: DateTexts = {
  months:
    'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  bc: '{y} a. C.',
  ad: '{y} d. C.',
  month: '[{m}] de {y}',
  day: '[<{d}> de {m}] de {y}',

  about: 'hacia {0}|hacia {0}|hacia el {0}',
  roughly: 'unos {0}',
  perhaps: 'quizá {0}|quizá {0}|quizá el {0}',
  uncertain: '{0} (incierto)',
  by: 'para {0}|para {0}|para el {0}',
  since: 'desde {0}|desde {0}|desde el {0}',
  until:
    'hasta {0} (inicio desconocido)|hasta {0} (inicio desconocido)|hasta el {0} (inicio desconocido)',
  from: 'desde {0} (fin desconocido)|desde {0} (fin desconocido)|desde el {0} (fin desconocido)',

  seasons: 'primavera|verano|otoño|invierno',
  season: '{s} de {y}',
  hemispheres: ' (hemisferio norte)| (hemisferio sur)',
  parts:
    'primer trimestre|segundo trimestre|tercer trimestre|cuarto trimestre|primer tercio|segundo tercio|último tercio|primer semestre|segundo semestre',
  part: '{s} de {y}',
  decade: 'década de {y}',
  century: 'siglo {N}',

  tidied: (phrase) =>
    phrase
      .replace(/^(hacia|para|desde|hasta) (?=década|primavera)/, '$1 la ')
      .replace(
        /^(hacia|para|desde|hasta) (?=verano|otoño|invierno|primer |segundo|tercer|cuarto|último|siglo)/,
        '$1 el ',
      ),
};

import type {DateTexts} from '../date-texts.js';

export const texts: DateTexts = {
  months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  bc: '{y} av. J.-C.',
  ad: '{y} apr. J.-C.',
  month: '[{m}] {y}',
  day: '[<{d}> {m}] {y}',
  firstDay: '1er',

  about: 'vers {0}|vers {0}|vers le {0}',
  roughly: 'environ {0}',
  perhaps: 'peut-être {0}|peut-être {0}|peut-être le {0}',
  uncertain: '{0} (incertain)',
  by: 'd’ici {0}|d’ici {0}|d’ici au {0}',
  since: 'depuis {0}|depuis {0}|depuis le {0}',
  until: 'jusqu’en {0} (début inconnu)|jusqu’en {0} (début inconnu)|jusqu’au {0} (début inconnu)',
  from: 'à partir de {0} (fin inconnue)|à partir de {0} (fin inconnue)|à partir du {0} (fin inconnue)',

  seasons: 'printemps|été|automne|hiver',
  hemispheres: ' (hémisphère nord)| (hémisphère sud)',
  parts:
    '1er trimestre|2e trimestre|3e trimestre|4e trimestre|premier tiers de|deuxième tiers de|dernier tiers de|1er semestre|2e semestre',
  decade: 'années {y}',
  century: '{N}e siècle',

  tidied: (phrase) =>
    phrase
      .replace(/\bIe siècle/, 'Ier siècle')
      .replace(
        /^(vers|depuis|d’ici) (?=printemps|premier|deuxième|dernier|\d(?:er|e) |[IVX]+er? )/,
        '$1 le ',
      )
      .replace(/^(vers|depuis|d’ici) (?=été|automne|hiver)/, '$1 l’')
      .replace(/^(vers|depuis|d’ici) (?=années)/, '$1 les '),
};

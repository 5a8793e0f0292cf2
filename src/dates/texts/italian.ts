import type {DateTexts} from '../date-texts.js';

/** “Dal”, “alla”, “dagli”, “all’”. */
function joined(preposition: string, article: string): string {
  return preposition + (article === 'il' ? 'l' : article === 'gli' ? 'gli' : `l${article}`);
}

export const texts: DateTexts = {
  months:
    'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  bc: '{y} a.C.',
  ad: '{y} d.C.',
  month: '[{m}] {y}',
  day: '[<{d}> {m}] {y}',
  firstDay: '1º',

  about: 'intorno al {0}|intorno a {0}|intorno al {0}',
  roughly: 'circa {0}',
  perhaps: 'forse {0}|forse {0}|forse il {0}',
  uncertain: '{0} (incerto)',
  by: 'entro il {0}|entro {0}|entro il {0}',
  since: 'dal {0}|da {0}|dal {0}',
  until:
    'fino al {0} (inizio sconosciuto)|fino a {0} (inizio sconosciuto)|fino al {0} (inizio sconosciuto)',
  from: 'dal {0} (fine sconosciuta)|da {0} (fine sconosciuta)|dal {0} (fine sconosciuta)',

  seasons: 'primavera|estate|autunno|inverno',
  hemispheres: ' (emisfero nord)| (emisfero sud)',
  parts:
    'primo trimestre|secondo trimestre|terzo trimestre|quarto trimestre|primo terzo|secondo terzo|ultimo terzo|primo semestre|secondo semestre',
  part: '{s} del {y}',
  decade: 'anni {y}',
  century: '{N} secolo',

  tidied: (phrase) =>
    phrase
      .replace(
        /^(.*\b(?:entro|a|da)) (?=primo|secondo|terzo|quarto|ultimo|[IVXL]+ |\d+ [ad]\.)/,
        '$1 il ',
      )
      .replace(/^(.*\b(?:entro|a|da)) (?=primavera)/, '$1 la ')
      .replace(/^(.*\b(?:entro|a|da)) (?=anni)/, '$1 gli ')
      .replace(/^(.*\b(?:entro|a|da)) (?=estate|autunno|inverno)/, '$1 l’')
      .replace(/\bil (?=(?:8|11) )/, 'l’')
      .replace(/\b(d?a)l (?=(?:8|11) )/, '$1 l’')
      .replace(/\b(d?a) (il|la|gli|l’)/, (_, preposition: string, article: string) =>
        joined(preposition, article),
      ),
};

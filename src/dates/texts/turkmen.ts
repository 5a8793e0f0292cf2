import type {DateTexts} from '../date-texts.js';

export const texts: DateTexts = {
  months: 'ýanwar|fewral|mart|aprel|maý|iýun|iýul|awgust|sentýabr|oktýabr|noýabr|dekabr',
  shortMonths: 'ýan|few|mart|apr|maý|iýun|iýul|awg|sen|okt|noý|dek',
  bc: 'b.e.öň {y}',
  ad: 'b.e. {y}',
  month: '[{m}] {y}',
  day: '[<{d}> {m}] {y}',

  about: 'takmynan {0}',
  perhaps: 'belki, {0}',
  uncertain: '{0} (anyk däl)',
  by: '{0} ýylyna çenli|{0} senesine çenli',
  since: '{0} ýylyndan bäri|{0} senesinden bäri',
  until: '{0} ýylyna çenli (başlangyjy näbelli)|{0} senesine çenli (başlangyjy näbelli)',
  from: '{0} ýylyndan başlap (soňy näbelli)|{0} senesinden başlap (soňy näbelli)',

  seasons: 'ýaz|tomus|güýz|gyş',
  hemispheres: ' (demirgazyk ýarym şar)| (günorta ýarym şar)',
  parts:
    '1-nji çärýek|2-nji çärýek|3-nji çärýek|4-nji çärýek|birinji üçden bir|ikinji üçden bir|soňky üçden bir|birinji ýarym|ikinji ýarym',
  century: '{N} asyr',

  unaided: {
    units: 'ýyl|aý|gün|sagat|minut|sekunt',
    scales: 'müň|million|milliard',
    ago: '{0} ýyl öň',
    ahead: '{0} ýyldan soň',
    now: 'häzir',
    and: 'we',
    or: 'ýa-da',
  },
};

import type {DateTexts} from '../date-texts.js';

export const texts: DateTexts = {
  months: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  bc: '{y} v. Chr.',
  ad: '{y} n. Chr.',
  month: '[{m}] {y}',
  day: '[<{d}.> {m}] {y}',

  about: 'um {0}|etwa {0}',
  roughly: 'etwa {0}',
  perhaps: 'vielleicht {0}',
  uncertain: '{0} (unsicher)',
  by: 'bis {0}|bis {0}|bis zum {0}',
  since: 'seit {0}|seit {0}|seit dem {0}',
  until: 'bis {0} (Beginn unbekannt)|bis {0} (Beginn unbekannt)|bis zum {0} (Beginn unbekannt)',
  from: 'ab {0} (Ende unbekannt)|ab {0} (Ende unbekannt)|ab dem {0} (Ende unbekannt)',
  to: '{0} bis {1}',

  seasons: 'Frühling|Sommer|Herbst|Winter',
  hemispheres: ' (Nordhalbkugel)| (Südhalbkugel)',
  parts:
    '1. Quartal|2. Quartal|3. Quartal|4. Quartal|1. Drittel|2. Drittel|3. Drittel|1. Halbjahr|2. Halbjahr',
  decade: '{y}er-Jahre',
  century: '{n}. Jahrhundert',

  tidied: (phrase) =>
    phrase
      .replace(/^(bis|seit|ab) (\d+er-Jahre)/, '$1 den $2n')
      .replace(/^(bis|seit|ab) (?=[FSHW][a-z]+[gtr] \d|\d+\. [DHJQ])/, '$1 dem ')
      .replace('bis den', 'bis zu den')
      .replace('bis dem', 'bis zum'),
};

import type {DateTexts} from '../date-texts.js';

/** The words behind a preposition. */
const genitive =
  'styczeń>stycznia|luty>lutego|marzec>marca|kwiecień>kwietnia|maj>maja|czerwiec>czerwca|lipiec>lipca|sierpień>sierpnia|wrzesień>września|październik>października|listopad>listopada|grudzień>grudnia|wiosna>wiosny|lato>lata|jesień>jesieni|zima>zimy|kwartał>kwartału|pierwsza>pierwszej|druga>drugiej|ostatnia>ostatniej|część>części|połowa>połowy|wiek>wieku';

export const texts: DateTexts = {
  months:
    'styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień',
  monthsOfDays:
    'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
  bc: '{y} p.n.e.',
  ad: '{y} n.e.',
  month: '[{m}] {y}',
  day: '[<{d}> {m}] {y}',

  about: 'około {0} r.|około {0}',
  roughly: 'ok. {0}',
  perhaps: 'być może {0} r.|być może {0}',
  uncertain: '{0} (niepewne)',
  by: 'do {0} r.|do {0}',
  since: 'od {0} r.|od {0}',
  until: 'do {0} r. (początek nieznany)|do {0} (początek nieznany)',
  from: 'od {0} r. (koniec nieznany)|od {0} (koniec nieznany)',
  inflected: {about: genitive, by: genitive, since: genitive},

  seasons: 'wiosna|lato|jesień|zima',
  hemispheres: ' (półkula północna)| (półkula południowa)',
  parts:
    'I kwartał|II kwartał|III kwartał|IV kwartał|pierwsza trzecia część|druga trzecia część|ostatnia trzecia część|pierwsza połowa|druga połowa',
  part: '{s} {y} r.',
  century: '{N} wiek',
};

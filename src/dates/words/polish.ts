import type {TypedWords} from './typed-words.js';

export const polish: TypedWords = {
  by: 'do|przed|najpóźniej do|aż do',
  since: 'od|po|począwszy od|z',
  between: 'między|pomiędzy',
  and: 'a',
  present: 'dziś|dzisiaj|obecnie',
  about: 'około|ok|circa|ca|w przybliżeniu|mniej więcej',
  perhaps: 'być może|prawdopodobnie|może',
  parts: 'początek|początku|początki|pocz; połowa|połowie|połowy|poł; koniec|końcu|końca|kon',
  seasons: 'wiosna|wiosną|wiosny|wiosnę; lato|latem; jesień|jesienią|jesieni; zima|zimą|zimy|zimę',
  quarter: 'kwartał+u|kwartale|kw',
  half: 'półrocze|półrocza|półroczu',
  ordinals: 'pierwszy+m|pierwsze; drugi+e+m; trzeci+e+m; czwarty+m|czwarte; ostatni+e',
  decade: 'lata+ch|e',
  century: 'wiek+u+ach',
  centuryOrIn: 'w',
  bc: 'p n e|przed naszą erą|przed chrystusem|przed chr',
  ad: 'n e|naszej ery|po chrystusie',
  year: 'rok+u|r|lat',
  filler: 'we|na|dnia|go|ego',
  months:
    'styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrześniu|październiku|listopadzie|grudniu',
};

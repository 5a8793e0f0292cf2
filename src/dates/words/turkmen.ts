import type {TypedWords} from './typed-words.js';

export const turkmen: TypedWords = {
  by: 'çenli|öň|-a çenli|-e çenli|-na çenli',
  since: 'bäri|başlap|soň|-dan|-den|-dan bäri|-dan başlap|-dan soň|-den bäri|-den başlap',
  between: 'aralygynda|arasynda',
  and: 'we|bilen',
  present: 'häzir|şu gün',
  about: 'takmynan|töweregi+nde|golaý|çemesi',
  perhaps: 'belki|ähtimal',
  parts: 'başy+nda|başlary+nda; ortasy+nda|ortalary+nda; ahyry+nda|soňy|soňunda|ahyrlary',
  seasons: 'ýaz+y+ynda|bahar+y+ynda; tomus+da|tomsy|tomsunda; güýz+i+ünde; gyş+y+ynda',
  quarter: 'çärýek|çärýegi+nde|kwartal+y',
  half: 'ýarym ýyllyk|ýarymy+nda|ýarym ýyllygy',
  ordinals: 'birinji; ikinji; üçünji; dördünji; soňky',
  decade: 'ýyllar+y+da',
  century: 'asyr+y+da+yň',
  bc: 'b e öň|m öň|biziň eramyzdan öň+ki|miladydan öň',
  ad: 'b e|m|biziň eramyzyň|milady',
  year: 'ýyl+y+yň+da+a+ky|ý',
  filler: 'aýy+nda|güni|njy|nji|ynjy|inji|-da|-de',
  months:
    'ýanwar|fewral|mart|aprel|maý|iýun|iýul|awgust|sentýabr|oktýabr|noýabr|dekabr; ýanwary|fewraly|marty|apreli|maýy|iýuny|iýuly|awgusty|sentýabry|oktýabry|noýabry|dekabry',
};

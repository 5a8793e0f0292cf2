import type {TypedWords} from './typed-words.js';

export const german: TypedWords = {
  by: 'bis+ zum|vor|spätestens',
  since: 'seit|ab|von|nach',
  between: 'zwischen',
  and: 'und',
  present: 'heute',
  aboutOrAt: 'um',
  about: 'ca|circa|zirka|etwa|gegen|ungefähr|rund|c',
  perhaps: 'vielleicht|vermutlich|wohl|möglicherweise',
  parts: 'anfang|beginn|frühe+s; mitte; ende|späte+s',
  seasons: 'frühling|frühjahr; sommer; herbst; winter',
  quarter: 'quartal+s',
  half: 'halbjahr|hälfte|hj',
  ordinals: 'erste+s+n; zweite+s+n; dritte+s+n; vierte+s+n; letzte+s+n',
  decade: 'er|er jahre+n',
  century: 'jahrhundert+s|jh|jhd+t|jhs',
  bc: 'v chr|v u z|vor christus|vor unserer zeitrechnung',
  ad: 'n chr|u z|nach christus|unserer zeitrechnung',
  year: 'jahr+e+es',
  filler: 'der|die|das|den|dem|des|im|am|in|vom|zum|uhr',
  tags: 'de-AT',
};

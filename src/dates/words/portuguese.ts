import type {TypedWords} from './typed-words.js';

export const portuguese: TypedWords = {
  by: 'até|antes de|para',
  since: 'desde|a partir de|depois de|após',
  to: 'a|ao|à',
  between: 'entre',
  and: 'e',
  present: 'hoje|presente',
  about: 'cerca de|por volta de|aproximadamente|aprox|circa|c|ca',
  perhaps: 'talvez|provavelmente|possivelmente',
  parts: 'início+s|começo|princípios; meados|meio; final|finais|fim|fins',
  seasons: 'primavera; verão; outono; inverno',
  quarter: 'trimestre|t',
  half: 'semestre|metade',
  ordinals: 'primeiro|primeira; segundo|segunda; terceiro|terceira; quarto|quarta; último|última',
  decade: 'anos|década|decênio',
  century: 'século+s|séc',
  bc: 'a c|antes de cristo|a e c',
  ad: 'd c|depois de cristo|e c',
  year: 'ano',
  filler: 'de|do|da|dos|das|o|os|as|em|no|na|nos',
};

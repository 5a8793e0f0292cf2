import type {TypedWords} from './typed-words.js';

export const spanish: TypedWords = {
  by: 'hasta|para|antes de+l|a más tardar',
  since: 'desde|a partir de+l|después de|tras',
  to: 'a|al',
  between: 'entre',
  and: 'y|e',
  present: 'hoy|la actualidad|presente',
  about: 'hacia|alrededor de|cerca de|circa|c|ca|aproximadamente|aprox|sobre',
  perhaps: 'quizá+s|posiblemente|probablemente|tal vez',
  parts: 'principios|comienzos|inicios|inicio|comienzo; mediados; finales|fines|final|fin',
  seasons: 'primavera; verano; otoño; invierno',
  quarter: 'trimestre|t',
  half: 'semestre|mitad',
  ordinals: 'primer+o+a; segundo|segunda; tercer+o+a; cuarto|cuarta; último|última',
  decade: 'años|década|decenio',
  century: 'siglo+s|s',
  bc: 'a c|a de c|a n e|antes de cristo',
  ad: 'd c|d de c|d n e|después de cristo|e c',
  year: 'año',
  filler: 'de|del|el|la|los|las|en|o|er|h',
};

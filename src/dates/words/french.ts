import type {TypedWords} from './typed-words.js';

export const french: TypedWords = {
  by: 'd’ici+ à|jusqu’en|jusqu’à|jusqu’au|avant+ le|pour|au plus tard',
  since: 'depuis|à partir de|à partir du|dès|après|à compter de|à compter du',
  to: 'à|au|aux',
  between: 'entre',
  and: 'et',
  present: 'aujourd’hui|nos jours',
  about: 'vers|environ|autour de|aux environs de|circa|ca|c|env',
  perhaps: 'peut-être|probablement|sans doute',
  parts: 'début+s; mi|milieu; fin',
  seasons: 'printemps; été; automne; hiver',
  quarter: 'trimestre|t',
  half: 'semestre|moitié',
  ordinals: 'premier|première; deuxième|second+e; troisième; quatrième; dernier|dernière',
  decade: 'années|décennie',
  century: 'siècle+s|s',
  bc: 'av j c|avant j c|avant jésus christ|av n è|avant notre ère',
  ad: 'ap j c|apr j c|après j c|après jésus christ|de notre ère',
  year: 'an|année',
  filler: 'de|du|des|le|la|les|l|d|en|dans|e|er|re|ère|ème|nd|h',
};

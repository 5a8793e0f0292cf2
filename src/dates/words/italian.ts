import type {TypedWords} from './typed-words.js';

export const italian: TypedWords = {
  by: 'entro|fino al|fino a|prima del|prima di',
  since: 'dal+l|da|a partire dal|dopo',
  to: 'al|a|all',
  between: 'tra|fra',
  and: 'e',
  present: 'oggi',
  about: 'circa|verso|intorno|attorno|c|ca',
  perhaps: 'forse|probabilmente',
  parts: 'inizio|inizi|primi; metà; fine',
  seasons: 'primavera; estate; autunno; inverno',
  quarter: 'trimestre',
  half: 'semestre',
  ordinals: 'primo|prima; secondo|seconda; terzo|terza; quarto|quarta; ultimo|ultima',
  decade: 'anni|decennio',
  century: 'secolo|secoli|sec',
  bc: 'a c|avanti cristo|a e v',
  ad: 'd c|dopo cristo|e v',
  year: 'anno',
  filler: 'di|del+lo+la+l|degli|il|lo|la|l|gli|nel+lo+l|in|negli|o',
};

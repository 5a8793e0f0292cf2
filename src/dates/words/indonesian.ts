import type {TypedWords} from './typed-words.js';

export const indonesian: TypedWords = {
  by: 'sampai|s d|hingga|sebelum|menjelang|paling lambat',
  since: 'sejak|dari|mulai|setelah',
  between: 'antara',
  and: 'dan',
  present: 'sekarang',
  about: 'sekitar|kira kira|kurang lebih',
  perhaps: 'mungkin',
  parts: 'awal; pertengahan; akhir',
  seasons: 'musim semi; musim panas; musim gugur; musim dingin',
  quarter: 'kuartal|triwulan',
  half: 'semester|paruh',
  ordinals: 'pertama; kedua; ketiga; keempat',
  decade: 'an|dekade',
  century: 'abad',
  bc: 'sebelum masehi',
  ad: 'masehi',
  year: 'tahun',
  filler: 'pada|di|ke|tanggal|bulan|pukul',
};

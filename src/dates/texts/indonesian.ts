import type {DateTexts} from '../date-texts.js';

export const texts: DateTexts = {
  months: 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember',
  bc: '{y} SM',
  ad: '{y} M',
  month: '[{m}] {y}',
  day: '[<{d}> {m}] {y}',

  about: 'sekitar {0}',
  perhaps: 'mungkin {0}',
  uncertain: '{0} (tidak pasti)',
  by: 'paling lambat {0}',
  since: 'sejak {0}',
  until: 'hingga {0} (awal tidak diketahui)',
  from: 'mulai {0} (akhir tidak diketahui)',

  seasons: 'musim semi|musim panas|musim gugur|musim dingin',
  hemispheres: ' (belahan bumi utara)| (belahan bumi selatan)',
  parts:
    'kuartal pertama|kuartal kedua|kuartal ketiga|kuartal keempat|sepertiga pertama|sepertiga kedua|sepertiga terakhir|paruh pertama|paruh kedua',
  decade: 'tahun {y}-an',
  century: 'abad ke-{n}',
};

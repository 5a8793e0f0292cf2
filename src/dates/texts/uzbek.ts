import type {DateTexts} from '../date-texts.js';

export const texts: DateTexts = {
  months: 'yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr',
  shortMonths: 'yan|fev|mar|apr|may|iyn|iyl|avg|sen|okt|noy|dek',
  yearOf: '{y}-yil',
  bc: 'mil. avv. {y}-yil',
  ad: 'milodiy {y}-yil',
  month: '{y} [{m}]',
  day: '{y} [<{d}>-{m}]',

  about: 'taxminan {0}-yil|taxminan {0}',
  roughly: 'taxminan {0}',
  perhaps: 'ehtimol, {0}-yil|ehtimol, {0}',
  uncertain: '{0} (aniq emas)',
  by: '{0}-yilgacha|{0}gacha',
  since: '{0}-yildan beri|{0}dan beri',
  until: '{0}-yilgacha (boshlanishi noma’lum)|{0}gacha (boshlanishi noma’lum)',
  from: '{0}-yildan boshlab (tugashi noma’lum)|{0}dan boshlab (tugashi noma’lum)',

  seasons: 'bahori|yozi|kuzi|qishi',
  season: '{y} {s}',
  part: '{y} {s}',
  hemispheres: ' (shimoliy yarimshar)| (janubiy yarimshar)',
  parts:
    'I choragi|II choragi|III choragi|IV choragi|birinchi uchdan biri|ikkinchi uchdan biri|oxirgi uchdan biri|birinchi yarmi|ikkinchi yarmi',
  decade: '{y}-yillar',
  century: '{N} asr',

  unaided: {
    units: 'yil|oy|kun|soat|daqiqa|soniya',
    scales: 'ming|million|milliard',
    ago: '{0} yil oldin',
    ahead: '{0} yildan keyin',
    now: 'hozir',
    and: 'va',
    or: 'yoki',
  },
};

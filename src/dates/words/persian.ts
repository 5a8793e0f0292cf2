import type {TypedWords} from './typed-words.js';

/** Of the Gregorian calendar, as all dates here. */
export const persian: TypedWords = {
  by: 'تا|قبل از|پیش از|حداکثر تا',
  since: 'از|پس از|بعد از|به بعد',
  between: 'بین|میان',
  and: 'و',
  present: 'اکنون|امروز',
  about: 'حدود+ا|تقریبا|در حدود|نزدیک به',
  perhaps: 'شاید|احتمالا',
  parts: 'اوایل|آغاز|ابتدای; اواسط|میانه|نیمه; اواخر|پایان|انتهای',
  seasons: 'بهار; تابستان; پاییز|خزان; زمستان',
  quarter: 'سه ماهه|سه ماه|فصل',
  halves: 'نیمه اول|نیمسال اول|نیمه نخست; نیمه دوم|نیمسال دوم',
  ordinals: 'اول|نخست|یکم; دوم; سوم; چهارم; آخر',
  decade: 'دهه+ٔ|سالهای',
  century: 'قرن|سده',
  bc: 'ق م|پ م|قبل از میلاد|پیش از میلاد',
  ad: 'م|میلادی|پس از میلاد',
  year: 'سال',
  filler: 'در|ماه|روز|ام|ساعت',
};

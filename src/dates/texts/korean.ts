import type {DateTexts} from '../date-texts.js';

export const texts: DateTexts = {
  months: '1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월',
  year: '<{y}년>',
  bc: '기원전 <{y}년>',
  ad: '서기 <{y}년>',
  month: '{y} [{m}]',
  day: '{y} [{m} <{d}일>]',
  join: '~',
  wideJoin: '~',

  about: '{0}경',
  roughly: '약 {0}',
  perhaps: '아마도 {0}',
  uncertain: '{0}(불확실)',
  by: '{0}까지',
  since: '{0} 이후',
  until: '{0}까지(시작 시점 불명)',
  from: '{0}부터(종료 시점 불명)',

  seasons: '봄|여름|가을|겨울',
  season: '{y} {s}',
  part: '{y} {s}',
  hemispheres: '(북반구)|(남반구)',
  parts: '1분기|2분기|3분기|4분기|첫 3분의 1|중간 3분의 1|마지막 3분의 1|상반기|하반기',
  decade: '{y}년대',
  century: '{n}세기',
};

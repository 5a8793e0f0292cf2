import type {DateTexts} from '../date-texts.js';

export const texts: DateTexts = {
  months: '1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月',
  year: '<{y}年>',
  month: '{y}[{m}]',
  day: '{y}[{m}<{d}日>]',
  season: '{y}{s}',
  part: '{y}{s}',
  bc: '公元前<{y}年>',
  ad: '公元<{y}年>',
  join: '至',
  wideJoin: '至',

  about: '约{0}',
  perhaps: '可能是{0}',
  uncertain: '{0}（不确定）',
  by: '不晚于{0}',
  since: '{0}以来',
  until: '至{0}（起始时间不详）',
  from: '自{0}起（结束时间不详）',

  seasons: '春季|夏季|秋季|冬季',
  hemispheres: '（北半球）|（南半球）',
  parts: '第一季度|第二季度|第三季度|第四季度|前三分之一|中间三分之一|后三分之一|上半年|下半年',
  decade: '{y}年代',
  century: '{n}世纪',
};

import type {DateTexts} from '../date-texts.js';

export const texts: DateTexts = {
  months: '1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月',
  year: '<{y}年>',
  month: '{y}[{m}]',
  day: '{y}[{m}<{d}日>]',
  season: '{y}{s}',
  part: '{y}{s}',
  bc: '紀元前<{y}年>',
  ad: '西暦<{y}年>',
  join: '～',
  wideJoin: '～',

  about: '{0}頃',
  roughly: '約{0}',
  perhaps: 'おそらく{0}',
  uncertain: '{0}（不確か）',
  by: '{0}までに',
  since: '{0}以降',
  until: '{0}まで（開始時期は不明）',
  from: '{0}から（終了時期は不明）',

  seasons: '春|夏|秋|冬',
  hemispheres: '（北半球）|（南半球）',
  parts:
    '第1四半期|第2四半期|第3四半期|第4四半期|最初の3分の1|中間の3分の1|最後の3分の1|上半期|下半期',
  decade: '{y}年代',
  century: '{n}世紀',
};

import type {TypedWords} from './typed-words.js';

export const japanese: TypedWords = {
  by: 'まで|までに|以前|前',
  since: 'から|以降|以来|より|以後',
  present: '現在|今日',
  about: '約|およそ|頃|ごろ|前後|おおよそ',
  perhaps: 'おそらく|たぶん',
  parts: '初頭|初め|はじめ|上旬|初旬|初; 半ば|なかば|中旬|中頃|中期; 末|終わり|下旬|末期|暮れ',
  seasons: '春|春季; 夏|夏季; 秋|秋季; 冬|冬季',
  quarter: '四半期',
  halves: '前半|年前半|上半期|上期; 後半|下半期|下期',
  decade: '年代',
  century: '世紀',
  bc: '紀元前',
  ad: '西暦|紀元',
  year: '年',
  month: '月',
  day: '日',
  filler: '第|の|に|は|間',
};

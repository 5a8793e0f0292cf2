import type {TypedWords} from './typed-words.js';

/** In simplified and traditional characters. */
export const chinese: TypedWords = {
  by: '到|至|截至|迄|截止|直到|之前|以前|年前|前|不晚于|不晚於|为止|為止',
  since: '自|从|從|自从|自從|起|以来|以來|之后|之後|以后|以後|后|後|开始|開始',
  present: '今|现在|現在',
  about: '约|約|大约|大約|左右|前后|前後|大概',
  perhaps: '可能|也许|也許|或许|或許',
  parts: '初|上旬|早期|初期; 中|中旬|中期|年中; 底|末|下旬|晚期|末期|后期|後期',
  seasons: '春|春季|春天; 夏|夏季|夏天; 秋|秋季|秋天; 冬|冬季|冬天',
  quarter: '季度|季',
  halves: '上半年|上半叶|上半葉|上半期|前半叶; 下半年|下半叶|下半葉|下半期|后半叶',
  decade: '年代',
  century: '世纪|世紀',
  bc: '公元前|西元前',
  ad: '公元|西元',
  year: '年',
  month: '月|月份',
  am: '上午|早上|凌晨',
  pm: '下午|晚上',
  day: '日|号|號',
  filler: '第|的|在|于|於|间|間|期间|期間|之间|之間',
};

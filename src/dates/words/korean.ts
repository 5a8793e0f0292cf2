import type {TypedWords} from './typed-words.js';

export const korean: TypedWords = {
  by: '까지|이전|전까지',
  since: '부터|이후|이래|이후로',
  present: '현재|오늘',
  about: '약|경|쯤|무렵|대략|께',
  perhaps: '아마|아마도',
  parts: '초|초반|초순|상순|초기; 중|중반|중순|중기; 말|후반|하순|말기',
  seasons: '봄; 여름; 가을; 겨울',
  quarter: '분기|사분기',
  halves: '상반기|전반기; 하반기|후반기',
  decade: '년대|연대',
  century: '세기',
  bc: '기원전|서기전',
  ad: '기원후|서기',
  year: '년',
  month: '월',
  am: '오전',
  pm: '오후',
  day: '일',
  filler: '제|의|에|에서',
};

import type {TypedWords} from './typed-words.js';

/** In both of its scripts, Latin and Cyrillic. */
export const uzbek: TypedWords = {
  by: '-gacha|-ga qadar|qadar|oldin|avval|-гача|-га қадар|қадар|олдин|аввал',
  since:
    'beri|boshlab|keyin|so‘ng|-dan|-dan beri|-dan boshlab|-dan keyin|бери|бошлаб|кейин|сўнг|-дан|-дан бери|-дан бошлаб|-дан кейин',
  between: 'oralig‘ida|орасида|оралиғида',
  and: 'va|bilan|ва|билан',
  present: 'hozir|ҳозир',
  about: 'taxminan|chamasi|atrofida|yaqin|qariyb|тахминан|чамаси|атрофида|яқин|қарийб',
  perhaps: 'ehtimol|balki|эҳтимол|балки',
  parts:
    'boshi+da|boshlari+da|боши+да|бошлари+да; o‘rtasi+da|o‘rtalari+da|ўртаси+да|ўрталари; oxiri+da|oxirlari+da|охири+да|охирлари',
  seasons:
    'bahor+i+ida|баҳор+и+ида; yoz+i+ida|ёз|ёзи+да; kuz+i+ida|куз+и+ида; qish+i+ida|қиш+и+ида',
  quarter: 'chorak|choragi+da|kvartal+i|чорак|чораги+да|квартал+и',
  half: 'yarmi+da|yarim yillik|yarim yilligi|ярми+да|ярим йиллик|ярим йиллиги',
  ordinals:
    'birinchi|биринчи; ikkinchi|иккинчи; uchinchi|учинчи; to‘rtinchi|тўртинчи; so‘nggi|oxirgi|сўнгги|охирги',
  decade: 'yillar+i+da|йиллар+и+да',
  century: 'asr+i+da+ning|аср+и+да+нинг',
  bc: 'm a|miloddan avvalgi|mil avv|miloddan avval|м а|милоддан аввалги|милоддан аввал|эрамиздан аввалги',
  ad: 'milodiy|милодий',
  year: 'yil+i+da+ning+gi|y|йил+и+да+нинг+ги|й',
  filler: 'oyi|kuni|nchi|inchi|-da|-ning|-ga|ойи|куни|нчи|инчи|-да|-нинг|-га',
  months:
    'yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr; январ|феврал|март|апрел|май|июн|июл|август|сентабр|октабр|ноябр|декабр; январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь',
};

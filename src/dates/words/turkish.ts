import type {TypedWords} from './typed-words.js';

export const turkish: TypedWords = {
  by: 'kadar|a kadar|e kadar|ya kadar|ye kadar|önce|den önce|dan önce|ten önce|tan önce|yılına kadar|yılından önce|dek',
  since:
    'beri|itibaren|sonra|den+ beri+ itibaren+ sonra+ bu yana|dan+ beri+ itibaren+ sonra+ bu yana|ten+ beri+ itibaren|tan+ beri|yılından beri|yılından itibaren|yılından sonra|yılından|bu yana',
  between: 'arası+nda',
  and: 've|ile',
  present: 'günümüz+e|bugün',
  about: 'yaklaşık|civarı+nda|dolayları+nda|takriben|sıraları+nda',
  perhaps: 'belki|muhtemelen',
  parts: 'başı+nda|başları+nda|başlangıcı; ortası+nda|ortaları+nda; sonu+nda|sonları+nda',
  seasons: 'ilkbahar+ı+ında|bahar+ı+ında; yaz+ı+ında; sonbahar+ı+ında|güz+ü; kış+ı+ında',
  quarter: 'çeyrek|çeyreği+nde|ç',
  half: 'yarı+sı+sında+yıl+yılı',
  ordinals: 'birinci|ilk; ikinci; üçüncü; dördüncü; son',
  decade: 'ler+in+de|lar+ın+da|li yıllar+ın|lı yıllar+ın|lu yıllar|lü yıllar|yıllar',
  century: 'yüzyıl+ın+da|yy|asır',
  bc: 'm ö|milattan önce|i ö|isadan önce',
  ad: 'm s|milattan sonra|i s',
  year: 'yıl+ı+ın+ında+ının+ları|senesi',
  filler:
    'da|de|ta|te|in|ın|un|ün|nin|nın|nun|nün|a|e|ya|ye|ay|ayı+nda|günü|inci|ıncı|uncu|üncü|nci|saat',
};

import type {DateTexts} from '../date-texts.js';

export const texts: DateTexts = {
  months: 'Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık',
  bc: 'MÖ {y}',
  ad: 'MS {y}',
  month: '[{m}] {y}',
  day: '[<{d}> {m}] {y}',

  about: '{0} civarı',
  roughly: 'yaklaşık {0}',
  perhaps: 'belki {0}',
  uncertain: '{0} (kesin değil)',
  by: '{0} yılına kadar|{0} tarihine kadar',
  since: '{0} yılından beri|{0} tarihinden beri',
  until: '{0} yılına kadar (başlangıcı bilinmiyor)|{0} tarihine kadar (başlangıcı bilinmiyor)',
  from: '{0} yılından itibaren (sonu bilinmiyor)|{0} tarihinden itibaren (sonu bilinmiyor)',

  inflected: {
    by: 'ilkbaharı>ilkbaharına|yazı>yazına|sonbaharı>sonbaharına|kışı>kışına|çeyreği>çeyreğine|biri>birine|yarısı>yarısına|yüzyıl>yüzyıla',
    since:
      'ilkbaharı>ilkbaharından|yazı>yazından|sonbaharı>sonbaharından|kışı>kışından|çeyreği>çeyreğinden|biri>birinden|yarısı>yarısından|yüzyıl>yüzyıldan',
  },

  seasons: 'ilkbaharı|yazı|sonbaharı|kışı',
  season: '{y} {s}',
  hemispheres: ' (kuzey yarım küre)| (güney yarım küre)',
  parts:
    'birinci çeyreği|ikinci çeyreği|üçüncü çeyreği|dördüncü çeyreği|ilk üçte biri|ikinci üçte biri|son üçte biri|ilk yarısı|ikinci yarısı',
  part: '{y} yılının {s}',
  century: '{n}. yüzyıl',

  tidied: (phrase) =>
    phrase.replace(/(\p{L}+(?:n[ae]|la|dan|den)(?: \d+)?) tarihin(?:e|den) /u, '$1 '),
};

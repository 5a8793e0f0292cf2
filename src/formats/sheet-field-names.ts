import {foldedName} from './folded-name.js';
import type {SheetField} from './sheet-field.js';

/**
 * What columns are called: as in TimelineJS, as in our own documents, and in the languages a timeline
 * speaks (en, zh, ru, kk, ky, uz, tg, tk, ko, es, fr, de, ar, fa, tr, pt, it, ja). Case, accents, spaces
 * and signs do not count.
 */
const NAMES: Readonly<Record<SheetField, string>> = {
  id: 'id, unique id, identifier',
  date: 'date, when, start, start day, 日期, 何时, 日付, 开始日期, 開始日, дата, когда, начало, дата начала, күні, басталу күні, күнү, датасы, sana, boshlanish sanasi, сана, санаи оғоз, sene, başlanan sene, 날짜, 시작일, fecha, fecha de inicio, date de début, datum, startdatum, beginn, تاريخ, التاريخ, تاريخ البداية, تاریخ, تاریخ شروع, tarih, başlangıç tarihi, data, data de início, data di inizio',
  startDate: 'start date',
  end: 'end, end date, until, 结束, 结束日期, 結束日期, 終了日, 終了, дата окончания, дата конца, окончание, конец, аяқталу күні, соңы, аяктоо күнү, аягы, tugash sanasi, oxiri, санаи анҷом, анҷом, ahyrky sene, soňy, 종료일, 끝, fecha de fin, fecha final, fin, date de fin, enddatum, ende, bis, تاريخ النهاية, النهاية, تاریخ پایان, پایان, bitiş tarihi, bitiş, data de fim, data final, fim, data di fine, fine',
  year: 'year, start year, 年, 年份, год, жыл, yil, сол, ýyl, 연도, 년, año, année, jahr, سنة, السنة, عام, سال, yıl, ano, anno',
  month:
    'month, start month, 月, 月份, месяц, ай, oy, моҳ, aý, 월, mes, mois, monat, شهر, الشهر, ماه, ay, mês, mese',
  day: 'day, start day of month, 日, день, число, күн, kun, рӯз, gün, 일, día, jour, يوم, اليوم, روز, dia, giorno',
  time: 'time, start time, 时间, 時間, 時刻, время, уақыт, уақыты, убакыт, vaqt, вақт, wagt, 시간, 시각, hora, heure, uhrzeit, zeit, الوقت, وقت, الساعة, ساعت, زمان, saat, ora',
  endYear:
    'end year, 结束年份, 結束年份, 終了年, год окончания, аяқталу жылы, 종료 연도, año final, año de fin, année de fin, endjahr, سنة النهاية, bitiş yılı, ano final, anno di fine',
  endMonth:
    'end month, 结束月份, 結束月份, 終了月, месяц окончания, аяқталу айы, 종료 월, mes final, mes de fin, mois de fin, endmonat, شهر النهاية, bitiş ayı, mês final, mese di fine',
  endDay:
    'end day, 结束日, 結束日, день окончания, día final, día de fin, jour de fin, endtag, يوم النهاية, bitiş günü, dia final, giorno di fine',
  endTime:
    'end time, 结束时间, 結束時間, 終了時刻, время окончания, аяқталу уақыты, 종료 시간, hora final, hora de fin, heure de fin, endzeit, وقت النهاية, bitiş saati, ora di fine',
  dateLabel:
    'date label, display date, date shown, date text, 显示日期, 顯示日期, 表示日付, подпись даты, отображаемая дата, көрсетілетін күн, 표시 날짜, fecha mostrada, date affichée, anzeigedatum, datumstext, عرض التاريخ, görünen tarih, data exibida, data mostrata',
  headline:
    'headline, title, event, heading, 标题, 標題, 题目, 見出し, タイトル, заголовок, название, событие, тақырып, тақырыбы, аталышы, баш сөз, sarlavha, сарлавҳа, sözbaşy, 제목, título, titular, titre, überschrift, titel, schlagzeile, العنوان, عنوان, تیتر, başlık, titolo',
  text: 'text, description, body, details, summary, 正文, 内容, 內容, 文字, 描述, 本文, テキスト, 説明, текст, описание, мәтін, мәтіні, matn, матн, tekst, 내용, 본문, 텍스트, texto, descripción, texte, beschreibung, النص, نص, الوصف, متن, توضیح, metin, açıklama, descrição, testo, descrizione',
  html: 'html, text html',
  group:
    'group, tag, category, lane, topic, 分组, 分組, 组, 类别, 類別, グループ, 分類, группа, категория, рубрика, топ, санат, тобу, guruh, turkum, гурӯҳ, гуруҳ, topar, 그룹, 분류, grupo, categoría, groupe, catégorie, gruppe, kategorie, المجموعة, مجموعة, الفئة, گروه, دسته, grup, kategori, gruppo, categoria',
  key: 'key, key event, important, highlight, 重点, 重要, ключевое, важное, маңызды, маанилүү, muhim, муҳим, möhüm, 중요, clave, destacado, clé, wichtig, مهم, önemli, destaque, importante',
  status:
    'status, 状态, 狀態, 状況, статус, мәртебе, күйі, абалы, holat, ҳолат, ýagdaý, 상태, estado, statut, stand, الحالة, وضعیت, durum, stato',
  place:
    'place, location, where, 地点, 地點, 場所, место, орын, орны, орду, joy, ҷой, ýer, 장소, lugar, lieu, ort, المكان, مكان, مکان, yer, local, luogo',
  lat: 'lat, latitude, 纬度, 緯度, широта, ендік, 위도, latitud, breitengrad, geografische breite, خط العرض, عرض جغرافیایی, enlem, latitudine',
  lon: 'lon, lng, long, longitude, 经度, 經度, 経度, долгота, бойлық, 경도, longitud, längengrad, geografische länge, خط الطول, طول جغرافیایی, boylam, longitudine',
  link: 'link, url, more, read more, media link, 链接, 連結, リンク, ссылка, сілтеме, шилтеме, havola, пайванд, salgylanma, 링크, enlace, lien, الرابط, رابط, پیوند, لینک, bağlantı, ligação, collegamento',
  media:
    'media, media url, image, picture, photo, video, audio, image url, photo url, video url, 媒体, 媒體, 图片, 圖片, 照片, 视频, 影片, メディア, 画像, 写真, 動画, медиа, изображение, картинка, фото, видео, сурет, бейне, сүрөт, rasm, surat, тасвир, акс, 미디어, 이미지, 사진, 동영상, medios, imagen, foto, vídeo, média, medien, bild, صورة, الصورة, وسائط, فيديو, تصویر, عکس, ویدیو, görsel, fotoğraf, resim, imagem, mídia, immagine, fotografia',
  mediaType:
    'media type, 媒体类型, тип медиа, 미디어 유형, tipo de medio, type de média, medientyp, medya türü',
  caption:
    'caption, media caption, image caption, 图片说明, 圖片說明, 说明, キャプション, подпись, подпись к фото, сурет жазуы, izoh, 캡션, pie de foto, leyenda, légende, bildunterschrift, bildtext, تعليق, التعليق, زیرنویس, altyazı, legenda, didascalia',
  credit:
    'credit, media credit, image credit, photo credit, 图片来源, 圖片來源, クレジット, автор фото, авторство, сурет авторы, 저작권, crédito, crédit, bildnachweis, urheber, حقوق الصورة, fotoğrafı çeken, credito',
  alt: 'alt, alt text, alternative text, media alt, 替代文字, 替代文本, 代替テキスト, альтернативный текст, балама мәтін, 대체 텍스트, texto alternativo, texte alternatif, alternativtext, نص بديل, alternatif metin, testo alternativo',
  poster:
    'poster, thumbnail, media thumbnail, preview, 缩略图, 縮圖, サムネイル, миниатюра, обложка, превью, нобай, 썸네일, miniatura, vignette, vorschaubild, صورة مصغرة, küçük resim',
  source:
    'source, 来源, 來源, 出典, ソース, источник, дереккөз, дереккөзі, булак, manba, манба, манбаъ, çeşme, 출처, fuente, quelle, المصدر, مصدر, منبع, kaynak, fonte',
  sourceTitle:
    'source title, source name, 来源标题, 來源標題, название источника, дереккөз атауы, 출처 제목, título de la fuente, titre de la source, quellentitel, عنوان المصدر, kaynak başlığı, título da fonte, titolo della fonte',
  sourceUrl:
    'source url, source link, 来源链接, 來源連結, ссылка на источник, дереккөз сілтемесі, 출처 링크, url de la fuente, enlace de la fuente, url de la source, lien de la source, quellenlink, quellen url, رابط المصدر, kaynak bağlantısı, url da fonte, url della fonte',
  publisher:
    'publisher, source publisher, 媒体名称, 发布者, 發布者, 出版者, издание, издатель, басылым, басылма, nashr, нашрия, 발행처, 매체, medio, editor, éditeur, herausgeber, الناشر, ناشر, yayıncı, editora, editore',
  published:
    'published, source published, publication date, 发布日期, 發布日期, 公開日, опубликовано, дата публикации, жарияланған күні, 발행일, publicado, fecha de publicación, publié, date de publication, veröffentlicht, تاريخ النشر, yayın tarihi, pubblicato',
  quote:
    'quote, source quote, 引用, 引文, цитата, дәйексөз, iqtibos, иқтибос, 인용, cita, citation, zitat, اقتباس, نقل قول, alıntı, citação, citazione',
  claim:
    'claim, other claim, 说法, 說法, 別の主張, утверждение, другая версия, мәлімдеме, 주장, otra versión, autre version, andere angabe, ادعاء, iddia, outra versão, altra versione',
  claimDate: 'claim date, 说法日期, дата утверждения, 주장 날짜, datum der angabe, iddia tarihi',
  claimSource:
    'claim source, 说法来源, источник утверждения, 주장 출처, quelle der angabe, iddia kaynağı',
  tags: 'tags, keywords, 标签, 標籤, 关键词, タグ, теги, метки, ключевые слова, тегтер, teglar, тегҳо, bellikler, 태그, etiquetas, palabras clave, mots clés, étiquettes, schlagwörter, stichwörter, الوسوم, کلیدواژه, برچسب‌ها, etiketler, palavras chave, etichette',
  updated:
    'updated, last updated, 更新, 更新日期, 更新日, обновлено, жаңартылды, жаңартылған, жаңыртылды, yangilangan, навсозӣ, täzelenen, 수정일, 업데이트, actualizado, mis à jour, aktualisiert, آخر تحديث, به‌روزرسانی, güncellendi, atualizado, aggiornato',
  correction:
    'correction, 更正, 訂正, исправление, поправка, түзету, түзөтүү, tuzatish, ислоҳ, düzediş, 정정, corrección, rectificatif, korrektur, berichtigung, تصحيح, تصحیح, düzeltme, correção, correzione',
  type: 'type, 类型, 類型, 種類, тип, түрі, түрү, tur, навъ, görnüşi, 유형, tipo, typ, النوع, نوع, tür',
  background:
    'background, 背景, фон, 배경, fondo, arrière plan, hintergrund, خلفية, arka plan, fundo, sfondo',
};

let fields: ReadonlyMap<string, SheetField> | undefined;

/** The field that a column with this name holds, in any language; undefined where it is none. */
export function sheetFieldNamed(name: string): SheetField | undefined {
  fields ??= new Map(
    (Object.keys(NAMES) as SheetField[]).flatMap((field) =>
      NAMES[field].split(', ').map((one) => [foldedName(one), field] as const),
    ),
  );
  return fields.get(foldedName(name));
}

import {expect} from '@esm-bundle/chai';
import {foldedWords, queryWords} from '../../src/text/folded-words.js';

/** Whether a text is found by what a reader types. */
function isFound(text: string, query: string): boolean {
  const folded = foldedWords(text);
  const words = queryWords(query);
  return words.length > 0 && words.every((word) => folded.includes(word));
}

describe('words a reader looks for', () => {
  const found: readonly (readonly [text: string, query: string])[] = [
    ['First summit, Xi’an', 'summit'],
    ['First summit, Xi’an', 'SUMMIT first'],
    ['First summit, Xi’an', 'xian'],
    ['First summit, Xi’an', "xi'an"],
    ['Xi’an', '“Xi’an”,'],
    ['U.S. and U.K. troops', 'us'],
    ['US troops', 'U.S.'],
    ['16–18 June 2025', '16-18 june'],
    ['COVID-19', 'covid‑19'],
    ['Élysée, Ångström', 'elysee angstrom'],
    ['elysee', 'ÉLYSÉE'],
    ['Cafe\u0301', 'café'],
    ['Straße', 'STRASSE'],
    ['Sørensen, Łódź, Þór, Œuvre', 'sorensen lodz thor oeuvre'],
    ['İstanbul, Iğdır', 'istanbul igdir'],
    ['Điện Biên Phủ', 'dien bien phu'],
    ['Ёлка, Київ', 'елка київ'],
    ['ΟΔΥΣΣΕΥΣ', 'οδυσσευς'],
    ['Ἀθῆναι', 'αθηναι'],
    ['القِمَّةُ الأولى', 'القمة الاولى'],
    ['ایران', 'ايران'],
    ['٢٠٢٥', '2025'],
    ['शिखर सम्मेलन क़ज़ाख़', 'सम्मेलन कजाख'],
    ['สงครามโลก', 'สงคราม'],
    ['第二届中国—中亚峰会', '中亚 峰会'],
    ['ＡＳＴＡＮＡ　２０２５', 'astana 2025'],
    ['ﾀﾞﾑ', 'ダム'],
    ['한국과 중앙아시아', '한국 중앙'],
    ['한국'.normalize('NFD'), '한국'],
    ['שָׁלוֹם', 'שלום'],
    ['zero\u200bwidth soft\u00adhyphen', 'zerowidth softhyphen'],
    ['$94.8 billion', '$94.8'],
  ];
  for (const [text, query] of found) {
    it(`finds ${query} in ${text}`, () => {
      expect(isFound(text, query)).to.equal(true);
    });
  }

  const missed: readonly (readonly [text: string, query: string])[] = [
    ['First summit', 'second summit'],
    // Vowel signs of Indian scripts, kana with a dakuten and Korean syllables are others without them.
    ['की', 'का'],
    ['ハハ', 'パパ'],
    ['학교', '하교'],
    ['ไม่', 'ไม้'],
  ];
  for (const [text, query] of missed) {
    it(`does not find ${query} in ${text}`, () => {
      expect(isFound(text, query)).to.equal(false);
    });
  }

  it('looks for nothing where a query has no words', () => {
    for (const query of ['', '   ', '\n', '…', '— , .', '\u200b']) {
      expect(queryWords(query), JSON.stringify(query)).to.deep.equal([]);
    }
  });

  it('looks for a word once, however often it is typed', () => {
    expect(queryWords('summit Summit, SUMMIT')).to.deep.equal(['summit']);
  });

  it('takes queries and texts of any length, and reads as much of them as anybody writes', () => {
    expect(queryWords('!'.repeat(1e7))).to.deep.equal([]);
    expect(queryWords(`${'a'.repeat(1e7)} b`)[0]).to.have.length(200);
    expect(foldedWords(`${'x.'.repeat(5e6)}end`)).not.to.contain('end');
  });
});

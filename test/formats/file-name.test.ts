import {expect} from '@esm-bundle/chai';
import {fileName} from '../../src/formats/file-name.js';

describe('the name of a file', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['China and Central Asia, 2020 to 2030', 'China and Central Asia, 2020 to 2030.json'],
    ['中国与中亚', '中国与中亚.json'],
    ['Қытай мен Орталық Азия', 'Қытай мен Орталық Азия.json'],
    ['الصين وآسيا', 'الصين وآسيا.json'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.json'],
    ['../../etc/passwd', 'etc passwd.json'],
    ['evil\u202egpj.exe', 'evil gpj.exe.json'],
    ['  \n ', 'timeline.json'],
    ['...', 'timeline.json'],
    ['', 'timeline.json'],
    [`a${'😀'.repeat(80)}`, `a${'😀'.repeat(39)}.json`],
  ];
  for (const [title, name] of cases) {
    it(`is ${name.slice(0, 40)} for ${JSON.stringify(title.slice(0, 40))}`, () => {
      expect(fileName(title, 'json')).to.equal(name);
    });
  }
});

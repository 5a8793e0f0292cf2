import {expect} from '@esm-bundle/chai';
import {codeFrame} from '../../src/cli/code-frame.js';
import {TextLines} from '../../src/cli/text-lines.js';

function frameOf(text: string, part: string): string {
  const lines = new TextLines(text);
  const start = text.indexOf(part);
  const span = {start, end: start + part.length};
  const place = {span, start: lines.positionAt(start), end: lines.positionAt(span.end)};
  return codeFrame(text, place).join('\n');
}

describe('the line of an issue', () => {
  it('has carets under the place', () => {
    expect(frameOf('[\n  {"date": "2025-13"}\n]', '"2025-13"')).to.equal(
      '   2 |   {"date": "2025-13"}\n     |            ^^^^^^^^^',
    );
  });

  it('has them where letters are twice as wide, or none at all', () => {
    expect(frameOf('{"e\u0301首届": "x"}', '"x"')).to.equal(
      '   1 | {"e\u0301首届": "x"}\n     |           ^^^',
    );
  });

  it('is one line where the place has several', () => {
    expect(frameOf('a,"b\r\nc"', '"b\r\nc"')).to.equal('   1 | a,"b\n     |   ^^');
  });

  it('does nothing to a terminal', () => {
    expect(frameOf('\u001b[31m\u202e\tx', 'x')).to.equal('   1 | �[31m� x\n     |        ^');
  });

  it('is shown where the place is the end of the text', () => {
    expect(
      codeFrame('[1', {
        span: {start: 2, end: 2},
        start: {line: 1, column: 3},
        end: {line: 1, column: 3},
      }),
    ).to.deep.equal(['   1 | [1', '     |   ^']);
  });
});

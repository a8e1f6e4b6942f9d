import { describe, expect, it } from 'vitest';
import { decodeText, readText } from '../../../electron/office/import/read-text.ts';
import { encodeGb18030 } from '../../generators/old-book/gb18030.ts';

const decoded = (bytes: readonly number[] | Uint8Array): string => {
  const text = decodeText(Uint8Array.from(bytes));
  return text.ok ? text.value : text.problem.code;
};
/** Row numbers and texts. */
const rows = (text: string) => {
  const read = readText(text);
  return read.ok
    ? read.value.map(({ number, cells }) => [
        number,
        ...cells.map((cell) => (cell?.kind === 'text' ? cell.text : null)),
      ])
    : read.problem.code;
};

describe('decodeText', () => {
  it('reads UTF-8 with and without a mark, and UTF-16', () => {
    expect(decoded(Buffer.from('姓名,𫖯'))).toBe('姓名,𫖯');
    expect(decoded(Buffer.from('\uFEFF姓名'))).toBe('姓名');
    expect(decoded(Buffer.from('\uFEFF姓名', 'utf16le'))).toBe('姓名');
  });

  it('reads GB18030, one, two and four bytes a character', () => {
    // 姓 D0D5 名 C3FB (GB 2312), 䶮 FE9F, 𠮷 9534B235 (GB 18030-2022).
    expect(decoded([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xfe, 0x9f, 0x95, 0x34, 0xb2, 0x35])).toBe('姓名,䶮𠮷');
  });

  it('reads back what it is given in GB18030 for every rare name', () => {
    const names = '㛃 𫖯 䶮 𬱖 𠮷 𣲗 · ￥ 迪丽拜尔·阿卜杜热合曼';
    expect(decoded(encodeGb18030(names))).toBe(names);
  });

  it('refuses what is in none of them', () => {
    expect(decoded([0x61, 0xff, 0xff, 0x62])).toBe('file-encoding');
  });
});

describe('readText', () => {
  it('numbers rows as a spreadsheet does, line breaks in quotes included', () => {
    expect(rows('a,b\r\n\r\n"一\n二","引""号"\nc,')).toEqual([
      [1, 'a', 'b'],
      [3, '一\n二', '引"号'],
      [4, 'c', null],
    ]);
  });

  it('finds the separator, and leaves those in quotes alone', () => {
    expect(rows('"a,b";c\n1;2')).toEqual([
      [1, 'a,b', 'c'],
      [2, '1', '2'],
    ]);
    expect(rows('a\tb,b\tc')).toEqual([[1, 'a', 'b,b', 'c']]);
  });

  it('sees through the ways to keep leading zeros', () => {
    expect(rows('="0001",\'0002,"=""0003"""')).toEqual([[1, '0001', '0002', '0003']]);
  });

  it('refuses an open quote', () => {
    expect(rows('a,"b\nc,d')).toBe('file-damaged');
  });
});

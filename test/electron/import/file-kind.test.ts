import * as fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileKind } from '../../../electron/office/import/file-kind.ts';
import { FILE_BYTES, PARTS, UNPACKED_BYTES } from '../../../electron/office/import/limits.ts';
import { readZipParts } from '../../../electron/office/import/zip-parts.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const zip = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, text('<x/>')])));
const XLSX = ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'];
/** An OLE container with a stream of this name, as far as anybody looks. */
const compound = (stream: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Buffer.alloc(504),
    ...Buffer.from(stream, 'utf16le'),
  ]);

const codeOf = (bytes: Uint8Array): string => {
  const kind = fileKind(bytes);
  return kind.ok ? kind.value : kind.problem.code;
};

describe('what a file is, by its content', () => {
  it('is a workbook or a text table', () => {
    expect(codeOf(zip(...XLSX))).toBe('xlsx');
    expect(codeOf(text('姓名,金额\n张一,500\n'))).toBe('text');
    expect(codeOf(Uint8Array.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0x0a]))).toBe('text');
    expect(codeOf(Uint8Array.from([0xff, 0xfe, 0x31, 0x00, 0x2c, 0x00]))).toBe('text');
  });

  it.each<[string, Uint8Array, string]>([
    ['empty file', new Uint8Array(), 'file-empty'],
    ['only spaces', text(' \r\n\r\n'), 'file-empty'],
    ['macro workbook', zip(...XLSX, 'xl/vbaProject.bin'), 'file-macro'],
    ['macro sheet', zip(...XLSX, 'xl/macrosheets/sheet1.xml'), 'file-macro'],
    ['encrypted workbook', compound('EncryptedPackage'), 'file-encrypted'],
    ['xls', compound('Workbook'), 'file-old-excel'],
    ['doc', compound('WordDocument'), 'file-not-a-table'],
    ['other container', compound('Catalog'), 'file-not-a-table'],
    ['BIFF4', Uint8Array.from([0x09, 0x04, 0x06, 0x00, 0x00, 0x00]), 'file-old-excel'],
    ['xlsb', zip('[Content_Types].xml', 'xl/workbook.bin'), 'file-old-excel'],
    ['docx', zip('[Content_Types].xml', 'word/document.xml'), 'file-not-a-table'],
    ['pptx', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'file-not-a-table'],
    ['ods', zip('mimetype', 'content.xml'), 'file-not-a-table'],
    ['zip of anything', zip('a.txt'), 'file-not-a-table'],
    ['PDF', text('%PDF-1.7'), 'file-not-a-table'],
    ['PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'file-not-a-table'],
    ['web page called .xls', text('<html><table><tr><td>姓名'), 'file-not-a-table'],
    ['XML spreadsheet', text('\uFEFF<?xml version="1.0"?><Workbook>'), 'file-not-a-table'],
    ['program', Uint8Array.from([0x4d, 0x5a, 0x90, 0x00, 0x03, 0x00]), 'file-not-a-table'],
    ['damaged zip', zip(...XLSX).subarray(0, 200), 'file-damaged'],
    ['too many bytes', new Uint8Array(FILE_BYTES + 1), 'file-too-large'],
  ])('%s', (_what, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('says in one Chinese sentence what it is and what to do', () => {
    const kind = fileKind(compound('Workbook'));
    expect(kind).toEqual({
      ok: false,
      problem: {
        code: 'file-old-excel',
        message:
          '这是旧格式的工作簿（.xls 或 .et）。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（*.xlsx）”后再导入。',
      },
    });
  });

  it('knows a zip whose parts are encrypted', () => {
    const bytes = zip(...XLSX);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1) if (view.getUint32(at, true) === 0x02014b50) bytes[at + 8] = 1;
    expect(codeOf(bytes)).toBe('file-encrypted');
  });
});

describe('readZipParts', () => {
  it('lists the parts of an honest file', () => {
    expect(readZipParts(zip('a.xml', '文件.xml'), 100, 10)).toEqual({
      kind: 'parts',
      parts: [
        { name: 'a.xml', encrypted: false },
        { name: '文件.xml', encrypted: false },
      ],
    });
  });

  it('does not believe the sizes written: a bomb is unpacked piece by piece until it is too much', () => {
    const bomb = zipSync({
      ...Object.fromEntries(XLSX.map((name) => [name, text('<x/>')])),
      'xl/sharedStrings.xml': new Uint8Array(UNPACKED_BYTES + 1),
    });
    expect(bomb.length).toBeLessThan(1_000_000);
    const view = new DataView(bomb.buffer);
    // Every size in the directory says 4 bytes.
    for (let at = 0; at < bomb.length - 28; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 4, true);
    expect(codeOf(bomb)).toBe('file-too-large');
  });

  it('counts parts that share their bytes as often as they are listed', () => {
    const one = zipSync({ 'a.xml': new Uint8Array(60) });
    expect(readZipParts(one, 100, 10).kind).toBe('parts');
    const directory = one.length - 22 - (46 + 5);
    const twice = Uint8Array.from([
      ...one.subarray(0, directory),
      ...one.subarray(directory, -22),
      ...one.subarray(directory, -22),
      ...one.subarray(-22),
    ]);
    new DataView(twice.buffer).setUint16(twice.length - 12, 2, true);
    expect(readZipParts(twice, 100, 10).kind).toBe('too-large');
    expect(readZipParts(twice, 120, 10).kind).toBe('parts');
  });

  it('refuses too many parts and damaged data', () => {
    expect(readZipParts(zip('a', 'b', 'c'), 100, 2).kind).toBe('too-large');
    expect(PARTS).toBeGreaterThan(100);
    const bytes = zipSync({ 'a.xml': text('x'.repeat(5000) + String(Math.PI)) });
    bytes.fill(0xff, 40, 50);
    expect(readZipParts(bytes, 10_000, 10).kind).toBe('damaged');
  });
});

describe('any bytes at all', () => {
  it('get an answer', () => {
    const whole = zip(...XLSX);
    const damaged = fc
      .tuple(fc.nat(whole.length - 1), fc.nat(255))
      .map(([at, byte]) => whole.map((old, index) => (index === at ? byte : old)));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), damaged), (bytes) => {
        expect(codeOf(bytes)).toMatch(/^(?:xlsx|text|file-[a-z-]+)$/u);
      }),
      { numRuns: 500 },
    );
  });
});

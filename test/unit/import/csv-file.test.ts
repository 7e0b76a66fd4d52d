import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { CsvFile } from '../../../src/platform/csv/csv-file.ts';
import { firstInvalidUtf8 } from '../../../src/platform/csv/utf8-gate.ts';

const folder = mkdtempSync(join(tmpdir(), 'vitrine-csv-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(content: string | Buffer, encoding: string | null = null) {
  const path = join(folder, 'file.csv');
  writeFileSync(path, content);
  const rows = [];
  for await (const row of (await CsvFile.open(path, encoding)).rows()) rows.push([row.line, ...row.cells]);
  return rows;
}

describe('CsvFile', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('reads lines that end in %s, with the line on which each record starts', async (_name, end) => {
    const text = ['a,b', '1,"x', 'y"', '', '"say ""hi""",2', ''].join(end);
    expect(await read(text)).toEqual([
      [1, 'a', 'b'],
      [2, '1', `x${end}y`],
      [5, 'say "hi"', '2'],
    ]);
  });

  it('skips a byte order mark and unpacks gzip', async () => {
    expect(await read('\ufeffa\n1\n')).toEqual([
      [1, 'a'],
      [2, '1'],
    ]);
    expect(await read(gzipSync('a\n1\n'))).toEqual([
      [1, 'a'],
      [2, '1'],
    ]);
  });

  it('refuses what is not UTF-8 with the byte offset, also beyond the first chunk', async () => {
    const late = Buffer.concat([Buffer.from('a\n'), Buffer.from('é\n'.repeat(100_000)), Buffer.from([0xe9, 0x0a])]);
    await expect(read(late)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { byteOffset: 300_002 } });
    await expect(read(Buffer.from([0x61, 0x0a, 0xc3]))).rejects.toThrow('0xc3 at offset 2');
    await expect(read(Buffer.from('\ufeffa', 'utf16le'))).rejects.toThrow('--encoding utf-16');
  });

  it('reads another encoding that is named', async () => {
    expect(await read(Buffer.from('a\ncafé\n', 'latin1'), 'windows-1252')).toEqual([
      [1, 'a'],
      [2, 'café'],
    ]);
    await expect(read('a\n', 'klingon')).rejects.toThrow('"klingon" is no known encoding');
  });

  it('names the record in which a quote is not closed', async () => {
    await expect(read('a,b\n1,2\n3,"x\n4,5\n')).rejects.toThrow('record at line 3: a quoted cell is never closed');
    await expect(read(`a\n"${'x\n'.repeat(2_200_000)}`)).rejects.toThrow('longer than 4 MB');
    await expect(read('a\n"x"y\n')).rejects.toThrow('text follows a closing quote');
  });

  it('says what is wrong with a path', async () => {
    await expect(CsvFile.open(join(folder, 'none.csv'))).rejects.toThrow('does not exist');
    await expect(CsvFile.open(folder)).rejects.toThrow('is a directory');
    await expect(read('')).rejects.toThrow('is empty');
    await expect(read('PK\u0003\u0004xx')).rejects.toThrow('Excel workbook');
    await expect(read(gzipSync('a\n1\n'.repeat(1000)).subarray(0, 30))).rejects.toThrow('ends too early');
  });

  it('says when it may not read a file', async () => {
    const path = join(folder, 'closed.csv');
    writeFileSync(path, 'a\n', { mode: 0o000 });
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      await expect(CsvFile.open(path)).rejects.toThrow('may not be read by this user');
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });
});

describe('firstInvalidUtf8', () => {
  it('finds the byte at which valid text ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(0x80, 0xc0, 0xf5, 0xff), (text, byte) => {
        const valid = Buffer.from(text);
        expect(firstInvalidUtf8(valid)).toBe(-1);
        expect(firstInvalidUtf8(Buffer.concat([valid, Buffer.from([byte]), valid]))).toBe(valid.length);
      }),
    );
  });
});

import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline, type Duplex, type Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CsvError, parse, type Parser } from 'csv-parse';
import iconv from 'iconv-lite';
import { badInput } from '../errors/vitrine-error.ts';
import type { CsvRow, CsvSource } from './csv-row.ts';
import { createUtf8Gate } from './utf8-gate.ts';

/** Characters of one record at the most: bounds the memory, above all behind a quote that is never closed. */
const LONGEST_RECORD = 4 * 1024 * 1024;

interface CsvRecord {
  record: string[];
  info: { lines: number };
}

/**
 * A CSV file (RFC 4180) as it comes from spreadsheets: with or without byte order mark, lines ending in LF, CRLF or CR,
 * packed with gzip or not, UTF-8 or any encoding that is named. Read as a stream, anew on each call of `rows`.
 */
export class CsvFile implements CsvSource {
  private constructor(
    private readonly path: string,
    private readonly name: string,
    private readonly gzip: boolean,
    private readonly encoding: string | null,
  ) {}

  /**
   * @param encoding name that iconv-lite knows; null means UTF-8, strictly
   * @throws VitrineError BAD_USER_INPUT where the file is missing, closed to us, no file, empty, or no text
   */
  static async open(path: string, encoding: string | null = null): Promise<CsvFile> {
    if (encoding !== null && !iconv.encodingExists(encoding))
      throw badInput('encoding', `"${encoding}" is no known encoding. Try utf-8, windows-1252, utf-16 or shift_jis.`);
    const head = await readHead(path);
    if (head.length === 0) throw badInput('file', `${path} is empty. A CSV file starts with a line of column names.`);
    if (head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004')))
      throw badInput('file', `${path} is a packed file or an Excel workbook. Save it as "CSV UTF-8" first.`);
    return new CsvFile(path, basename(path), head[0] === 0x1f && head[1] === 0x8b, encoding);
  }

  async *rows(): AsyncGenerator<CsvRow> {
    const parser = this.stream();
    let lastLine = 0;
    // The parser counts a CRLF within a cell as two lines.
    let overcount = 0;
    try {
      for await (const { record, info } of parser as AsyncIterable<CsvRecord>) {
        const { breaks, pairs } = lineBreaks(record);
        overcount += pairs;
        lastLine = info.lines - overcount;
        yield { line: lastLine - breaks, cells: record };
      }
    } catch (error) {
      throw toFileError(error, this.name, lastLine + 1);
    } finally {
      parser.destroy();
    }
  }

  private stream(): Parser {
    const decoder =
      this.encoding === null ? createUtf8Gate(this.name) : (iconv.decodeStream(this.encoding) as unknown as Duplex); // typed as a bare ReadWriteStream, is a Transform
    const parser = parse({
      bom: true,
      info: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_RECORD,
    });
    const unpack: Transform[] = this.gzip ? [createGunzip()] : [];
    // The error reaches the reader through the parser, which pipeline destroys with it.
    pipeline([createReadStream(this.path), ...unpack, decoder, parser], () => undefined);
    return parser;
  }
}

async function readHead(path: string): Promise<Buffer> {
  try {
    const file = await open(path, 'r');
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw toFileError(error, path, 1);
  }
}

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist. Check the path',
  EACCES: 'may not be read by this user. Check its permissions (chmod +r)',
  EPERM: 'may not be read by this user. Check its permissions (chmod +r)',
  EISDIR: 'is a directory. Name the CSV file in it',
  Z_DATA_ERROR: 'is a damaged gzip file. Pack it again',
  Z_BUF_ERROR: 'is a gzip file that ends too early. Fetch or pack it again',
};
const CSV_ERRORS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quoted cell is never closed',
  CSV_MAX_RECORD_SIZE: 'a record is longer than 4 MB: probably a quoted cell is never closed',
  CSV_INVALID_CLOSING_QUOTE: 'text follows a closing quote (a quote within a cell is written twice)',
  INVALID_OPENING_QUOTE: 'a quote stands in a cell that is not quoted (quote the cell and write the quote twice)',
};

/** @param line where the record starts in which the reader is */
function toFileError(error: unknown, name: string, line: number): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (SYSTEM_ERRORS[code]) return badInput('file', `${name} ${SYSTEM_ERRORS[code]}.`);
  if (!(error instanceof CsvError)) return error;
  return badInput('file', `${name}, record at line ${line}: ${CSV_ERRORS[code] ?? error.message}.`, { line });
}

/** Line breaks within the cells of a record, and how many of them are CRLF pairs. */
function lineBreaks(cells: readonly string[]): { breaks: number; pairs: number } {
  let breaks = 0;
  let pairs = 0;
  for (const cell of cells)
    for (const [found] of cell.matchAll(/\r\n|\n|\r/g)) {
      breaks += 1;
      if (found.length === 2) pairs += 1;
    }
  return { breaks, pairs };
}

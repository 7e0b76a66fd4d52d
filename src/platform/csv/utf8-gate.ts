import { isUtf8 } from 'node:buffer';
import { Transform } from 'node:stream';
import { badInput } from '../errors/vitrine-error.ts';

/** Bytes that a UTF-8 sequence has in all, from its first byte; 0 for a byte that cannot start one. */
function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first < 0xe0) return 2;
  if (first >= 0xe0 && first < 0xf0) return 3;
  return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

/** Where a sequence that is cut off by the end of the bytes starts; the length where there is none. */
function incompleteTail(bytes: Buffer): number {
  for (let at = bytes.length - 1; at >= 0 && at >= bytes.length - 3; at--) {
    const byte = bytes[at] ?? 0;
    if ((byte & 0xc0) !== 0x80) return at + sequenceLength(byte) > bytes.length ? at : bytes.length;
  }
  return bytes.length;
}

/** Offset of the first byte that is not UTF-8, or -1. */
export function firstInvalidUtf8(bytes: Buffer): number {
  if (isUtf8(bytes)) return -1;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes[at] ?? 0);
    if (length === 0 || at + length > bytes.length || !isUtf8(bytes.subarray(at, at + length))) return at;
    at += length;
  }
  return -1;
}

/** Passes bytes on unchanged and fails at the first that is not UTF-8, naming its offset in the (unpacked) file. */
export function createUtf8Gate(fileName: string): Transform {
  let passed = 0;
  let carried = Buffer.alloc(0);
  const check = (bytes: Buffer) => {
    const invalid = firstInvalidUtf8(bytes);
    if (invalid === -1) return null;
    const byteOffset = passed + invalid;
    const byte = (bytes[invalid] ?? 0).toString(16).padStart(2, '0');
    const hint = byteOffset === 0 && (byte === 'ff' || byte === 'fe') ? 'utf-16' : 'windows-1252';
    return badInput(
      'file',
      `${fileName} is not UTF-8: byte 0x${byte} at offset ${byteOffset}. Name its encoding, such as --encoding ${hint}.`,
      { byteOffset },
    );
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const bytes = carried.length > 0 ? Buffer.concat([carried, chunk]) : chunk;
      const whole = incompleteTail(bytes);
      const error = check(bytes.subarray(0, whole));
      if (error) return done(error);
      carried = Buffer.from(bytes.subarray(whole));
      passed += whole;
      done(null, bytes.subarray(0, whole));
    },
    flush(done) {
      done(carried.length > 0 ? check(carried) : null);
    },
  });
}

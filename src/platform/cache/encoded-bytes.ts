import { brotliCompress, brotliDecompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';
import { promisify } from 'node:util';
import type { AnswerEntry, Encoding } from './answer-entry.ts';

/** What is shorter gains nothing, bytes. */
const THRESHOLD = 1_024;
/** Made once and sent many times, and still before the first answer: between the two. */
const QUALITY = 5;

const brotli = promisify(brotliCompress);

/** An answer's bytes as they are kept from the start: compressed where that gains something, and as they are. */
export async function keptBytes(identity: Buffer): Promise<AnswerEntry['bytes']> {
  if (identity.length < THRESHOLD) return { identity };
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: identity.length };
  return { br: await brotli(identity, { params }), identity };
}

/** The bytes in the encoding that is wanted, or as they are where compressing gains nothing. What has to be made is kept in `bytes`. */
export function bytesIn(bytes: AnswerEntry['bytes'], wanted: Encoding): { encoding: Encoding; bytes: Buffer } {
  const known = bytes[wanted];
  if (known) return { encoding: wanted, bytes: known };
  const identity = (bytes.identity ??= inflated(bytes));
  if (wanted === 'identity' || identity.length < THRESHOLD) return { encoding: 'identity', bytes: identity };
  // Brotli of what came as gzip would be made while others wait: what is there is good enough.
  const gzip = (bytes.gzip ??= gzipSync(identity, { level: 6 }));
  return { encoding: 'gzip', bytes: gzip };
}

function inflated({ br, gzip }: AnswerEntry['bytes']): Buffer {
  if (br) return brotliDecompressSync(br);
  if (gzip) return gunzipSync(gzip);
  throw new Error('A kept answer has no bytes.');
}

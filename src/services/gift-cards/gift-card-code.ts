import { createHash, randomInt } from 'node:crypto';

/** No letters and digits that are taken for one another: 0 and O, 1 and I and L. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 16;

/** A new code, about 79 bits of chance: nobody guesses one. */
export const newGiftCardCode = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** A code as it is compared: without what people write between its parts, upper case. */
export const normalCode = (code: string): string => code.replace(/[\s-]/g, '').toUpperCase();

/** What is kept of a code. */
export const hashOfCode = (code: string): Buffer<ArrayBuffer> =>
  Buffer.from(createHash('sha256').update(normalCode(code)).digest());

/** What of a code may be shown. */
export const lastCharactersOf = (code: string): string => normalCode(code).slice(-4);

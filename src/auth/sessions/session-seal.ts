import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts what is kept in the store: who reads the store learns no token, and who writes to it makes no session.
 * The key that a text is kept under is sealed in with it, so that texts cannot be swapped.
 */
export class SessionSeal {
  private readonly keys: readonly Buffer[];

  /** @param secrets the first seals, all open: put a new one in front to change it without signing anybody out */
  constructor(secrets: readonly string[]) {
    if (secrets.length === 0) throw new RangeError('A seal needs a secret.');
    this.keys = secrets.map((secret) => Buffer.from(hkdfSync('sha256', secret, '', 'vitrine session', 32)));
  }

  seal(value: unknown, place: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.keys[0]!, iv, { authTagLength: TAG_BYTES }).setAAD(
      Buffer.from(place),
    );
    const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url');
  }

  /** What was sealed for this place; null where no secret opens it. */
  open(sealed: string, place: string): unknown {
    const bytes = Buffer.from(sealed, 'base64url');
    for (const key of this.keys) {
      try {
        const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
          .setAAD(Buffer.from(place))
          .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
        const text = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
        return JSON.parse(text.toString('utf8'));
      } catch {
        continue; // sealed with another secret, or not by us
      }
    }
    return null;
  }
}

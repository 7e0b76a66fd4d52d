import { z } from 'zod';
import type { SettingType } from './setting-types.ts';

/** Shortest secret, in characters: 256 bits in base64 have 43, in hex 64. */
const SHORTEST = 32;

/** Secrets with commas between them, the one in use first. */
export function secrets(): SettingType<readonly string[]> {
  return {
    expects: `at least ${SHORTEST} random characters, as \`openssl rand -base64 48\` writes; up to 5 with commas between them`,
    schema: z
      .string()
      .transform((text) => text.split(',').map((part) => part.trim()))
      .pipe(z.array(z.string().min(SHORTEST)).min(1).max(5)),
  };
}

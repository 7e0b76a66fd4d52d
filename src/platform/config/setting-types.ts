import { z } from 'zod';
import { isFault } from '../cache/cache-faults.ts';

/** How a setting's text is read. `expects` finishes the sentence "it must be …". */
export interface SettingType<Value> {
  readonly expects: string;
  readonly schema: z.ZodType<Value, string>;
  /** True where the text is JSON: faults are then told one by one, with their paths. */
  readonly json?: true;
}

/** A whole number within bounds, both included. */
export function wholeNumber(least: number, most: number): SettingType<number> {
  return {
    expects: `a whole number from ${least} to ${most}`,
    schema: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(least).max(most)),
  };
}

/** A switch: true, false, 1, 0, yes, no, on, off. */
export function yesOrNo(): SettingType<boolean> {
  return {
    expects: 'true or false',
    schema: z.stringbool({ truthy: ['true', '1', 'yes', 'on'], falsy: ['false', '0', 'no', 'off'] }),
  };
}

/** How many proxies stand in front: a number, or true for one and false for none. */
export function proxyHops(): SettingType<number> {
  const words: Readonly<Record<string, number>> = { true: 1, yes: 1, on: 1, false: 0, no: 0, off: 0 };
  return {
    expects: 'true, false, or how many proxies stand in front, from 0 to 9',
    schema: z
      .string()
      .transform((text) => words[text.toLowerCase()] ?? (/^\d$/.test(text) ? Number(text) : -1))
      .pipe(z.number().min(0)),
  };
}

/** One word of a fixed list. */
export function oneOf<const Word extends string>(...words: [Word, ...Word[]]): SettingType<Word> {
  return { expects: `one of ${words.join(', ')}`, schema: z.string().pipe(z.enum(words)) };
}

/** Text without white space inside. `expects` says what it stands for. */
export function word(expects: string): SettingType<string> {
  return { expects, schema: z.string().regex(/^\S+$/) };
}

/** A list of words with commas; `none` is the empty list. */
export function words(expects: string): SettingType<readonly string[]> {
  return {
    expects,
    schema: z
      .string()
      .transform((text) => (text === 'none' ? [] : text.split(',').map((part) => part.trim())))
      .refine((parts) => parts.every((part) => /^[\w.-]{1,60}$/.test(part))),
  };
}

/** What of the cache is to be broken. */
export function cacheFault(): SettingType<string> {
  return { expects: 'none, tag:KIND, key:DIMENSION, fence or bell', schema: z.string().refine(isFault) };
}

/** A path of the file system, absolute or relative to the working directory. */
export function path(expects: string): SettingType<string> {
  return { expects, schema: z.string().refine((text) => !text.includes('\0')) };
}

/** An absolute URL of one of the schemes. */
export function url(schemes: readonly string[], example: string): SettingType<string> {
  const known = new Set(schemes.map((scheme) => `${scheme}:`));
  return {
    expects: `a URL such as ${example}`,
    schema: z
      .string()
      .refine((text) => URL.canParse(text) && known.has(new URL(text).protocol) && new URL(text).hostname !== ''),
  };
}

/**
 * One URL, or those of a cluster with commas between them: all of one scheme, and without a path, since a cluster has one database.
 * A comma may also be part of a password, so only one before a scheme parts two.
 */
export function urls(schemes: readonly string[], example: string): SettingType<string> {
  const one = url(schemes, example);
  const isList = (text: string): boolean => {
    const parts = text.split(/\s*,\s*(?=\w+:\/\/)/).map((part) => part.trim());
    if (!parts.every((part) => one.schema.safeParse(part).success && !new URL(part).host.includes(','))) return false;
    const known = parts.map((part) => new URL(part));
    const isOfOne = known.every(
      ({ protocol, pathname }) => protocol === known[0]!.protocol && /^\/?0?$/.test(pathname),
    );
    return parts.length === 1 || isOfOne;
  };
  return { expects: `${one.expects}, or several with commas between them`, schema: z.string().refine(isList) };
}

/** Web origins with commas between them, or * for all. Empty means none. */
export function origins(): SettingType<'*' | readonly string[]> {
  const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text;
  const list = z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .pipe(z.array(z.string().refine(isOrigin)));
  return {
    expects: '*, none, or origins such as https://shop.example with commas between them, without a path',
    schema: z.union([z.literal('*'), z.literal('none').transform((): string[] => []), list]),
  };
}

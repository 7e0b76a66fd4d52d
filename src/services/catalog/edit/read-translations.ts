import type { Transaction } from '../../edits/edits.store.ts';
import { plainText, sanitizeHtml } from '../sanitize-html.ts';
import type { InputProblems } from './input-problems.ts';
import { isHtml, plainTextOf, translatableFields, type TranslatableResource } from './translatable-resources.ts';
import type { TranslationRow } from './translation.store.ts';
import { within } from './variant-edit.service.ts';

const LONGEST_HTML = 524_288;
const LONGEST_TEXT = 65_536;
const LONGEST_NAME = 255;
const NAMES: ReadonlySet<string> = new Set(['title', 'name', 'productType', 'seoTitle']);
/** Characters of a page that its summary shows, as in the Admin API. */
const SUMMARY = 150;

/** A text of a record in another language. */
export interface TranslationInput {
  /** Name of the field. */
  readonly key: string;
  readonly locale: string;
  readonly value: string;
}

/** The shop's languages, and which one records are written in. */
export interface ShopLanguages {
  readonly primary: string | undefined;
  readonly others: ReadonlySet<string>;
}

export async function readLanguages(tx: Transaction): Promise<ShopLanguages> {
  const languages = await tx.shopLanguage.findMany({ take: 1_000 });
  const others = languages.filter(({ isPrimary }) => !isPrimary).map(({ code }) => code);
  return { primary: languages.find(({ isPrimary }) => isPrimary)?.code, others: new Set(others) };
}

/** The texts that an input says. */
export function readTranslations(
  inputs: readonly TranslationInput[],
  resource: TranslatableResource,
  languages: ShopLanguages,
  problems: InputProblems,
): TranslationRow[] {
  const fields = translatableFields(resource);
  const seen = new Set<string>();
  return within(inputs, ['translations'], problems).map(({ key, locale, value }, index) => {
    const at = ['translations', String(index)];
    if (!fields.includes(key))
      problems.add('INVALID', [...at, 'key'], `"${key.slice(0, 40)}" is not translated. Write ${fields.join(', ')}.`);
    if (locale === languages.primary)
      problems.add('INVALID', [...at, 'locale'], `Records are written in ${locale}: change the record itself.`);
    else if (!languages.others.has(locale))
      problems.add('NOT_FOUND', [...at, 'locale'], `The shop does not speak ${locale}.`);
    if (seen.has(`${locale}.${key}`)) problems.add('TAKEN', [...at, 'key'], `"${key}" is said twice in ${locale}.`);
    seen.add(`${locale}.${key}`);
    const html = isHtml(resource.table.name, key);
    const text = problems.name(
      [...at, 'value'],
      value,
      html ? LONGEST_HTML : NAMES.has(key) ? LONGEST_NAME : LONGEST_TEXT,
    );
    return { language: locale, field: key, value: html && text.length <= LONGEST_HTML ? sanitizeHtml(text) : text };
  });
}

/** Texts, and the plain texts that are made from them. */
export function madeTexts({ table }: TranslatableResource, rows: readonly TranslationRow[]): TranslationRow[] {
  return rows.flatMap((row) => {
    const made = plainTextOf[table.name]?.[row.field];
    if (made === undefined) return [row];
    const text = plainText(row.value);
    return [row, { ...row, field: made, value: made === 'bodySummary' ? shortened(text) : text }];
  });
}

function shortened(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= SUMMARY) return text;
  return `${characters
    .slice(0, SUMMARY - 1)
    .join('')
    .trimEnd()}…`;
}

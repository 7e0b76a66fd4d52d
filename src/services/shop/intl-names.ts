/** Kept, because making one costs more than asking it; as many as the shop's languages and currencies together. */
const displayNames = new Map<string, Intl.DisplayNames>();
const symbols = new Map<string, string>();

/** LanguageCode of the storefront dialect as a locale: PT_BR is pt-BR. */
export const localeOf = (languageCode: string): string => languageCode.replace('_', '-');

function nameOf(type: 'region' | 'language' | 'currency', code: string, languageCode: string): string {
  const key = `${type} ${languageCode}`;
  let names = displayNames.get(key);
  if (!names) displayNames.set(key, (names = new Intl.DisplayNames([localeOf(languageCode), 'en'], { type })));
  return names.of(code) ?? code;
}

/** Name of a country (ISO 3166-1) in a language. */
export const countryName = (code: string, languageCode: string): string => nameOf('region', code, languageCode);

/** Name of a language in a language. */
export const languageName = (code: string, languageCode: string): string =>
  nameOf('language', localeOf(code), languageCode);

/** Name of a currency (ISO 4217) in a language. */
export const currencyName = (code: string, languageCode: string): string => nameOf('currency', code, languageCode);

/** Symbol of a currency as it is written in a language: "€"; the code itself where it has none. */
export function currencySymbol(code: string, languageCode: string): string {
  const key = `${languageCode} ${code}`;
  const known = symbols.get(key);
  if (known !== undefined) return known;
  const style = { style: 'currency', currency: code, currencyDisplay: 'narrowSymbol' } as const;
  const parts = new Intl.NumberFormat([localeOf(languageCode), 'en'], style).formatToParts(0);
  const symbol = parts.find((part) => part.type === 'currency')?.value ?? code;
  symbols.set(key, symbol);
  return symbol;
}

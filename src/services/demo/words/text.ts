/** A text in the shop's two languages: English, in which the records are written, and German, its translation. */
export type Text = readonly [en: string, de: string];

/** A text that reads the same in both languages. */
export const same = (text: string): Text => [text, text];

/** Puts values into the {places} of a text, both languages alike or each its own. */
export function fill([en, de]: Text, values: Record<string, string | Text>): Text {
  const put = (text: string, language: 0 | 1): string =>
    text.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name];
      return value === undefined ? place : typeof value === 'string' ? value : value[language];
    });
  return [put(en, 0), put(de, 1)];
}

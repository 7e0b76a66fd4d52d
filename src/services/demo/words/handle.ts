const LETTERS: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a', ä: 'a', ö: 'o', ü: 'u', ß: 'ss', þ: 'th', ð: 'd' };

/** The part of an address that names a record: "Fårö Mug No. 2" becomes "faro-mug-no-2". */
export function toHandle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[æøåäöüßþð]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

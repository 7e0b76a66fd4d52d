/** "well-formed", or what is wrong with a document of elements, attributes in double quotes, and text. */
export function wellFormedness(xml: string): string {
  const open: string[] = [];
  let at = 0;
  for (const tag of xml.matchAll(/<[^>]*>/g)) {
    if (/[<&](?!#\d+;|amp;|lt;)/.test(xml.slice(at, tag.index))) return `a bare sign before ${tag.index}`;
    at = tag.index + tag[0].length;
    const parts = /^<(\/?)([a-zA-Z]+)((?:\s[a-zA-Z][\w:-]*="[^"<&]*")*)(\/?)>$/.exec(tag[0]);
    if (!parts) return `a broken tag: ${tag[0]}`;
    const [, closing, name = '', attributes = '', empty] = parts;
    const names = [...attributes.matchAll(/\s([a-zA-Z][\w:-]*)=/g)].map((match) => match[1]);
    if (new Set(names).size < names.length) return `an attribute twice: ${tag[0]}`;
    if (closing && open.pop() !== name) return `a stray ${tag[0]}`;
    if (!closing && !empty) open.push(name);
  }
  return open.length === 0 && at === xml.length ? 'well-formed' : `not closed: ${open.join(' ')}`;
}

import sanitize from 'sanitize-html';

/**
 * What a description may contain: text, structure, tables, pictures, links, and films of two hosts. No classes, ids or
 * styles (they could dress text up as the shop's own controls), no scripts, forms, objects, event handlers, and no
 * address but http, https, mailto and tel.
 */
const ALLOWED: sanitize.IOptions = {
  allowedTags: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'span', 'br', 'hr', 'blockquote', 'pre', 'code'],
    ...['b', 'strong', 'i', 'em', 'u', 's', 'del', 'ins', 'mark', 'small', 'sub', 'sup', 'abbr', 'cite', 'q'],
    ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'a', 'img', 'figure', 'figcaption', 'iframe'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'colgroup', 'col'],
  ],
  allowedAttributes: {
    '*': ['lang', 'dir', 'title'],
    a: ['href', 'target', 'rel'],
    img: ['src', 'alt', 'width', 'height', 'loading'],
    iframe: ['src', 'width', 'height', 'allowfullscreen'],
    ol: ['start', 'type'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan', 'scope'],
    col: ['span'],
    colgroup: ['span'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['http', 'https'], iframe: ['https'] },
  allowedIframeHostnames: ['www.youtube.com', 'www.youtube-nocookie.com', 'player.vimeo.com'],
  allowProtocolRelative: true,
  // Without rel, a page opened in a new tab can steer the one it came from.
  transformTags: {
    a: (tagName, attributes) => ({
      tagName,
      attribs: attributes['target'] ? { ...attributes, rel: 'noopener noreferrer' } : attributes,
    }),
  },
  // A foreign film's empty frame is worth nothing.
  exclusiveFilter: (frame) => frame.tag === 'iframe' && !frame.attribs['src'],
};

/** Tags whose end separates words: without a space "<p>a</p><p>b</p>" would read "ab". */
const BREAK =
  /<(?:\/(?:p|div|li|ul|ol|dl|dt|dd|h[1-6]|tr|td|th|table|blockquote|pre|figure|figcaption)|br\s{0,8}\/?|hr\s{0,8}\/?)>/gi;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** Times that a text is cleaned at the most: enough for each of a million random texts of broken markup. */
const PASSES = 4;

/**
 * HTML from outside, reduced to what is harmless on a shop's page. Cleaning a clean text changes nothing: broken markup
 * ("<p><b<p><p>") nests differently once its bad tags are gone, so it is cleaned until it stays as it is.
 */
export function sanitizeHtml(html: string): string {
  let clean = html;
  for (let pass = 0; pass < PASSES; pass++) {
    const cleaner = sanitize(clean, ALLOWED).trim();
    if (cleaner === clean) return clean;
    clean = cleaner;
  }
  return clean;
}

/** The words of an HTML text, without tags, entities and superfluous space. */
export function plainText(html: string): string {
  const text = sanitize(html.replace(BREAK, ' $&'), { allowedTags: [], allowedAttributes: {} });
  return text
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of our own HTML: blocks apart, entities resolved. For HTML of others, see sanitize-html. */
export function plainText(html: string): string {
  return html
    .replace(/<\/(p|li|h2|h3|ul|ol|blockquote)>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

import type { MediaDraft } from './product-draft.ts';
import type { RowCells } from './row-cells.ts';

/** Pictures of a product at the most. */
export const MOST_PICTURES = 250;
/** Bytes of an address at the most: what an index of PostgreSQL holds. */
export const LONGEST_ADDRESS = 2048;

/** True for a path below the server's own address, and for an address on the web. */
export const isPictureAddress = (url: string): boolean =>
  /^\/[^/\\]/.test(url) || /^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '');

/** The address of a picture, or null where the cell is blank or wrong. */
export function readAddress(cells: RowCells, column: 'imageUrl' | 'variantImageUrl'): string | null {
  const url = cells.text(column);
  if (url === '') return null;
  if (isPictureAddress(url)) {
    if (Buffer.byteLength(url) <= LONGEST_ADDRESS) return url;
    cells.refuse(column, `is longer than ${LONGEST_ADDRESS} bytes`);
  } else cells.refuse(column, 'is no address of a picture. It starts with https://');
  return null;
}

/** The pictures of all rows of a product by their positions, each address once. */
export function readMedia(rows: readonly RowCells[]): MediaDraft[] {
  const found = rows.flatMap((cells, order) => {
    const url = readAddress(cells, 'imageUrl');
    const position = cells.number('imagePosition', true) ?? Number.MAX_SAFE_INTEGER;
    const alt = cells.has('imageAlt') ? cells.text('imageAlt') || null : undefined;
    return url === null ? [] : [{ media: { url, alt }, position, order, cells }];
  });
  found.sort((a, b) => a.position - b.position || a.order - b.order);
  const byUrl = new Map<string, MediaDraft>();
  for (const { media, cells } of found) {
    if (!byUrl.has(media.url) && byUrl.size === MOST_PICTURES)
      cells.refuse('imageUrl', `is one too many: a product has at most ${MOST_PICTURES} pictures`);
    if (!byUrl.has(media.url)) byUrl.set(media.url, media);
  }
  return [...byUrl.values()];
}

import { isPictureAddress, LONGEST_ADDRESS, MOST_PICTURES } from '../import/read-media.ts';
import type { MediaDraft } from '../import/product-draft.ts';
import type { StoredProduct } from '../import/stored-product.ts';
import type { InputProblems, Path } from './input-problems.ts';
import type { MediaInput } from './product-input.ts';

const LONGEST_ALT = 512;
export const MEDIA_TYPES = ['MediaImage', 'Video', 'ExternalVideo', 'Model3d'] as const;

/** The address of a picture, or undefined. */
export function readAddress(path: Path, url: string, problems: InputProblems): string | undefined {
  const text = problems.name(path, url, LONGEST_ADDRESS);
  if (text === '' || (isPictureAddress(text) && Buffer.byteLength(text) <= LONGEST_ADDRESS)) return text || undefined;
  return problems.add('INVALID', path, `"${text.slice(0, 60)}" is no address of a picture. It starts with https://.`);
}

/** The text that stands for a picture; null for none. */
export function readAlt(path: Path, alt: string | null, problems: InputProblems): string | null {
  return problems.text(path, alt ?? '', LONGEST_ALT) || null;
}

/** All pictures of a product, in their order. */
export function readMedia(
  inputs: readonly MediaInput[],
  path: Path,
  stored: StoredProduct | null,
  problems: InputProblems,
): MediaDraft[] {
  if (!problems.atMost(path, inputs, MOST_PICTURES)) return [];
  const seen = new Set<string>();
  return inputs.map((input, index) => {
    const at = [...path, String(index)];
    const id = input.id == null ? undefined : readMediaKey([...at, 'id'], input.id, stored, problems);
    const url = readAddress([...at, 'originalSource'], input.originalSource, problems) ?? '';
    if (url !== '' && seen.has(url))
      problems.add('TAKEN', [...at, 'originalSource'], 'The product has this picture already. Name it once.');
    seen.add(url);
    return {
      ...(id === undefined ? {} : { id }),
      url,
      ...(input.alt === undefined ? {} : { alt: readAlt([...at, 'alt'], input.alt, problems) }),
    };
  });
}

/** The key of one of the product's media. */
export function readMediaKey(
  path: Path,
  id: string,
  stored: StoredProduct | null,
  problems: InputProblems,
): bigint | undefined {
  const key = problems.key(path, id, ...MEDIA_TYPES);
  if (key === undefined || stored?.media.some((media) => media.id === key)) return key;
  return problems.add('NOT_FOUND', path, 'The product has no such media.');
}

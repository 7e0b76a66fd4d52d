import type { InputPath } from './problem-list.ts';
import type { Problems } from './problems.ts';

/** A picture in an input: one that is there, or one on the web. */
export interface ImageInput {
  readonly id?: string | null;
  readonly src?: string | null;
  readonly altText?: string | null;
}

/** A picture that was checked; undefined leaves what is there, null takes it away. */
export type WantedImage =
  { readonly id: bigint } | { readonly url: string; readonly alt: string | null } | null | undefined;

const LONGEST_ADDRESS = 2_000;
const LONGEST_ALT = 512;

/** Checks all of a picture that can be checked without looking it up. */
export function wantedImage(
  problems: Problems,
  image: ImageInput | null | undefined,
  field: InputPath = ['image'],
): WantedImage {
  if (image == null) return image;
  const { id, src, altText } = image;
  if ((id == null) === (src == null)) {
    problems.add('INVALID', field, 'Give "id" or "src" of the picture, and not both.');
    return undefined;
  }
  if (id != null) {
    if (altText != null)
      problems.add('INVALID', [...field, 'altText'], 'Leave "altText" out of a picture that is there.');
    const key = problems.key(id, 'MediaImage', [...field, 'id']);
    return key === null ? undefined : { id: key };
  }
  const url = problems.required([...field, 'src'], src, LONGEST_ADDRESS)!;
  if (url !== '' && !/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : ''))
    problems.add('INVALID', [...field, 'src'], `"${url.slice(0, 100)}" is no address with http or https.`);
  return { url, alt: problems.text([...field, 'altText'], altText, LONGEST_ALT) ?? null };
}

import { parsePictureName, type Picture, pictureName } from '../../media/picture-name.ts';
import { pictureSize } from '../../media/picture.ts';
import { type Text } from '../words/text.ts';
import { type RowKeys, type TableRows } from './table-rows.ts';
import { translationRows } from './translation-rows.ts';

/** Adds a picture and its translated alt text. Returns its key. */
export function addPicture(rows: TableRows, keys: RowKeys, picture: Picture | string, alt: Text): number {
  const name = typeof picture === 'string' ? picture : pictureName(picture);
  const parsed = parsePictureName(name);
  if (!parsed) throw new Error(`The demo shop names a picture that cannot be drawn: ${name}`);
  const id = keys.next('media');
  rows.add('media', {
    id,
    type: 'IMAGE',
    url: `/media/${name}`,
    alt: alt[0],
    ...pictureSize(parsed),
    mime_type: 'image/svg+xml',
  });
  rows.add('translation', ...translationRows('media', id, { alt }));
  return id;
}

import { brandLogo, brandMark } from './brand-picture.ts';
import { objectPicture } from './object-picture.ts';
import { type Picture } from './picture-name.ts';
import { scenePicture } from './scene-picture.ts';
import { element } from './svg.ts';

/** Pixels. */
export interface Size {
  width: number;
  height: number;
}

/** The natural size of a picture in pixels: what the database says of it. */
export function pictureSize(picture: Picture): Size {
  if (picture.form === 'object') return { width: 1200, height: 1200 };
  if (picture.form === 'scene') return { width: 1800, height: 1200 };
  return picture.part === 'mark' ? { width: 1000, height: 1000 } : { width: 1600, height: 500 };
}

/**
 * Draws a picture as an SVG document: the same picture and size give the same bytes.
 * With one of the two sizes the other follows; with both, the drawing fills the frame and is cropped around its middle.
 */
export function drawPicture(picture: Picture, wanted: Partial<Size> = {}): string {
  const natural = pictureSize(picture);
  const ratio = natural.width / natural.height;
  const width = wanted.width ?? (wanted.height ? Math.round(wanted.height * ratio) : natural.width);
  const height = wanted.height ?? (wanted.width ? Math.round(wanted.width / ratio) : natural.height);
  const { body, defs, box } = compose(picture);
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: box,
    preserveAspectRatio: 'xMidYMid slice',
  };
  return element('svg', frame, defs.length ? element('defs', {}, ...defs) : '', body);
}

function compose(picture: Picture): { body: string; defs: string[]; box: string } {
  if (picture.form === 'object') return { ...objectPicture(picture), box: '0 0 1000 1000' };
  if (picture.form === 'scene') return { ...scenePicture(picture), box: '0 0 1500 1000' };
  if (picture.part === 'mark') return { body: brandMark(), defs: [], box: '0 0 1000 1000' };
  return { body: brandLogo(), defs: [], box: '0 0 1600 500' };
}

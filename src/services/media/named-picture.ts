import { drawPicture, type Size } from './picture.ts';
import { parsePictureName } from './picture-name.ts';

/** The largest side that is drawn, in pixels. */
export const LARGEST_SIDE = 4_096;

/**
 * The SVG document behind `/media/NAME`; null when there is no such picture. A side beyond the largest is the largest.
 * @param wanted pixels, whole numbers from 1
 */
export function drawNamedPicture(name: string, wanted: Partial<Size> = {}): string | null {
  const picture = parsePictureName(name);
  if (!picture) return null;
  const within = (side: number | undefined): number | undefined =>
    side === undefined ? undefined : Math.min(side, LARGEST_SIDE);
  return drawPicture(picture, { width: within(wanted.width), height: within(wanted.height) });
}

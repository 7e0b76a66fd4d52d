import { badInput } from '../../platform/errors/vitrine-error.ts';

/** How a picture is wished for; the names are the storefront dialect's. */
export interface ImageTransform {
  readonly crop?: string | null;
  /** Pixels. */
  readonly maxHeight?: number | null;
  /** Pixels. */
  readonly maxWidth?: number | null;
  readonly preferredContentType?: string | null;
  /** Pixels per pixel. */
  readonly scale?: number | null;
}

/** Pixels at the most, as in the storefront dialect. */
const LARGEST = 5_760;
const LARGEST_SCALE = 3;
/** A host that reads the wishes from the query string. Any other host gets its address back as it is. */
const TRANSFORMING_HOST = /(^|\.)cdn\.shopify\.com$/;

/**
 * The address of a picture with the wishes in its query string, for hosts that read them there; a wish is best effort,
 * so other addresses stay as they are.
 * @param url absolute
 * @throws VitrineError BAD_USER_INPUT for a size or scale out of range
 */
export function transformedUrl(url: string, transform: ImageTransform | null | undefined): string {
  if (!transform) return url;
  const scale = inRange('scale', transform.scale, LARGEST_SCALE) ?? 1;
  const width = inRange('maxWidth', transform.maxWidth, LARGEST);
  const height = inRange('maxHeight', transform.maxHeight, LARGEST);
  const address = new URL(url);
  if (!TRANSFORMING_HOST.test(address.hostname)) return url;
  const wishes = {
    width: width && Math.min(width * scale, LARGEST),
    height: height && Math.min(height * scale, LARGEST),
    crop: transform.crop?.toLowerCase(),
    format: transform.preferredContentType?.toLowerCase(),
  };
  for (const [name, value] of Object.entries(wishes)) if (value) address.searchParams.set(name, String(value));
  return address.href;
}

function inRange(name: string, value: number | null | undefined, most: number): number | null {
  if (value == null) return null;
  if (value < 1 || value > most) throw badInput(name, `"${name}" is ${value}; give 1 to ${most}.`);
  return value;
}

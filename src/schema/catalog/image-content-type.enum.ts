import { enumType } from '../enum-type.ts';

export const ImageContentType = enumType('ImageContentType', 'Formats of pictures.', {
  JPG: 'JPEG.',
  PNG: 'PNG.',
  WEBP: 'WebP.',
});
export type ImageContentType = keyof typeof ImageContentType;

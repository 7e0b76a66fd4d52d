import { enumType } from '../enum-type.ts';

export const CropRegion = enumType('CropRegion', 'The part of a picture that is kept when it is cut.', {
  BOTTOM: 'Keep the bottom.',
  CENTER: 'Keep the middle.',
  LEFT: 'Keep the left.',
  RIGHT: 'Keep the right.',
  TOP: 'Keep the top.',
});
export type CropRegion = keyof typeof CropRegion;

import { enumType } from '../enum-type.ts';

export const MediaContentType = enumType('MediaContentType', 'Kinds of media.', {
  EXTERNAL_VIDEO: 'A film that lives on another site.',
  IMAGE: 'A picture.',
  MODEL_3D: 'A model in three dimensions.',
  VIDEO: 'A film.',
});
export type MediaContentType = keyof typeof MediaContentType;

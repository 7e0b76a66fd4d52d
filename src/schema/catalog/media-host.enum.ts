import { enumType } from '../enum-type.ts';

export const MediaHost = enumType('MediaHost', 'Sites that films live on.', {
  VIMEO: 'Vimeo.',
  YOUTUBE: 'YouTube.',
});
export type MediaHost = keyof typeof MediaHost;

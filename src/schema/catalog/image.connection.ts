import { connectionType } from '../connection.ts';
import { Image } from './image.type.ts';

/** A page of pictures. */
export const ImageConnection = connectionType('Image', () => Image, { of: 'pictures' });

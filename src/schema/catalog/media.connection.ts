import { connectionType } from '../connection.ts';
import { Media } from './media.interface.ts';

/** A page of media. */
export const MediaConnection = connectionType('Media', () => Media, { of: 'media' });

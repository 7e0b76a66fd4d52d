import { connectionType } from '../connection.ts';
import { Location } from './location.type.ts';

/** A page of places. */
export const LocationConnection = connectionType('Location', () => Location, { of: 'places' });

import { connectionType } from '../connection.ts';
import { Location } from './location.type.ts';

/** A page of locations. */
export const LocationConnection = connectionType('Location', () => Location, { of: 'locations' });

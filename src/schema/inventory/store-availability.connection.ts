import { connectionType } from '../connection.ts';
import { StoreAvailability } from './store-availability.value.ts';

/** A page of places to collect at. */
export const StoreAvailabilityConnection = connectionType('StoreAvailability', () => StoreAvailability, {
  of: 'places to collect at',
});

import { enumType } from '../enum-type.ts';

export const LocationSortKeys = enumType('LocationSortKeys', 'What a list of places is sorted by.', {
  CITY: 'Name of the city.',
  DISTANCE: 'Nearest first; by name, while no place has a known point.',
  ID: 'Key of the place.',
  NAME: 'Name of the place.',
});
export type LocationSortKeys = keyof typeof LocationSortKeys;

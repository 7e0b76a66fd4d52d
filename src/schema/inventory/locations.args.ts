import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../connection.args.ts';
import { GeoCoordinateInput } from './geo-coordinate.input.ts';
import { LocationSortKeys } from './location-sort-keys.enum.ts';

/** Arguments of `locations`. */
@ArgsType()
export class LocationsArgs extends ConnectionArgs {
  @Field(() => LocationSortKeys, { nullable: true, defaultValue: LocationSortKeys.ID, description: 'What to sort by.' })
  sortKey?: LocationSortKeys | null;

  @Field(() => GeoCoordinateInput, { nullable: true, description: 'Where to measure distances from.' })
  near?: GeoCoordinateInput | null;
}

import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../connection.args.ts';
import { GeoCoordinateInput } from './geo-coordinate.input.ts';

/** Arguments of `ProductVariant.storeAvailability`. */
@ArgsType()
export class StoreAvailabilityArgs extends ConnectionArgs {
  @Field(() => GeoCoordinateInput, {
    nullable: true,
    description: 'Nearest places first. Places without a known point come last.',
  })
  near?: GeoCoordinateInput | null;
}

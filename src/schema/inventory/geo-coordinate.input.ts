import { Field, Float, InputType } from 'type-graphql';

@InputType('GeoCoordinateInput', { description: 'A point on the earth.' })
export class GeoCoordinateInput {
  @Field(() => Float, { description: 'Degrees north of the equator.' })
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east of Greenwich.' })
  longitude!: number;
}

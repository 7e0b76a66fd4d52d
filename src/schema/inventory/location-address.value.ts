import { Field, Float } from 'type-graphql';
import { RecordType } from '../record-type.ts';

@RecordType('LocationAddress', { description: 'Where a place of the shop is.' })
export class LocationAddress {
  @Field(() => String, { nullable: true, description: 'First line: street and number.' })
  address1!: string | null;

  @Field(() => String, { nullable: true, description: 'Second line: floor or suite.' })
  address2!: string | null;

  @Field(() => String, { nullable: true, description: 'City or town.' })
  city!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the country.' })
  country!: string | null;

  @Field(() => String, { nullable: true, description: 'Country by ISO 3166-1, two letters.' })
  countryCode!: string | null;

  @Field(() => [String], { description: 'The address in lines, as it is written on a letter.' })
  formatted!: string[];

  @Field(() => Float, { nullable: true, description: 'Degrees north of the equator.' })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east of Greenwich.' })
  longitude!: number | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the province, state or region.' })
  province!: string | null;

  @Field(() => String, { nullable: true, description: 'Province by ISO 3166-2.' })
  provinceCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  zip!: string | null;
}

import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { CountryCode } from '../shop/country-code.enum.ts';

@RecordType('DeliveryZonePlace', {
  description:
    'A country of a delivery zone, or a part of one. A part that a zone names belongs to that zone, not to that of its country.',
})
export class DeliveryZonePlace {
  @Field(() => CountryCode, { description: 'The country.' })
  countryCode!: string;
}

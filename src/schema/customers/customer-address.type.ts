import { Field } from 'type-graphql';
import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';

@RecordType('CustomerAddress', { description: "One of a customer's addresses.", implements: Node })
export class CustomerAddress {
  @Field(() => String, { nullable: true, description: 'First line: street and number.' })
  address1!: string | null;

  @Field(() => String, { nullable: true, description: 'Second line: floor or suite.' })
  address2!: string | null;

  @Field(() => String, { nullable: true, description: 'City or town.' })
  city!: string | null;

  @Field(() => String, { nullable: true, description: 'Company or organisation.' })
  company!: string | null;

  @Field(() => String, { nullable: true, description: 'First name of who lives there.' })
  firstName!: string | null;

  @Field(() => String, { nullable: true, description: 'Last name of who lives there.' })
  lastName!: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  zip!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Province, state or region by ISO 3166-2, without the country: `CA`.',
  })
  zoneCode!: string | null;
}

import { Field } from 'type-graphql';
import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';

@RecordType('MailingAddress', { description: 'Where a group of lines is delivered.', implements: Node })
export class MailingAddress {
  @Field(() => String, { nullable: true, description: 'Street and number.' })
  address1!: string | null;

  @Field(() => String, { nullable: true, description: 'Floor, flat or the like.' })
  address2!: string | null;

  @Field(() => String, { nullable: true, description: 'Town.' })
  city!: string | null;

  @Field(() => String, { nullable: true, description: 'Company.' })
  company!: string | null;

  @Field(() => String, { nullable: true, description: 'First name of who lives there.' })
  firstName!: string | null;

  @Field(() => String, { nullable: true, description: 'Last name of who lives there.' })
  lastName!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number by E.164.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Province or state, as ISO 3166-2 has it behind the dash.' })
  provinceCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  zip!: string | null;
}

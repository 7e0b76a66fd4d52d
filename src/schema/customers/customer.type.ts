import { Field, Int } from 'type-graphql';
import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';
import { DateTime } from '../scalars/date-time.scalar.ts';
import { LanguageCode } from '../shop/language-code.enum.ts';

@RecordType('Customer', { description: 'A person who buys.', implements: Node })
export class Customer {
  @Field(() => String, { nullable: true, description: 'First name.' })
  firstName!: string | null;

  @Field(() => String, { nullable: true, description: 'Last name.' })
  lastName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'E-mail address, as clients of the Storefront API ask for it.',
    deprecationReason: 'Use `emailAddress.emailAddress`.',
  })
  email!: string | null;

  @Field(() => LanguageCode, { nullable: true, description: 'The language that the person is written to in.' })
  language!: string | null;

  @Field(() => DateTime, { description: 'When the record of the person last changed.' })
  updatedAt!: Date;

  @Field(() => [String], { nullable: true, description: 'Words that the staff groups its customers by; staff only.' })
  tags!: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'Grows with every change of the profile; give it to `expectedVersion`. Staff only.',
  })
  version!: number;

  @Field(() => DateTime, { nullable: true, description: 'When the personal data was erased. Staff only.' })
  erasedAt!: Date | null;
}

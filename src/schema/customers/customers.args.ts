import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../connection.args.ts';
import { CustomerSortKeys } from './customer-sort-keys.enum.ts';

/** Arguments of `customers`. */
@ArgsType()
export class CustomersArgs extends ConnectionArgs {
  @Field(() => CustomerSortKeys, { nullable: true, defaultValue: CustomerSortKeys.ID, description: 'What to sort by.' })
  sortKey?: CustomerSortKeys | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Narrows the list, in the search syntax: words of the name, the e-mail address or the telephone number, `email:`, `first_name:`, `last_name:`, `phone:`, `tag:`, `tag_not:`, `created_at:`, `updated_at:`.',
  })
  query?: string | null;
}

import { ArgsType, Field } from 'type-graphql';

/** Arguments of `CustomerAddress.formatted`. */
@ArgsType()
export class FormattedAddressArgs {
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Begin with the name of the person.' })
  withName?: boolean | null;

  @Field(() => Boolean, { nullable: true, defaultValue: true, description: 'Name the company.' })
  withCompany?: boolean | null;
}

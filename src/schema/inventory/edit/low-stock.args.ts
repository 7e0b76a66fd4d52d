import { ArgsType, Field, Int } from 'type-graphql';
import { ConnectionArgs } from '../../connection.args.ts';

/** Arguments of `lowStock`. */
@ArgsType()
export class LowStockArgs extends ConnectionArgs {
  @Field(() => Int, { defaultValue: 5, description: 'Variants of which so many are available, or fewer.' })
  threshold!: number;
}

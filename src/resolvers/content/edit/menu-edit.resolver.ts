import { Arg, Args, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { MenuCreateArgs } from '../../../schema/content/edit/menu-create.args.ts';
import {
  MenuCreatePayload,
  MenuDeletePayload,
  MenuUpdatePayload,
} from '../../../schema/content/edit/menu-edit.payload.ts';
import { MenuUpdateArgs } from '../../../schema/content/edit/menu-update.args.ts';
import { Menu } from '../../../schema/content/menu.type.ts';
import { EXPECTED_VERSION } from '../../../schema/edits/expected-version.ts';
import { payloadOf } from '../../edits/payload-of.ts';

@Resolver(() => Menu)
export class MenuEditResolver {
  @Mutation(() => MenuCreatePayload, { description: 'Makes a menu with its links.' })
  menuCreate(@Ctx() { services }: Context, @Args(() => MenuCreateArgs) args: MenuCreateArgs): Promise<object> {
    return payloadOf('menu', services.menuEdits.create(args));
  }

  @Mutation(() => MenuUpdatePayload, {
    description:
      'Changes a menu. Where links are given, those are all: others are removed, those with ids stay the same.',
  })
  menuUpdate(@Ctx() { services }: Context, @Args(() => MenuUpdateArgs) args: MenuUpdateArgs): Promise<object> {
    return payloadOf('menu', services.menuEdits.update(args.id, args, args.expectedVersion));
  }

  @Mutation(() => MenuDeletePayload, { description: 'Deletes a menu with its links.' })
  menuDelete(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: 'Id of the menu.' }) id: string,
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION }) version?: number,
  ): Promise<object> {
    return payloadOf('deletedMenuId', services.menuEdits.delete(id, version));
  }
}

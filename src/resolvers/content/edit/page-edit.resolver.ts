import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { PageCreateInput } from '../../../schema/content/edit/page-create.input.ts';
import {
  PageCreatePayload,
  PageDeletePayload,
  PageUpdatePayload,
} from '../../../schema/content/edit/page-edit.payload.ts';
import { PageUpdateInput } from '../../../schema/content/edit/page-update.input.ts';
import { Page } from '../../../schema/content/page.type.ts';
import { EXPECTED_VERSION } from '../../../schema/edits/expected-version.ts';
import { payloadOf } from '../../edits/payload-of.ts';

@Resolver(() => Page)
export class PageEditResolver {
  @Mutation(() => PageCreatePayload, { description: 'Makes a page.' })
  pageCreate(
    @Ctx() { services }: Context,
    @Arg('page', () => PageCreateInput, { description: 'The new page.' }) page: PageCreateInput,
  ): Promise<object> {
    return payloadOf('page', services.pageEdits.create(page));
  }

  @Mutation(() => PageUpdatePayload, { description: 'Changes a page, publishes, schedules or hides it.' })
  pageUpdate(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: 'Id of the page.' }) id: string,
    @Arg('page', () => PageUpdateInput, { description: 'What changes.' }) page: PageUpdateInput,
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION }) version?: number,
  ): Promise<object> {
    return payloadOf('page', services.pageEdits.update(id, page, version));
  }

  @Mutation(() => PageDeletePayload, { description: 'Deletes a page. Links of menus to it stay, and lead nowhere.' })
  pageDelete(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: 'Id of the page.' }) id: string,
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION }) version?: number,
  ): Promise<object> {
    return payloadOf('deletedPageId', services.pageEdits.delete(id, version));
  }
}

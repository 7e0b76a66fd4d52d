import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { BlogCreateInput } from '../../../schema/content/edit/blog-create.input.ts';
import {
  BlogCreatePayload,
  BlogDeletePayload,
  BlogUpdatePayload,
} from '../../../schema/content/edit/blog-edit.payload.ts';
import { BlogUpdateInput } from '../../../schema/content/edit/blog-update.input.ts';
import { Blog } from '../../../schema/content/blog.type.ts';
import { EXPECTED_VERSION } from '../../../schema/edits/expected-version.ts';
import { payloadOf } from '../../edits/payload-of.ts';

@Resolver(() => Blog)
export class BlogEditResolver {
  @Mutation(() => BlogCreatePayload, { description: 'Makes a blog.' })
  blogCreate(
    @Ctx() { services }: Context,
    @Arg('blog', () => BlogCreateInput, { description: 'The new blog.' }) blog: BlogCreateInput,
  ): Promise<object> {
    return payloadOf('blog', services.blogEdits.create(blog));
  }

  @Mutation(() => BlogUpdatePayload, { description: 'Changes a blog.' })
  blogUpdate(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: 'Id of the blog.' }) id: string,
    @Arg('blog', () => BlogUpdateInput, { description: 'What changes.' }) blog: BlogUpdateInput,
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION }) version?: number,
  ): Promise<object> {
    return payloadOf('blog', services.blogEdits.update(id, blog, version));
  }

  @Mutation(() => BlogDeletePayload, { description: 'Deletes a blog. Links of menus to it stay, and lead nowhere.' })
  blogDelete(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: 'Id of the blog.' }) id: string,
    @Arg('deleteArticles', () => Boolean, {
      nullable: true,
      description: 'True to delete its articles with it; else a blog that has some is kept.',
    })
    deleteArticles?: boolean,
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION }) version?: number,
  ): Promise<object> {
    return payloadOf('deletedBlogId', services.blogEdits.delete(id, deleteArticles === true, version));
  }
}

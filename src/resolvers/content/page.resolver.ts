import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { SEO } from '../../schema/catalog/seo.value.ts';
import { PageConnection } from '../../schema/content/page.connection.ts';
import { Page } from '../../schema/content/page.type.ts';
import { PagesArgs } from '../../schema/content/pages.args.ts';
import { URLScalar } from '../../schema/scalars/url.scalar.ts';
import { seoOf } from '../catalog/seo.ts';
import type { PageRecord } from './content.records.ts';

@Resolver(() => Page)
export class PageResolver {
  @Query(() => Page, { nullable: true, description: 'One page of text, by its handle or its id.' })
  page(
    @Ctx() { services }: Context,
    @Arg('handle', () => String, { nullable: true, description: 'Handle of the page.' }) handle?: string,
    @Arg('id', () => ID, { nullable: true, description: 'Id of the page.' }) id?: string,
  ): Promise<unknown> {
    return services.pages.find({ handle, id });
  }

  @Query(() => Page, {
    nullable: true,
    description: 'One page of text, by its handle.',
    deprecationReason: 'Use `page` instead.',
  })
  pageByHandle(
    @Ctx() { services }: Context,
    @Arg('handle', () => String, { description: 'Handle of the page.' }) handle: string,
  ): Promise<unknown> {
    return services.pages.find({ handle });
  }

  @Query(() => PageConnection, { description: 'All pages of text.' })
  pages(@Ctx() { services }: Context, @Args(() => PagesArgs) args: PagesArgs): Promise<unknown> {
    return services.pages.list(args);
  }

  @FieldResolver(() => SEO, { nullable: true, description: 'What search engines are told of the page.' })
  seo(@Root() page: PageRecord): SEO {
    return seoOf(page);
  }

  @FieldResolver(() => URLScalar, { nullable: true, description: 'Address of the page in the online store.' })
  onlineStoreUrl(@Root() { handle }: PageRecord, @Ctx() { services }: Context): string {
    return services.media.pageUrl(`/pages/${handle}`);
  }
}

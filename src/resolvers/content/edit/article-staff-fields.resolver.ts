import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Article } from '../../../schema/content/article.type.ts';
import { IS_PUBLISHED, PUBLISHED_ON } from '../../../schema/edits/staff-fields.ts';
import { DateTime } from '../../../schema/scalars/date-time.scalar.ts';
import { isVisible } from '../../edits/is-visible.ts';
import type { ArticleRecord } from '../content.records.ts';

/** What only staff is told of an article. */
@Resolver(() => Article)
export class ArticleStaffFieldsResolver {
  @FieldResolver(() => Boolean, { nullable: true, description: IS_PUBLISHED })
  isPublished(@Root() { publishedAt }: ArticleRecord): boolean {
    return isVisible(publishedAt);
  }

  @FieldResolver(() => DateTime, { nullable: true, description: PUBLISHED_ON })
  publishedOn(@Root() { publishedAt }: ArticleRecord): Date | null {
    return publishedAt;
  }
}

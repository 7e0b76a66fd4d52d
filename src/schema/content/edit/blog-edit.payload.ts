import { Field, ID } from 'type-graphql';
import { EditPayload } from '../../edits/edit-payload.ts';
import { Blog } from '../blog.type.ts';

@EditPayload('BlogCreatePayload', 'What came of making a blog.')
export class BlogCreatePayload {
  @Field(() => Blog, { nullable: true, description: 'The new blog; null when the input was not taken.' })
  blog!: unknown;
}

@EditPayload('BlogUpdatePayload', 'What came of changing a blog.')
export class BlogUpdatePayload {
  @Field(() => Blog, { nullable: true, description: 'The blog as it is now; null when the input was not taken.' })
  blog!: unknown;
}

@EditPayload('BlogDeletePayload', 'What came of deleting a blog.')
export class BlogDeletePayload {
  @Field(() => ID, { nullable: true, description: 'Id of the blog that is gone; null when none is.' })
  deletedBlogId!: string | null;
}

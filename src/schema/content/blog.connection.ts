import { connectionType } from '../connection.ts';
import { Blog } from './blog.type.ts';

/** A page of blogs. */
export const BlogConnection = connectionType('Blog', () => Blog, { of: 'blogs' });

import { openToScope } from './grants.ts';
import type { Permissions } from './permissions.ts';

const edit = (...fields: string[]) => openToScope('content:write', ...fields, 'userErrors', 'conflict');
const staff = (...fields: string[]) => openToScope('catalog:read', ...fields);

/** Who edits the content, and what only staff is told of it. */
export const contentEditPermissions: Permissions = {
  Mutation: openToScope(
    'content:write',
    'articleCreate',
    'articleDelete',
    'articleUpdate',
    'blogCreate',
    'blogDelete',
    'blogUpdate',
    'menuCreate',
    'menuDelete',
    'menuUpdate',
    'pageCreate',
    'pageDelete',
    'pageUpdate',
  ),
  ArticleCreatePayload: edit('article'),
  ArticleUpdatePayload: edit('article'),
  ArticleDeletePayload: edit('deletedArticleId'),
  BlogCreatePayload: edit('blog'),
  BlogUpdatePayload: edit('blog'),
  BlogDeletePayload: edit('deletedBlogId'),
  MenuCreatePayload: edit('menu'),
  MenuUpdatePayload: edit('menu'),
  MenuDeletePayload: edit('deletedMenuId'),
  PageCreatePayload: edit('page'),
  PageUpdatePayload: edit('page'),
  PageDeletePayload: edit('deletedPageId'),
  Article: staff('isPublished', 'publishedOn', 'version'),
  Blog: staff('version'),
  Menu: staff('version'),
  Page: staff('isPublished', 'publishedOn', 'version'),
};

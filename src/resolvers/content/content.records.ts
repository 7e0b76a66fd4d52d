import type { Context } from '../../context.ts';

type Services = Context['services'];
type Found<Method extends (...args: never[]) => unknown> = NonNullable<Awaited<ReturnType<Method>>>;

/** The records that services give and resolvers pass on, by the name of their type. */
export type ArticleRecord = Found<Services['articles']['find']>;
export type AuthorRecord = Found<Services['blogs']['authors']>[number];
export type BlogRecord = Found<Services['blogs']['find']>;
export type MenuRecord = Found<Services['menus']['find']>;
export type MenuItemRecord = Found<Services['menus']['items']>[number];
export type PageRecord = Found<Services['pages']['find']>;

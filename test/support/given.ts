import type {
  Article,
  Blog,
  Media,
  Menu,
  MenuItem,
  Page,
  Prisma,
  PrismaClient,
  Shop,
  ShopPolicy,
  ShopPolicyType,
} from '../../src/generated/prisma/client.ts';

/** A link of a menu as a test writes it down. */
export interface GivenLink {
  readonly title: string;
  readonly type?: MenuItem['type'];
  /** Record that the link leads to. */
  readonly to?: { readonly id: bigint };
  readonly url?: string;
  readonly items?: readonly GivenLink[];
}

const PUBLISHED = new Date('2025-01-01');

/** Rows for tests, said like a story: `const given = givenIn(prisma); await given.page('about');` Published unless told. */
export function givenIn(prisma: PrismaClient) {
  const links = async (menuId: bigint, items: readonly GivenLink[], parentId: bigint | null): Promise<void> => {
    for (const [position, { title, type = 'HTTP', to, url = null, items: below = [] }] of items.entries()) {
      const data = { menuId, parentId, position, title, type, url, resourceId: to?.id ?? null };
      const { id } = await prisma.menuItem.create({ data });
      await links(menuId, below, id);
    }
  };
  return {
    page: (handle: string, data: Partial<Prisma.PageCreateInput> = {}): Promise<Page> =>
      prisma.page.create({
        data: { handle, title: handle, body: `<p>${handle}</p>`, publishedAt: PUBLISHED, ...data },
      }),

    blog: (handle: string, data: Partial<Prisma.BlogCreateInput> = {}): Promise<Blog> =>
      prisma.blog.create({ data: { handle, title: handle, ...data } }),

    article: (blog: Blog, handle: string, data: Partial<Prisma.ArticleUncheckedCreateInput> = {}): Promise<Article> =>
      prisma.article.create({
        data: {
          blogId: blog.id,
          handle,
          title: handle,
          contentHtml: `<p>${handle}</p>`,
          content: handle,
          authorName: 'Ada Lovelace',
          publishedAt: PUBLISHED,
          ...data,
        },
      }),

    /** A menu with its links, nested as deep as they are written. */
    async menu(handle: string, items: readonly GivenLink[]): Promise<Menu> {
      const menu = await prisma.menu.create({ data: { handle, title: handle } });
      await links(menu.id, items, null);
      return menu;
    },

    shop: (data: Partial<Prisma.ShopUncheckedCreateInput> = {}): Promise<Shop> =>
      prisma.shop.create({ data: { id: 1, name: 'Skerry', ...data } }),

    policy: (type: ShopPolicyType, handle: string): Promise<ShopPolicy> =>
      prisma.shopPolicy.create({ data: { type, handle, title: handle, body: `<p>${handle}</p>` } }),

    picture: (name: string): Promise<Media> =>
      prisma.media.create({ data: { type: 'IMAGE', url: `/media/${name}.svg`, alt: name } }),

    /** Texts of a record in another language; `resource` is the name of its table. */
    async translation(
      resource: string,
      { id }: { id: bigint | number },
      language: string,
      texts: Record<string, string>,
    ) {
      const rows = Object.entries(texts).map(([field, value]) => ({
        resource,
        resourceId: id,
        language,
        field,
        value,
      }));
      await prisma.translation.createMany({ data: rows });
    },
  };
}

export type Given = ReturnType<typeof givenIn>;

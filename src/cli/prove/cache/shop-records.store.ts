import { sql, type Database } from '../../../platform/db/database.ts';
import type { SeededRandom } from '../../../platform/random/seeded-random.ts';

/** There is nothing in the shop that the write could be about; another one has to be chosen. */
export class NothingThere extends Error {
  override readonly name = 'NothingThere';
}

/** Which records a write is likely to be about. */
export interface Liking {
  /** How often one that the screens show is taken, 0 to 1. */
  readonly shown: number;
}

/** Writes that change something are about what the screens show; those that remove it seldom are, lest the screens be empty soon. */
export const CHANGED: Liking = { shown: 0.8 };
export const REMOVED: Liking = { shown: 0.3 };

/** A product as writes name its parts, by global ids. */
export interface ProductRecord {
  readonly id: string;
  readonly handle: string;
  readonly options: readonly {
    readonly id: string;
    readonly name: string;
    readonly values: readonly { id: string; name: string }[];
  }[];
  readonly variants: readonly string[];
  readonly media: readonly string[];
}

/** A collection and the first of its products, by global ids. */
export interface CollectionRecord {
  readonly id: string;
  readonly members: readonly string[];
}

type Listed = { readonly id: bigint; readonly handle?: string | null };
type Where<Model extends 'product' | 'collection' | 'article' | 'review' | 'page'> = NonNullable<
  Parameters<Database['prisma'][Model]['findMany']>[0]
>['where'];

export const gid = (type: string, id: bigint): string => `gid://vitrine/${type}/${id}`;

/** Chooses records of a shop at random: the same ones for the same seed and the same shop. */
export class ShopRecords {
  /** Handles that screens show or ask for. */
  readonly shown = new Set<string>();
  /** Handles of what was chosen since this was last emptied. */
  readonly about = new Set<string>();
  private readonly once = new Map<string, Set<string>>();
  private made = 0;

  constructor(
    private readonly database: Database,
    readonly random: SeededRandom,
  ) {}

  /** A text that nothing in the shop has. */
  fresh(word: string): string {
    return `${word} ${this.random.int(100, 999)}-${(this.made += 1)}`;
  }

  async product(liking = CHANGED, where: Where<'product'> = {}): Promise<ProductRecord> {
    const { prisma } = this.database;
    const listed = await prisma.product.findMany({ where, select: { id: true, handle: true }, orderBy: { id: 'asc' } });
    const { id } = this.one('product', listed, liking);
    const inOrder = { orderBy: { position: 'asc' } } as const;
    const found = await prisma.product.findUniqueOrThrow({
      where: { id },
      include: { options: { ...inOrder, include: { values: inOrder } }, variants: inOrder, media: inOrder },
    });
    return {
      id: gid('Product', id),
      handle: found.handle,
      options: found.options.map((option) => ({
        id: gid('ProductOption', option.id),
        name: option.name,
        values: option.values.map((value) => ({ id: gid('ProductOptionValue', value.id), name: value.name })),
      })),
      variants: found.variants.map((variant) => gid('ProductVariant', variant.id)),
      media: found.media.map(({ mediaId }) => gid('MediaImage', mediaId)),
    };
  }

  /** A handle for something new: sometimes that of something which the screens showed and which is gone. */
  async handle(type: 'product' | 'collection' | 'page' | 'blog' | 'menu'): Promise<string> {
    const listed = await this.listed(type);
    const there = new Set(listed.map(({ handle }) => handle));
    const gone = [...(this.once.get(type) ?? [])].filter((handle) => !there.has(handle));
    const handle =
      gone.length > 0 && this.random.chance(0.7) ? this.random.pick(gone) : this.fresh(type).replace(' ', '-');
    this.about.add(handle);
    return handle;
  }

  /** A collection whose products are chosen by hand and not by rules. */
  async collectionByHand(liking = CHANGED): Promise<CollectionRecord> {
    return this.withMembers(
      await this.database.rows<Listed>(sql`SELECT id, handle FROM collection WHERE rules IS NULL ORDER BY id`),
      liking,
    );
  }

  async collection(liking = CHANGED, where: Where<'collection'> = {}): Promise<CollectionRecord> {
    const { collection } = this.database.prisma;
    const select = { id: true, handle: true } as const;
    return this.withMembers(await collection.findMany({ where, select, orderBy: { id: 'asc' } }), liking);
  }

  async page(liking = CHANGED): Promise<string> {
    return gid('Page', this.one('page', await this.listed('page'), liking).id);
  }

  async blog(liking = CHANGED): Promise<string> {
    return gid('Blog', this.one('blog', await this.listed('blog'), liking).id);
  }

  async menu(liking = CHANGED): Promise<string> {
    return gid('Menu', this.one('menu', await this.listed('menu'), liking).id);
  }

  async article(liking = CHANGED): Promise<string> {
    const { prisma } = this.database;
    const listed = await prisma.article.findMany({ select: { id: true, handle: true }, orderBy: { id: 'asc' } });
    return gid('Article', this.one('article', listed, liking).id);
  }

  /** A customer who is not one of those that proofs sign in as. */
  async customer(): Promise<string> {
    const where = { erasedAt: null, identities: { none: {} } };
    const orderBy = { id: 'asc' } as const;
    const listed = await this.database.prisma.customer.findMany({ where, select: { id: true }, orderBy });
    return gid('Customer', this.one('customer', listed, CHANGED).id);
  }

  async address(): Promise<string> {
    const listed = await this.database.prisma.customerAddress.findMany({
      select: { id: true },
      orderBy: { id: 'asc' },
    });
    return gid('CustomerAddress', this.one('address', listed, CHANGED).id);
  }

  async location(): Promise<string> {
    const listed = await this.database.prisma.location.findMany({ select: { id: true }, orderBy: { id: 'asc' } });
    return gid('Location', this.one('location', listed, CHANGED).id);
  }

  async market(): Promise<string> {
    const listed = await this.database.prisma.market.findMany({ select: { id: true }, orderBy: { id: 'asc' } });
    return gid('Market', this.one('market', listed, CHANGED).id);
  }

  /** A review of a product that the screens show, where there is one. */
  async review(where: Where<'review'> = {}): Promise<string> {
    const { prisma } = this.database;
    const ofShown = { ...where, product: { handle: { in: [...this.shown] } } };
    const select = { id: true, product: { select: { handle: true } } } as const;
    const asked = { select, orderBy: { id: 'asc' }, take: 500 } as const;
    const listed = await prisma.review.findMany({ ...asked, where: ofShown });
    const others = listed.length > 0 ? listed : await prisma.review.findMany({ ...asked, where });
    const { id, product } = this.one('review', others, CHANGED);
    this.about.add(product.handle);
    return gid('Review', id);
  }

  /** What is translated, as a global id, with one of the keys. */
  async translation(): Promise<{ id: string; key: string }> {
    const types: Readonly<Record<string, string>> = { product: 'Product', collection: 'Collection', page: 'Page' };
    const listed = await this.database.prisma.translation.findMany({
      where: { resource: { in: Object.keys(types) }, language: 'DE', field: 'title' },
      orderBy: [{ resource: 'asc' }, { resourceId: 'asc' }],
    });
    if (listed.length === 0) throw new NothingThere('nothing is translated');
    const { resource, resourceId, field } = this.random.pick(listed);
    return { id: gid(types[resource]!, resourceId), key: field };
  }

  private async withMembers(listed: readonly Listed[], liking: Liking): Promise<CollectionRecord> {
    const { id } = this.one('collection', listed, liking);
    const members = await this.database.prisma.collectionProduct.findMany({
      where: { collectionId: id },
      orderBy: [{ position: 'asc' }, { productId: 'asc' }],
      take: 30,
    });
    return { id: gid('Collection', id), members: members.map(({ productId }) => gid('Product', productId)) };
  }

  private async listed(type: 'product' | 'collection' | 'page' | 'blog' | 'menu'): Promise<Listed[]> {
    const { prisma } = this.database;
    const asked = { select: { id: true, handle: true }, orderBy: { id: 'asc' } } as const;
    switch (type) {
      case 'product':
        return prisma.product.findMany(asked);
      case 'collection':
        return prisma.collection.findMany(asked);
      case 'page':
        return prisma.page.findMany(asked);
      case 'blog':
        return prisma.blog.findMany(asked);
      case 'menu':
        return prisma.menu.findMany(asked);
    }
  }

  private one<Record extends Listed>(type: string, listed: readonly Record[], { shown }: Liking): Record {
    if (listed.length === 0) throw new NothingThere(`there is no such ${type}`);
    const known = this.once.get(type) ?? new Set<string>();
    const seen = listed.filter(({ handle }) => handle != null && this.shown.has(handle));
    for (const { handle } of seen) known.add(handle!);
    this.once.set(type, known);
    const chosen = this.random.pick(seen.length > 0 && this.random.chance(shown) ? seen : listed);
    if (chosen.handle != null) this.about.add(chosen.handle);
    return chosen;
  }
}

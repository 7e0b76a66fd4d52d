import { sql, type Database } from '../../../platform/db/database.ts';
import type { SeededRandom } from '../../../platform/random/seeded-random.ts';
import { uuidV7 } from '../../../platform/random/uuid-v7.ts';
import { emptyDocument } from '../../../services/carts/cart-document.ts';
import { cartIdOf, newCartKey } from '../../../services/carts/cart-id.ts';
import { CartStore } from '../../../services/carts/cart.store.ts';
import { inTransaction } from '../../../services/edits/transaction.ts';
import { CHANGED, NothingThere, RecordChoice, type Liking, type ListedRecord } from './record-choice.ts';

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

type WithHandle = 'product' | 'collection' | 'page' | 'blog' | 'menu';
type Where<Model extends 'product' | 'collection' | 'article' | 'review' | 'page'> = NonNullable<
  Parameters<Database['prisma'][Model]['findMany']>[0]
>['where'];

export const gid = (type: string, id: bigint): string => `gid://vitrine/${type}/${id}`;

/** Chooses records of a shop at random. */
export class ShopRecords extends RecordChoice {
  constructor(
    private readonly database: Database,
    random: SeededRandom,
  ) {
    super(random);
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
  async handle(type: WithHandle): Promise<string> {
    return this.newHandle(type, await this.listed(type));
  }

  /** A collection whose products are chosen by hand and not by rules. */
  async collectionByHand(liking = CHANGED): Promise<CollectionRecord> {
    return this.withMembers(
      await this.database.rows<ListedRecord>(sql`SELECT id, handle FROM collection WHERE rules IS NULL ORDER BY id`),
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

  /** A place where units of a variant are free, how many, and another place. */
  async stock(): Promise<{ variantId: string; from: string; to: string; free: number }> {
    const listed = await this.database.rows<ListedRecord & { locationId: bigint; otherId: bigint; free: number }>(
      sql`SELECT i.variant_id AS id, p.handle, i.location_id AS "locationId", i.on_hand - i.held AS free, o.id AS "otherId"
        FROM inventory_level i JOIN product_variant v ON v.id = i.variant_id JOIN product p ON p.id = v.product_id
        CROSS JOIN LATERAL (SELECT id FROM location WHERE id <> i.location_id ORDER BY id LIMIT 1) o
        WHERE i.on_hand > i.held ORDER BY 1, 3`,
    );
    const { id, locationId, otherId, free } = this.one('variant', listed, CHANGED);
    return {
      variantId: gid('ProductVariant', id),
      from: gid('Location', locationId),
      to: gid('Location', otherId),
      free,
    };
  }

  async market(): Promise<string> {
    const listed = await this.database.prisma.market.findMany({ select: { id: true }, orderBy: { id: 'asc' } });
    return gid('Market', this.one('market', listed, CHANGED).id);
  }

  /** A discount that is entered by codes, with one of them. */
  async discount(): Promise<{ id: string; code: string }> {
    const listed = await this.database.rows<ListedRecord & { code: string }>(
      sql`SELECT DISTINCT ON (discount_id) discount_id AS id, code FROM discount_code ORDER BY discount_id, id`,
    );
    const { id, code } = this.one('discount', listed, CHANGED);
    return { id: gid('Discount', id), code };
  }

  async giftCard(): Promise<{ id: string; currencyCode: string }> {
    const listed = await this.database.prisma.giftCard.findMany({
      where: { disabledAt: null },
      orderBy: { id: 'asc' },
    });
    const { id, currencyCode } = this.one('gift card', listed, CHANGED);
    return { id: gid('GiftCard', id), currencyCode };
  }

  /** A new cart of a guest, with a unit of a product that the screens show and an address; its id opens it. */
  async cart(): Promise<string> {
    const { variants } = await this.product();
    const variantId = this.random.pick(variants).split('/').pop()!;
    const key = newCartKey();
    const document = {
      ...emptyDocument('DE'),
      lines: [{ id: uuidV7(), variantId, quantity: 1, attributes: [] }],
    };
    await inTransaction(this.database, (tx) => CartStore.create(tx, key, document));
    return cartIdOf(key);
  }

  /** A delivery zone. */
  async deliveryZone(): Promise<{ id: string; name: string }> {
    const listed = await this.database.prisma.deliveryZone.findMany({ orderBy: { id: 'asc' } });
    const { id, name } = this.one('delivery zone', listed, CHANGED);
    return { id: gid('DeliveryZone', id), name };
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

  private async withMembers(listed: readonly ListedRecord[], liking: Liking): Promise<CollectionRecord> {
    const { id } = this.one('collection', listed, liking);
    const members = await this.database.prisma.collectionProduct.findMany({
      where: { collectionId: id },
      orderBy: [{ position: 'asc' }, { productId: 'asc' }],
      take: 30,
    });
    return { id: gid('Collection', id), members: members.map(({ productId }) => gid('Product', productId)) };
  }

  private async listed(type: WithHandle): Promise<ListedRecord[]> {
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
}

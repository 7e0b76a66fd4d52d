import { afterAll, beforeAll, expect } from 'vitest';
import { CatalogFixture } from '../../data/catalog/catalog-fixture.ts';
import { startGraph, type TestGraph } from '../../support/graph.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { staff } from '../../support/viewers.ts';

/** What a mutation of a collection answers. */
export interface CollectionAnswer {
  readonly collection: {
    readonly id: string;
    readonly handle: string;
    readonly version: number;
    readonly isPublished: boolean;
    readonly publishedOn: string | null;
    readonly ruleSet: object | null;
    readonly products: { readonly nodes: readonly { readonly handle: string }[] };
  } | null;
  readonly deletedCollectionId?: string | null;
  readonly userErrors: readonly { code: string; field: string[]; message: string }[];
  readonly conflict: { expectedVersion: number; currentVersion: number } | null;
}

const RESULT = 'userErrors { code field message } conflict { expectedVersion currentVersion }';
const FIELDS = `collection { id handle title description descriptionHtml version isPublished publishedOn sortOrder
    ruleSet { match rules { column relation condition } } image { id url altText } seo { title description }
    products(first: 250) { nodes { handle } } } ${RESULT}`;

/** The arguments of each mutation, with their types. */
const MUTATIONS = {
  collectionCreate: ['input: CollectionInput!'],
  collectionUpdate: ['input: CollectionInput!', 'expectedVersion: Int'],
  collectionPublish: ['id: ID!', 'publishDate: DateTime', 'expectedVersion: Int'],
  collectionUnpublish: ['id: ID!', 'expectedVersion: Int'],
  collectionDelete: ['input: CollectionDeleteInput!', 'expectedVersion: Int'],
  collectionAddProducts: ['id: ID!', 'productIds: [ID!]!', 'expectedVersion: Int'],
  collectionRemoveProducts: ['id: ID!', 'productIds: [ID!]!', 'expectedVersion: Int'],
  collectionReorderProducts: ['id: ID!', 'moves: [MoveInput!]!', 'expectedVersion: Int'],
} as const;

/** The document of a mutation, with all its arguments as variables. */
export function documentOf(name: keyof typeof MUTATIONS): string {
  const variables = MUTATIONS[name].map((argument) => `$${argument}`).join(', ');
  const passed = MUTATIONS[name].map((argument) => argument.split(':')[0]!).map((key) => `${key}: $${key}`);
  const fields = name === 'collectionDelete' ? `deletedCollectionId ${RESULT}` : FIELDS;
  return `mutation (${variables}) { ${name}(${passed.join(', ')}) { ${fields} } }`;
}

/** A small shop and its graph, edited by a merchandiser. */
export function useCollections() {
  const test = useTestDatabase();
  const parts = {} as { shop: CatalogFixture; graph: TestGraph };
  beforeAll(async () => {
    parts.shop = await CatalogFixture.open(test.url);
    parts.graph = await startGraph({ database: test });
  });
  afterAll(async () => {
    await parts.graph?.close();
    await parts.shop?.close();
  });
  return {
    get shop() {
      return parts.shop;
    },
    get graph() {
      return parts.graph;
    },
    /** Runs a mutation as a merchandiser; it has no errors but those of its input. */
    async edit(name: keyof typeof MUTATIONS, variables: object): Promise<CollectionAnswer & { statements: number }> {
      const asked = parts.graph.as(staff('merchandiser')).query<Record<string, CollectionAnswer>>;
      const { data, errors, statements } = await asked(documentOf(name), { ...variables });
      expect(errors).toBeUndefined();
      return { ...data![name]!, statements };
    },
    /** Everything that an edit might change. */
    async contents() {
      const { collection, collectionProduct, auditEntry, media } = parts.shop.database.prisma;
      return {
        collections: await collection.findMany({ orderBy: { id: 'asc' } }),
        members: await collectionProduct.findMany({ orderBy: [{ collectionId: 'asc' }, { productId: 'asc' }] }),
        audits: await auditEntry.count(),
        media: await media.count(),
      };
    },
  };
}

export const gidOf = (type: string, { id }: { id: bigint }): string => `gid://vitrine/${type}/${id}`;
export const handlesOf = ({ collection }: CollectionAnswer) => collection!.products.nodes.map(({ handle }) => handle);
export const refusalsOf = ({ userErrors }: CollectionAnswer) => userErrors.map(({ code, field }) => [code, field]);

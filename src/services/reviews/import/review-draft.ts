/** What a file says about one review. */
export interface ReviewDraft {
  line: number;
  product: ProductReference;
  /** Unique; by it a second import finds the review again. */
  source: string;
  /** 1 to 5. */
  rating: number;
  title: string | null;
  body: string;
  authorName: string | null;
  recommended: boolean | null;
  helpfulCount: number;
  status: 'PENDING' | 'PUBLISHED' | 'REJECTED';
  /** Missing where the file has no date. */
  createdAt: Date | null;
}

/** How a file names the product that is reviewed. */
export type ProductReference =
  { by: 'handle'; handle: string; details: ProductDetails } | { by: 'sku'; sku: string } | { by: 'id'; id: bigint };

/** What a product can be made from that is reviewed but not there. */
export interface ProductDetails {
  title: string;
  productType: string;
  tags: string[];
}

/** One text for one way of naming a product. */
export function referenceKey(reference: ProductReference): string {
  if (reference.by === 'handle') return `handle ${reference.handle}`;
  return reference.by === 'sku' ? `sku ${reference.sku}` : `id ${reference.id}`;
}

import type { Product, ProductVariant, VariantPrice } from '../../generated/prisma/client.ts';
import { priceRangeByProductId } from '../../loaders/catalog/product.loaders.ts';
import { priceByVariantId } from '../../loaders/catalog/product-variant.loaders.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { Buyer } from '../shop/buyer.ts';
import { money, type Money } from './money.ts';
import { measuredType, unitName, unitPrice, type MeasuredType } from './unit-price.ts';

/** From the lowest to the highest price of a product's variants. */
export interface PriceRange {
  readonly minVariantPrice: Money;
  readonly maxVariantPrice: Money;
}

/** What a unit price is for. */
export interface UnitPriceMeasurement {
  readonly measuredType: MeasuredType;
  readonly quantityUnit: string;
  readonly quantityValue: number;
  readonly referenceUnit: string;
  readonly referenceValue: number;
}

/** What things cost where the buyer shops. */
export class PriceService {
  constructor(
    private readonly loaders: Loaders,
    private readonly buyer: Buyer,
  ) {}

  /** Prices of the product; zero where it has no variant. */
  async range(product: Product): Promise<PriceRange> {
    const range = await this.loaders.of(priceRangeByProductId).load(product.id);
    return this.toRange(range?.minAmount, range?.maxAmount, range?.currencyCode);
  }

  /** Prices before a reduction; zero where no variant is reduced, as the storefront dialect has it. */
  async compareAtRange(product: Product): Promise<PriceRange> {
    const range = await this.loaders.of(priceRangeByProductId).load(product.id);
    return this.toRange(range?.minCompareAtAmount, range?.maxCompareAtAmount, range?.currencyCode);
  }

  /** Price of the variant. */
  async price(variant: ProductVariant): Promise<Money> {
    const { amount, currencyCode } = await this.priceRow(variant);
    return money(amount, currencyCode);
  }

  /** Price of the variant before a reduction, or null. */
  async compareAtPrice(variant: ProductVariant): Promise<Money | null> {
    const { compareAtAmount, currencyCode } = await this.priceRow(variant);
    return compareAtAmount === null ? null : money(compareAtAmount, currencyCode);
  }

  /** Price of the reference quantity (per 100 ml), or null for a variant without a measure. */
  async unitPrice(variant: ProductVariant): Promise<Money | null> {
    if (variant.quantityValue === null) return null;
    const { amount, currencyCode } = await this.priceRow(variant);
    const perUnit = unitPrice(amount, variant);
    return perUnit === null ? null : money(perUnit, currencyCode);
  }

  /** What the unit price is for, or null for a variant without a measure. */
  unitPriceMeasurement(variant: ProductVariant): UnitPriceMeasurement | null {
    const { quantityUnit, quantityValue, referenceUnit, referenceValue } = variant;
    if (quantityUnit === null || quantityValue === null || referenceUnit === null || referenceValue === null)
      return null;
    return {
      measuredType: measuredType(quantityUnit),
      quantityUnit: unitName(quantityUnit),
      quantityValue,
      referenceUnit: unitName(referenceUnit),
      referenceValue,
    };
  }

  private async priceRow(variant: ProductVariant): Promise<VariantPrice> {
    const row = await this.loaders.of(priceByVariantId).load(variant.id);
    if (!row) throw new Error(`Variant ${variant.id} has no price in market ${this.buyer.marketId}.`);
    return row;
  }

  private toRange(min = 0n, max = 0n, currencyCode = this.buyer.currencyCode): PriceRange {
    return { minVariantPrice: money(min, currencyCode), maxVariantPrice: money(max, currencyCode) };
  }
}

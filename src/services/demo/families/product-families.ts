import { FURNITURE_FAMILIES } from './furniture.ts';
import { GARDEN_FAMILIES } from './garden.ts';
import { LIGHT_FAMILIES } from './light.ts';
import { PAPER_FAMILIES } from './paper.ts';
import { type ProductFamily } from './product-family.ts';
import { RITUAL_FAMILIES } from './rituals.ts';
import { TABLE_FAMILIES } from './table.ts';
import { TEXTILE_FAMILIES } from './textiles.ts';
import { WEAR_FAMILIES } from './wear.ts';

/** Everything that the shop sells, by kind. */
export const PRODUCT_FAMILIES: readonly ProductFamily[] = [
  ...TABLE_FAMILIES,
  ...LIGHT_FAMILIES,
  ...FURNITURE_FAMILIES,
  ...TEXTILE_FAMILIES,
  ...WEAR_FAMILIES,
  ...PAPER_FAMILIES,
  ...GARDEN_FAMILIES,
  ...RITUAL_FAMILIES,
];

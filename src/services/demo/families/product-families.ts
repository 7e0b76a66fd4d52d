import { FURNITURE_FAMILIES } from './furniture.ts';
import { GARDEN_FAMILIES } from './garden.ts';
import { LIGHT_FAMILIES } from './light.ts';
import { PAPER_FAMILIES } from './paper.ts';
import { type ProductFamily } from './product-family.ts';
import { RITUAL_FAMILIES } from './rituals.ts';
import { CROCKERY_FAMILIES } from './crockery.ts';
import { GLASS_AND_BOARD_FAMILIES } from './glass-and-boards.ts';
import { TEXTILE_FAMILIES } from './textiles.ts';
import { GARMENT_FAMILIES } from './garments.ts';
import { WOOLLEN_FAMILIES } from './woollens.ts';
import { BOOT_AND_BAG_FAMILIES } from './boots-and-bags.ts';

/** Everything that the shop sells, by kind. */
export const PRODUCT_FAMILIES: readonly ProductFamily[] = [
  ...CROCKERY_FAMILIES,
  ...GLASS_AND_BOARD_FAMILIES,
  ...LIGHT_FAMILIES,
  ...FURNITURE_FAMILIES,
  ...TEXTILE_FAMILIES,
  ...GARMENT_FAMILIES,
  ...WOOLLEN_FAMILIES,
  ...BOOT_AND_BAG_FAMILIES,
  ...PAPER_FAMILIES,
  ...GARDEN_FAMILIES,
  ...RITUAL_FAMILIES,
];

import { type Pen } from './pen.ts';
import { backpack, tote } from './objects/bags.ts';
import { candle } from './objects/candles.ts';
import { bowl, glass, mug } from './objects/cups.ts';
import { board, plate, soap } from './objects/flatware.ts';
import { coat, shirt, sweater } from './objects/garments.ts';
import { plant, pot, vase } from './objects/greenery.ts';
import { lamp, lantern, pendant } from './objects/lamps.ts';
import { balm, jar, packet, pouch, tin } from './objects/pantry.ts';
import { poster } from './objects/posters.ts';
import { can, jug, teapot } from './objects/pouring.ts';
import { chair, mirror, stool, table } from './objects/seats.ts';
import { card, giftcard, notebook, pencils } from './objects/stationery.ts';
import { blanket, cushion, rug, towel } from './objects/textiles.ts';
import { beanie, boots, scarf, socks } from './objects/woollens.ts';

/** How an object meets the picture: it stands on a surface, hangs before a wall, or lies seen from above. */
export type Stance = 'stands' | 'hangs' | 'lies';

/** Draws an object within 1000 by 1000 units; what stands has its foot at y = 800. */
export type Draw = (pen: Pen) => string;

const all = <S extends Stance, K extends string>(
  stance: S,
  kinds: Record<K, Draw>,
): Record<K, { stance: S; draw: Draw }> =>
  Object.fromEntries(Object.entries<Draw>(kinds).map(([kind, draw]) => [kind, { stance, draw }])) as Record<
    K,
    { stance: S; draw: Draw }
  >;

/** Every object that the shop can draw, by the word that stands in the picture's address. */
export const OBJECT_KINDS = {
  ...all('stands', {
    mug,
    bowl,
    glass,
    jug,
    teapot,
    can,
    lamp,
    lantern,
    candle,
    chair,
    stool,
    table,
    cushion,
    pot,
    plant,
    vase,
  }),
  ...all('stands', { tote, backpack, soap, tin, pouch, jar, balm, beanie, boots }),
  ...all('hangs', { pendant, mirror, poster, coat, towel, blanket, scarf }),
  ...all('lies', { plate, board, rug, sweater, shirt, socks, notebook, pencils, card, giftcard, packet }),
} as const;

export type ObjectKind = keyof typeof OBJECT_KINDS;

export const isObjectKind = (word: string): word is ObjectKind => Object.hasOwn(OBJECT_KINDS, word);

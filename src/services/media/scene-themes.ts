import { type ObjectKind } from './object-kinds.ts';

/** [object, colour, x of its middle, scale] from the back to the front, on 1500 by 1000 units with a table at y = 760. */
export type Prop = readonly [ObjectKind, string, number, number];

/** Still lifes for collections, articles and the shop's cover. */
export const SCENE_THEMES = {
  table: [
    ['jug', '#e8dfcf', 420, 0.92],
    ['teapot', '#3d5a6c', 800, 0.8],
    ['bowl', '#b5654a', 1110, 0.72],
    ['mug', '#6b7248', 600, 0.6],
  ],
  light: [
    ['lamp', '#b5654a', 540, 1.02],
    ['lantern', '#2b2a28', 940, 0.86],
    ['candle', '#d9c9a8', 1190, 0.6],
  ],
  furniture: [
    ['chair', '#6b7248', 520, 1.08],
    ['table', '#b58a5a', 930, 0.92],
    ['plant', '#e8dfcf', 1210, 0.72],
  ],
  textiles: [
    ['cushion', '#8d7a94', 470, 0.84],
    ['cushion', '#c8963e', 850, 0.76],
    ['cushion', '#3d5a6c', 1150, 0.6],
  ],
  wear: [
    ['backpack', '#6b7248', 430, 0.94],
    ['boots', '#c8963e', 830, 0.86],
    ['beanie', '#8c2f39', 1160, 0.66],
  ],
  paper: [
    ['vase', '#e3d6c0', 400, 0.86],
    ['table', '#b58a5a', 830, 1.0],
    ['mug', '#3d5a6c', 1180, 0.6],
  ],
  garden: [
    ['plant', '#b5654a', 390, 1.04],
    ['can', '#2f4a3c', 800, 0.86],
    ['pot', '#e3d6c0', 1170, 0.62],
  ],
  rituals: [
    ['candle', '#e3d6c0', 400, 0.86],
    ['soap', '#9dbdb0', 720, 0.72],
    ['tin', '#8c2f39', 980, 0.86],
    ['balm', '#c8963e', 1230, 0.56],
  ],
  fresh: [
    ['vase', '#c4a29a', 400, 0.98],
    ['lamp', '#2f4a3c', 780, 0.96],
    ['stool', '#c79f6b', 1140, 0.86],
  ],
  sale: [
    ['tote', '#e3d6c0', 430, 0.96],
    ['cushion', '#b5654a', 830, 0.72],
    ['bowl', '#3d5a6c', 1160, 0.6],
  ],
  gifts: [
    ['tin', '#2f4a3c', 420, 0.92],
    ['jar', '#c8963e', 690, 0.76],
    ['candle', '#8c2f39', 930, 0.74],
    ['mug', '#e3d6c0', 1170, 0.6],
  ],
  cabin: [
    ['lantern', '#8c2f39', 420, 0.98],
    ['stool', '#a87b4d', 790, 0.92],
    ['boots', '#2f4a3c', 1130, 0.76],
  ],
  tea: [
    ['teapot', '#2f4a3c', 520, 1.0],
    ['mug', '#b5654a', 880, 0.72],
    ['tin', '#c8963e', 1160, 0.72],
  ],
  clay: [
    ['vase', '#b5654a', 360, 0.9],
    ['jug', '#d9c9a8', 660, 0.86],
    ['bowl', '#6b7248', 960, 0.7],
    ['mug', '#232b38', 1210, 0.56],
  ],
  winter: [
    ['lamp', '#8c2f39', 450, 1.0],
    ['cushion', '#e3d6c0', 850, 0.7],
    ['beanie', '#3d5a6c', 1180, 0.6],
  ],
  wool: [
    ['beanie', '#c8963e', 480, 0.86],
    ['cushion', '#6b7248', 860, 0.76],
    ['mug', '#8d7a94', 1180, 0.56],
  ],
  shore: [
    ['tote', '#3d5a6c', 470, 1.0],
    ['boots', '#c8963e', 860, 0.9],
    ['glass', '#9dbdb0', 1180, 0.66],
  ],
  window: [
    ['plant', '#3d5a6c', 420, 1.0],
    ['chair', '#b5654a', 830, 1.06],
    ['candle', '#e3d6c0', 1180, 0.6],
  ],
} as const satisfies Record<string, readonly Prop[]>;

export type SceneTheme = keyof typeof SCENE_THEMES;

export const isSceneTheme = (word: string): word is SceneTheme => Object.hasOwn(SCENE_THEMES, word);

import { type Text } from './text.ts';

/** A colour of the shop: its name, and the swatch that its pictures are drawn in. */
export interface ShopColor {
  name: Text;
  /** "#rrggbb" */
  hex: string;
}

const color = (en: string, de: string, hex: string): ShopColor => ({ name: [en, de], hex });

const CHALK = color('Chalk', 'Kreide', '#ece5d8');
const OAT = color('Oat', 'Hafer', '#d9c9a8');
const SAND = color('Sand', 'Sand', '#cdb591');
const CLAY = color('Clay', 'Ton', '#b5654a');
const RUST = color('Rust', 'Rost', '#9c4a2f');
const OCHRE = color('Ochre', 'Ocker', '#c8963e');
const MOSS = color('Moss', 'Moos', '#6b7248');
const PINE = color('Pine', 'Kiefer', '#2f4a3c');
const LICHEN = color('Lichen', 'Flechte', '#a3ad8b');
const SEA_GLASS = color('Sea Glass', 'Meerglas', '#9dbdb0');
const FJORD = color('Fjord', 'Fjord', '#3d5a6c');
const HAZE = color('Haze', 'Dunst', '#9fb3bf');
const NIGHT = color('Night', 'Nacht', '#232b38');
const SLATE = color('Slate', 'Schiefer', '#5a6067');
const FOG = color('Fog', 'Nebel', '#b9bfc1');
const COAL = color('Coal', 'Kohle', '#2e2b2a');
const HEATHER = color('Heather', 'Heide', '#8d7a94');
const LINGONBERRY = color('Lingonberry', 'Preiselbeere', '#8c2f39');
const ROSEHIP = color('Rosehip', 'Hagebutte', '#c4523f');
const BLUSH = color('Blush', 'Wildrose', '#d3a79b');
const OAK = color('Oak', 'Eiche', '#b98f5e');
const ASH = color('Ash', 'Esche', '#d6bd94');
const WALNUT = color('Walnut', 'Nussbaum', '#6f4e35');
const BIRCH = color('Birch', 'Birke', '#e0cda9');
const BRASS = color('Brass', 'Messing', '#b8924f');
const STEEL = color('Steel', 'Stahl', '#8f979c');
const AMBER = color('Amber', 'Bernstein', '#b9762f');
const SMOKE = color('Smoke', 'Rauch', '#7d7a78');

/** Colours that go together, by what is dyed, glazed, stained or painted in them. */
export const PALETTES = {
  glaze: [CHALK, OAT, CLAY, MOSS, FJORD, NIGHT, SEA_GLASS, OCHRE],
  tint: [HAZE, SEA_GLASS, AMBER, SMOKE, BLUSH, LICHEN],
  wood: [OAK, ASH, WALNUT, BIRCH],
  paint: [CHALK, MOSS, FJORD, COAL, ROSEHIP, OCHRE, OAK],
  metal: [BRASS, STEEL, COAL, PINE, CHALK, RUST],
  wax: [CHALK, OAT, ROSEHIP, PINE, OCHRE, HEATHER],
  wool: [OAT, FOG, MOSS, FJORD, LINGONBERRY, OCHRE, NIGHT, HEATHER],
  linen: [CHALK, SAND, LICHEN, HAZE, BLUSH, SLATE, CLAY, PINE],
  weather: [OCHRE, PINE, NIGHT, FJORD, LINGONBERRY, SAND, SLATE, MOSS],
  cloth: [CLAY, PINE, FJORD, OCHRE, LINGONBERRY, COAL, OAT],
  print: [FJORD, MOSS, CLAY, OCHRE, HEATHER, SLATE, ROSEHIP],
  honey: [AMBER, OCHRE, SAND, RUST],
  label: [PINE, LINGONBERRY, OCHRE, FJORD, HEATHER, MOSS, CLAY],
} as const satisfies Record<string, readonly ShopColor[]>;

export type PaletteName = keyof typeof PALETTES;

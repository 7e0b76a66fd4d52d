import { BACKDROP_STYLES, BACKDROP_TONES } from './backdrop.ts';
import { isObjectKind, type ObjectKind } from './object-kinds.ts';
import { isSceneTheme, type SceneTheme } from './scene-themes.ts';

/** A product picture: what, in which colour, before which backdrop, with which chances, seen how. */
export interface ObjectPicture {
  form: 'object';
  kind: ObjectKind;
  /** "#rrggbb" */
  color: string;
  style: number;
  tone: number;
  seed: number;
  view: number;
}
export interface ScenePicture {
  form: 'scene';
  theme: SceneTheme;
  tone: number;
  seed: number;
}
export interface BrandPicture {
  form: 'brand';
  part: 'logo' | 'mark';
}
export type Picture = ObjectPicture | ScenePicture | BrandPicture;

/** 0 the object alone, 1 with company, 2 closer, 3 in a pair. */
export const VIEWS = 4;
/** Seeds run from 0 to this number: every picture has a short address, and only one. */
export const MAX_SEED = 9999;

const OBJECT = /^([a-z]{3,12})-([0-9a-f]{6})-b(\d)(\d)-s(0|[1-9]\d{0,3})-v(\d)\.svg$/;
const SCENE = /^scene-([a-z]{3,12})-b(\d)-s(0|[1-9]\d{0,3})\.svg$/;
const BRAND = /^brand-(logo|mark)\.svg$/;

/** The file name of a picture, as it stands behind `/media/`. */
export function pictureName(picture: Picture): string {
  if (picture.form === 'brand') return `brand-${picture.part}.svg`;
  if (picture.form === 'scene') return `scene-${picture.theme}-b${picture.tone}-s${picture.seed}.svg`;
  const { kind, color, style, tone, seed, view } = picture;
  return `${kind}-${color.slice(1)}-b${style}${tone}-s${seed}-v${view}.svg`;
}

/** What a file name asks for; null when there is no such picture. */
export function parsePictureName(name: string): Picture | null {
  const brand = BRAND.exec(name);
  if (brand) return { form: 'brand', part: brand[1] === 'logo' ? 'logo' : 'mark' };
  const scene = SCENE.exec(name);
  if (scene) {
    const [, theme = '', tone, seed] = scene;
    return isSceneTheme(theme) ? { form: 'scene', theme, tone: Number(tone), seed: Number(seed) } : null;
  }
  const [, kind = '', color, style, tone, seed, view] = OBJECT.exec(name) ?? [];
  const picture = { style: Number(style), tone: Number(tone), seed: Number(seed), view: Number(view) };
  if (
    !isObjectKind(kind) ||
    !(picture.style < BACKDROP_STYLES) ||
    !(picture.tone < BACKDROP_TONES) ||
    !(picture.view < VIEWS)
  )
    return null;
  return { form: 'object', kind, color: `#${color}`, ...picture };
}

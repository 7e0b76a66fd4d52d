import { SeededRandom } from '../../platform/random/seeded-random.ts';
import { backdrop, BACKDROP_STYLES, contactShadow, wallColor } from './backdrop.ts';
import { mix } from './color.ts';
import { OBJECT_KINDS, type ObjectKind } from './object-kinds.ts';
import { Pen } from './pen.ts';
import { type ObjectPicture } from './picture-name.ts';
import { group } from './svg.ts';

/** What is put beside an object that stands, when it is shown with company. */
const COMPANY: readonly [ObjectKind, string][] = [
  ['vase', '#d9c9a8'],
  ['plant', '#b5654a'],
  ['candle', '#e3d6c0'],
  ['jug', '#3d5a6c'],
  ['bowl', '#6b7248'],
  ['plant', '#e3d6c0'],
];
/** Small things are shown larger, so that they fill their picture. */
const NEAR: Partial<Record<ObjectKind, number>> = {
  mug: 1.24,
  glass: 1.2,
  bowl: 1.2,
  soap: 1.36,
  balm: 1.24,
  tin: 1.24,
  jar: 1.24,
  candle: 1.16,
  jug: 1.1,
  teapot: 1.14,
  can: 1.08,
  pouch: 1.12,
  beanie: 1.12,
  stool: 1.14,
  table: 1.14,
  socks: 1.3,
  shirt: 1.2,
  sweater: 1.16,
  coat: 1.12,
  scarf: 1.14,
  card: 1.14,
  plate: 1.08,
  board: 1.1,
};
/** Turns and sizes of an object that hangs or lies, by view. */
const POSES = [
  '',
  'translate(60 30) rotate(-4 500 500) scale(0.94)',
  'translate(-390 -330) scale(1.72)',
  'translate(140 70) scale(0.86)',
] as const;

/** Larger around the middle of the picture. */
const larger = (times: number): string => `translate(${500 - 500 * times} ${520 - 520 * times}) scale(${times})`;

/** The drawing of a product picture on 1000 by 1000 units, with its gradients. The shape hangs on kind and seed alone: the same product in another colour keeps it. */
export function objectPicture(picture: ObjectPicture): { body: string; defs: string[] } {
  const { kind, color, seed, view } = picture;
  const { stance } = OBJECT_KINDS[kind];
  const near = NEAR[kind] ?? 1;
  const wall = wallColor(picture.tone, color);
  const room = new Pen(color, new SeededRandom(`room/${seed}`), 'r');
  const main = prop(kind, color, `${kind}/${seed}`, 'm');
  const parts = [backdrop(room, stance, (picture.style + view) % BACKDROP_STYLES, wall)];
  const defs = [room.defs, main.defs];
  const place = (body: string, x: number, y: number, scale: number): void => {
    parts.push(
      contactShadow(room, x, y, 250 * scale),
      group({ transform: `translate(${x - 500 * scale} ${y - 800 * scale}) scale(${scale})` }, body),
    );
  };

  if (stance !== 'stands') {
    if (view === 3 && kind !== 'pendant') {
      const other = prop(kind, mix(color, '#3d3a36', 0.45), `${kind}/${seed}`, 'o');
      parts.push(group({ transform: 'translate(-110 40) rotate(-5 500 500) scale(0.86)' }, other.body));
      defs.push(other.defs);
    }
    const pose = kind === 'pendant' && view !== 2 ? undefined : POSES[view];
    parts.push(group({ transform: view === 0 && near !== 1 ? larger(near) : pose }, main.body));
  } else if (view === 1) {
    const [beside, tint] = COMPANY[seed % COMPANY.length] ?? COMPANY[0]!;
    const other = prop(beside, tint, `company/${seed}`, 'o');
    defs.push(other.defs);
    place(other.body, seed % 2 ? 720 : 290, 800, 0.66);
    place(main.body, seed % 2 ? 420 : 580, 850, 0.9 * near);
  } else if (view === 3) {
    const other = prop(kind, mix(color, '#efe6d6', 0.6), `${kind}/${seed}`, 'o');
    defs.push(other.defs);
    place(other.body, 680, 800, 0.66 * near);
    place(main.body, 390, 860, 0.82 * near);
  } else if (view === 2) place(main.body, 520, 1020, 1.5);
  else place(main.body, 500, 815, 0.98 * near);
  return { body: parts.join(''), defs: defs.flat() };
}

/** One object, drawn with a pen of its own. */
export function prop(
  kind: ObjectKind,
  color: string,
  chances: string,
  scope: string,
): { body: string; defs: string[] } {
  const pen = new Pen(color, new SeededRandom(chances), scope);
  return { body: OBJECT_KINDS[kind].draw(pen), defs: pen.defs };
}

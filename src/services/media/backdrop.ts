import { brightness, darker, lighter, mix } from './color.ts';
import { type Stance } from './object-kinds.ts';
import { type Pen } from './pen.ts';
import { d, ellipse, group, path, rect, stroke } from './svg.ts';

/** Walls of the shop's house, by the tone digit in a picture's address. */
const TONES = [
  '#ede5d8',
  '#e2dccf',
  '#dbe0d9',
  '#d5dde0',
  '#ead8cb',
  '#e8dfc6',
  '#d3d8cc',
  '#e4d9d6',
  '#c9d2d2',
  '#dccfbd',
] as const;
export const BACKDROP_STYLES = 6;
export const BACKDROP_TONES = TONES.length;

/** The wall colour of a tone, deepened behind pale objects so that they stand out. */
export function wallColor(tone: number, objectColor: string): string {
  const wall = TONES[tone % TONES.length] ?? TONES[0];
  return brightness(objectColor) > 0.78 ? darker(wall, 0.16) : wall;
}

/** The room behind an object of a stance, w by h units; `horizon` is where a table begins. */
export function backdrop(
  pen: Pen,
  stance: Stance,
  style: number,
  wall: string,
  w = 1000,
  h = 1000,
  horizon = 730,
): string {
  const ground = rect(0, 0, w, h, {
    fill: pen.gradient(
      [
        [0, lighter(wall, 0.25)],
        [1, darker(wall, 0.04)],
      ],
      'down',
    ),
  });
  if (stance === 'lies') return ground + linen(w, h, style, wall);
  const surface = stance === 'stands' ? table(w, h, horizon, style, wall) : '';
  return ground + feature(pen, style, wall, w, h, stance) + surface;
}

/** The soft shadow under what stands. */
export const contactShadow = (pen: Pen, x: number, y: number, rx: number): string =>
  ellipse(x + rx * 0.12, y + 4, rx, rx * 0.13, {
    fill: pen.glow([
      [0, '#2a211a', 0.45],
      [0.6, '#2a211a', 0.2],
      [1, '#2a211a', 0],
    ]),
  });

function feature(pen: Pen, style: number, wall: string, w: number, h: number, stance: Stance): string {
  const bright = lighter(wall, 0.5);
  if (style === 1)
    return path(d`M${w * 0.2} ${h}V${h * 0.44}A${w * 0.3} ${w * 0.3} 0 0 1 ${w * 0.8} ${h * 0.44}V${h}Z`, {
      fill: darker(wall, 0.07),
    });
  if (style === 2)
    return group(
      { fill: bright, opacity: 0.55 },
      ...[0, 1].flatMap((col) =>
        [0, 1].map((row) =>
          path(
            d`M${w * (0.1 + col * 0.21)} ${h * (0.12 + row * 0.27)}l${w * 0.18} ${h * 0.05}v${h * 0.24}l${-w * 0.18} ${-h * 0.05}Z`,
            {},
          ),
        ),
      ),
    );
  if (style === 3) return ellipse(w * 0.5, h * 0.47, h * 0.36, h * 0.36, { fill: mix(bright, pen.color, 0.12) });
  if (style === 4) return leafShadow(wall, w, h);
  if (style === 5 && stance === 'hangs')
    return rect(0, h * 0.8, w, h * 0.2, { fill: darker(wall, 0.1) }) + rect(0, h * 0.79, w, 14, { fill: bright });
  if (style === 5) return rect(w * 0.5, 0, w * 0.5, h, { fill: darker(wall, 0.05) });
  return '';
}

function leafShadow(wall: string, w: number, h: number): string {
  const leaves = [0, 1, 2, 3, 4, 5].map((i) =>
    path('M0 0C60 -60 70 -190 0 -290C-70 -190 -60 -60 0 0Z', {
      transform: `translate(${Math.round(w * 0.94)} ${Math.round(h * 0.06)}) rotate(${186 + i * 17}) scale(${1.25 - i * 0.07})`,
    }),
  );
  return group({ fill: darker(wall, 0.35), opacity: 0.13 }, ...leaves);
}

function table(w: number, h: number, horizon: number, style: number, wall: string): string {
  const woods = [darker(wall, 0.12), '#cdb08a', '#d9cdb9', '#bfa27c', darker(wall, 0.18), '#e6ddcd'] as const;
  const top = woods[style % woods.length] ?? woods[0];
  return (
    rect(0, horizon, w, h - horizon, { fill: top }) + rect(0, horizon, w, 8, { fill: lighter(top, 0.4), opacity: 0.8 })
  );
}

function linen(w: number, h: number, style: number, wall: string): string {
  if (style % 3 === 0)
    return path(d`M0 0L${w * 0.62} 0L${w * 0.2} ${h}L0 ${h}Z`, { fill: lighter(wall, 0.55), opacity: 0.5 });
  if (style % 3 === 1) return leafShadow(wall, w, h);
  let planks = '';
  for (let x = w / 5; x < w; x += w / 5) planks += d`M${x} 0V${h}`;
  return stroke(planks, darker(wall, 0.25), 5, { opacity: 0.3 });
}

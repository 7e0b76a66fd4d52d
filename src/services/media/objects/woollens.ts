import { darker, lighter } from '../color.ts';
import { type Pen } from '../pen.ts';
import { circle, d, group, path, rect, stroke } from '../svg.ts';
import { fringe, weave } from './weave.ts';

/** A knitted beanie, with or without a bobble. */
export function beanie(pen: Pen): string {
  const ribs = [-3, -2, -1, 0, 1, 2, 3]
    .map((i) => d`M${500 + i * 62} 640Q${500 + i * 56} 480 ${500 + i * 14} 410`)
    .join('');
  const cuff = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((i) => d`M${278 + i * 34} 660v106`).join('');
  return group(
    {},
    pen.random.chance(0.55) ? bobble(pen) : '',
    path('M270 680Q262 400 500 400Q738 400 730 680Z', { fill: pen.round() }),
    stroke(ribs, pen.deep, 7, { opacity: 0.35 }),
    rect(250, 640, 500, 140, { rx: 34, fill: pen.round(darker(pen.color, 0.08)) }),
    stroke(cuff, pen.deep, 5, { opacity: 0.35 }),
    rect(590, 690, 70, 44, { rx: 4, fill: lighter(pen.color, 0.75) }),
  );
}

function bobble(pen: Pen): string {
  let body = '';
  for (let i = 0; i < 26; i++) {
    const [angle, far] = [i * 2.4, 12 + i * 2.1];
    body += circle(500 + Math.cos(angle) * far, 366 + Math.sin(angle) * far, 26, {
      fill: i % 2 ? pen.light : pen.color,
    });
  }
  return body;
}

/** A scarf, knotted once, both ends hanging. */
export function scarf(pen: Pen): string {
  const end = (x: number, low: number, turn: number): string =>
    group(
      { transform: `rotate(${turn} 500 380)` },
      rect(x, 380, 130, low - 380, { fill: pen.round() }),
      weave(pen, x, 460, 130, low - 470),
      fringe(x, low, 130, 46, pen.dark),
    );
  return group(
    {},
    path(
      'M300 330Q310 200 500 200Q690 200 700 330Q690 440 500 452Q310 440 300 330ZM380 322Q400 370 500 372Q600 370 620 322Q600 264 500 262Q400 264 380 322Z',
      { fill: pen.round(), 'fill-rule': 'evenodd' },
    ),
    end(400, 740, 5),
    end(474, 790, -6),
    path('M410 376Q500 340 590 376Q604 440 570 470Q500 496 430 470Q396 440 410 376Z', {
      fill: pen.round(darker(pen.color, 0.06)),
    }),
    stroke('M440 392Q500 372 560 392M436 426Q500 410 564 426', pen.deep, 6, { opacity: 0.35 }),
  );
}

/** A pair of socks, heel and toe in a second colour. */
export function socks(pen: Pen): string {
  const ink = pen.random.chance(0.5) ? lighter(pen.color, 0.65) : pen.deep;
  const striped = pen.random.chance(0.6);
  const sock = group(
    {},
    path('M0 0H150V330Q160 360 230 392Q300 420 296 462Q290 500 230 500H90Q20 500 0 430Q-6 400 0 330Z', {
      fill: pen.round(),
    }),
    path('M0 372Q70 380 90 500Q20 500 0 430Z', { fill: ink, opacity: 0.9 }),
    path('M236 394Q300 420 296 462Q290 500 232 500Q206 450 236 394Z', { fill: ink, opacity: 0.9 }),
    rect(-6, 0, 162, 56, { rx: 12, fill: pen.dark }),
    striped
      ? [100, 150, 200].map((at) => rect(0, at, 150, 22, { fill: ink, opacity: 0.85 })).join('')
      : weave(pen, 2, 80, 146, 220),
  );
  const at = (x: number, y: number): string => group({ transform: `translate(${x} ${y})` }, sock);
  return at(300, 240) + at(420, 300);
}

/** Boots for wet ground: a pair, with a loop at the back. */
export function boots(pen: Pen): string {
  const boot = (x: number): string =>
    group(
      { transform: `translate(${x} 0)` },
      stroke('M4 330q-26 -4 -22 40', pen.deep, 10),
      path('M0 320Q80 300 156 320L160 610Q176 650 250 672Q316 690 316 756H-6Q-10 540 0 320Z', { fill: pen.round() }),
      path('M-10 752H320Q326 800 300 800H10Q-14 800 -10 752Z', { fill: pen.deep }),
      stroke('M2 372Q80 352 157 372', pen.deep, 8, { opacity: 0.6 }),
      stroke('M40 420V600', pen.light, 16, { opacity: 0.5 }),
    );
  return boot(270) + boot(430);
}

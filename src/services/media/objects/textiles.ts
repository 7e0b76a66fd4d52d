import { lighter } from '../color.ts';
import { type Pen } from '../pen.ts';
import { circle, d, group, line, path, rect, stroke } from '../svg.ts';
import { fringe, weave } from './weave.ts';

/** A blanket, folded over a rail of birch. */
export function blanket(pen: Pen): string {
  const [w, low] = [pen.random.between(400, 470), pen.random.between(730, 790)];
  const x = 500 - w / 2;
  return group(
    {},
    rect(x + 30, 300, w - 4, low - 400, { fill: pen.deep }),
    fringe(x + 30, low - 104, w - 4, 34, pen.deep),
    rect(x, 262, w, low - 262, { rx: 16, fill: pen.flat() }),
    weave(pen, x, 300, w, low - 310),
    rect(x, 262, w, 34, { rx: 16, fill: pen.light, opacity: 0.5 }),
    path(d`M${x + w * 0.3} 296q14 200 -4 ${low - 296}`, {
      fill: 'none',
      stroke: pen.dark,
      'stroke-width': 8,
      opacity: 0.25,
    }),
    path(d`M${x + w * 0.68} 296q-14 200 6 ${low - 296}`, {
      fill: 'none',
      stroke: pen.dark,
      'stroke-width': 8,
      opacity: 0.25,
    }),
    fringe(x, low, w, 40, pen.color),
    rect(150, 246, 700, 24, { rx: 12, fill: '#c9a877' }),
    circle(160, 258, 20, { fill: '#a98456' }),
    circle(840, 258, 20, { fill: '#a98456' }),
  );
}

/** A cushion, corners pulled, with piping. */
export function cushion(pen: Pen): string {
  const wide = pen.random.chance(0.35);
  const [w, h] = wide ? [330, 200] : [270, 262];
  const cy = 800 - h;
  const shape = d`M${500 - w} ${cy - h}Q500 ${cy - h * 0.84} ${500 + w} ${cy - h}Q${500 + w * 0.86} ${cy} ${500 + w} ${cy + h}Q500 ${cy + h * 0.88} ${500 - w} ${cy + h}Q${500 - w * 0.86} ${cy} ${500 - w} ${cy - h}Z`;
  return group(
    {},
    path(shape, { fill: pen.round() }),
    weave(pen, 500 - w * 0.86, cy - h * 0.86, w * 1.72, h * 1.72),
    path(shape, {
      fill: pen.glow([
        [0, '#ffffff', 0.16],
        [0.7, '#ffffff', 0],
        [1, '#1f1a17', 0.28],
      ]),
    }),
    path(shape, { fill: 'none', stroke: pen.deep, 'stroke-width': 7, opacity: 0.6 }),
  );
}

/** A towel on a peg rail. */
export function towel(pen: Pen): string {
  const w = pen.random.between(280, 340);
  const x = 500 - w / 2;
  const band = lighter(pen.color, 0.55);
  return group(
    {},
    rect(180, 200, 640, 44, { rx: 8, fill: '#c9a877' }),
    ...[300, 500, 700].map((peg) => circle(peg, 222, 20, { fill: '#8e6b43' })),
    path(d`M${x + 40} 250Q500 200 ${x + w - 40} 250L${x + w} 790L${x} 790Z`, { fill: pen.round() }),
    weave(pen, x + 30, 330, w - 60, 330),
    rect(x + 4, 690, w - 8, 16, { fill: band }),
    rect(x + 3, 718, w - 6, 30, { fill: band }),
    line(500, 250, 488, 680, { stroke: pen.deep, 'stroke-width': 7, opacity: 0.3 }),
    fringe(x + 2, 788, w - 4, 22, pen.color),
    stroke('M500 222q-16 24 0 34', pen.deep, 8),
  );
}

/** A rug from above, long or nearly square, with a border. */
export function rug(pen: Pen): string {
  const [w, h] = pen.random.chance(0.5) ? [430, 620] : [560, 560];
  const [x, y] = [500 - w / 2, 510 - h / 2];
  const border = pen.random.chance(0.6)
    ? rect(x + 34, y + 34, w - 68, h - 68, { fill: 'none', stroke: pen.light, 'stroke-width': 14, opacity: 0.8 })
    : '';
  return group(
    { transform: `rotate(${pen.random.int(-6, 6)} 500 510)` },
    rect(x + 12, y + 20, w, h, { fill: '#2a211a', opacity: 0.18 }),
    fringe(x, y - 26, w, 26, lighter(pen.color, 0.6)),
    fringe(x, y + h, w, 26, lighter(pen.color, 0.6)),
    rect(x, y, w, h, { rx: 4, fill: pen.flat() }),
    weave(pen, x + 56, y + 56, w - 112, h - 112),
    border,
  );
}

import { darker, lighter, mix } from '../color.ts';
import { type Pen } from '../pen.ts';
import { circle, d, group, path, rect, stroke } from '../svg.ts';

/** A plate from above: rim, well, and a ring or speckles in the glaze. */
export function plate(pen: Pen): string {
  const r = pen.random.between(285, 320);
  const ring = pen.random.chance(0.5);
  let specks = '';
  for (let i = 0; i < (ring ? 12 : 60); i++) {
    const [angle, far] = [pen.random.between(0, 6.283), Math.sqrt(pen.random.next()) * r * 0.95];
    specks += circle(500 + Math.cos(angle) * far, 520 + Math.sin(angle) * far, pen.random.between(1.5, 4), {});
  }
  return group(
    {},
    circle(520, 550, r, { fill: '#2a211a', opacity: 0.2 }),
    circle(500, 520, r, { fill: pen.flat() }),
    circle(500, 520, r * 0.98, { fill: 'none', stroke: lighter(pen.color, 0.5), 'stroke-width': 5, opacity: 0.7 }),
    circle(500, 524, r * 0.7, {
      fill: pen.gradient(
        [
          [0, darker(pen.color, 0.12)],
          [1, lighter(pen.color, 0.16)],
        ],
        'down',
      ),
    }),
    circle(500, 526, r * 0.66, { fill: pen.color }),
    group({ fill: pen.deep, opacity: 0.5 }, specks),
    ring ? circle(500, 520, r * 0.86, { fill: 'none', stroke: pen.deep, 'stroke-width': 7, opacity: 0.65 }) : '',
  );
}

/** A serving board with grain, a hole and a loop of leather. */
export function board(pen: Pen): string {
  const round = pen.random.chance(0.4);
  const shape = round
    ? 'M500 330C760 330 790 560 770 640C740 800 620 830 500 830C380 830 260 800 230 640C210 560 240 330 500 330Z'
    : 'M330 350Q330 320 360 320L450 320L462 220Q466 190 500 190Q534 190 538 220L550 320L640 320Q670 320 670 350L670 800Q670 830 640 830L360 830Q330 830 330 800Z';
  const hole = round ? [500, 385] : [500, 236];
  let grain = '';
  for (let i = 0; i < 7; i++) {
    const x = 372 + i * 43 + pen.random.between(-10, 10);
    grain += stroke(d`M${x} 400C${x + 16} 500 ${x - 18} 620 ${x + 6} 780`, pen.dark, pen.random.between(2, 5), {
      opacity: 0.45,
    });
  }
  return group(
    { transform: `rotate(${pen.random.int(-9, 9)} 500 560)` },
    path(shape, { fill: '#2a211a', opacity: 0.18, transform: 'translate(16 22)' }),
    path(shape, { fill: pen.flat() }),
    grain,
    circle(hole[0] ?? 500, hole[1] ?? 236, 17, { fill: pen.deep }),
    stroke(d`M500 ${(hole[1] ?? 236) - 4}c-30 -60 -10 -110 2 -112c20 6 20 70 -2 112`, '#7a4b2e', 8),
  );
}

/** A bar of soap in a band of paper, or two of them stacked. */
export function soap(pen: Pen): string {
  const paper = mix(pen.color, '#f6efe2', 0.75);
  const bar = (x: number, y: number, turn: number): string =>
    group(
      { transform: `translate(${x} ${y}) rotate(${turn})` },
      rect(-190, -62, 380, 124, { rx: 34, fill: pen.dark }),
      rect(-190, -72, 380, 116, { rx: 34, fill: pen.flat() }),
      rect(-150, -54, 300, 80, { rx: 22, fill: 'none', stroke: pen.light, 'stroke-width': 5, opacity: 0.8 }),
      rect(-60, -73, 120, 136, { fill: paper }),
      stroke('M-34 -28h68M-34 -4h68M-22 20h44', pen.deep, 6, { opacity: 0.7 }),
    );
  const two = pen.random.chance(0.5);
  return two ? bar(490, 736, 0) + bar(516, 598, pen.random.int(-9, -3)) : bar(500, 734, 0);
}

import { darker, lighter, mix } from '../color.ts';
import { type Pen } from '../pen.ts';
import { circle, d, group, path, rect, stroke } from '../svg.ts';

const FRAMES = ['#c9a877', '#7a5638', '#2d2926', '#efe9dd'] as const;

/** A framed print on the wall: hills, sea, forest, or shapes, in the tones of one colour. */
export function poster(pen: Pen): string {
  const [w, h] = [430, 590];
  const [x, y] = [500 - w / 2, 480 - h / 2];
  const frame = pen.random.pick(FRAMES);
  return group(
    {},
    rect(x - 6, y + 4, w + 36, h + 40, { fill: '#2a211a', opacity: 0.18 }),
    rect(x - 18, y - 18, w + 36, h + 36, { fill: frame }),
    rect(x, y, w, h, { fill: '#f8f4ea' }),
    group({ transform: `translate(${x + 40} ${y + 40})` }, landscape(pen, w - 80, h - 130)),
    rect(x + w / 2 - 60, y + h - 58, 120, 7, { fill: pen.deep, opacity: 0.5 }),
    rect(x + w / 2 - 34, y + h - 42, 68, 5, { fill: pen.deep, opacity: 0.35 }),
  );
}

/** A little landscape of w by h units. */
export function landscape(pen: Pen, w: number, h: number): string {
  const sky = lighter(pen.color, 0.62);
  const sun = circle(
    w * pen.random.between(0.25, 0.75),
    h * pen.random.between(0.22, 0.4),
    w * pen.random.between(0.1, 0.17),
    { fill: pen.random.pick(['#e0a24c', '#d9694a', '#f4e3b4']) },
  );
  const layers = [0, 1, 2, 3].map((i) => {
    const top = h * (0.45 + i * 0.14);
    const [a, b, c] = [pen.random.between(-60, 40), pen.random.between(-70, 50), pen.random.between(-40, 40)];
    return path(
      d`M0 ${top + c}C${w * 0.25} ${top + a} ${w * 0.4} ${top + b} ${w * 0.6} ${top + a * 0.3}S${w * 0.9} ${top + c} ${w} ${top + b * 0.4}V${h}H0Z`,
      { fill: i < 2 ? mix(pen.color, sky, 0.5 - i * 0.3) : darker(pen.color, 0.16 * i) },
    );
  });
  return rect(0, 0, w, h, { fill: sky }) + sun + layers.join('') + pen.random.pick([trees, waves, birds])(pen, w, h);
}

function trees(pen: Pen, w: number, h: number): string {
  let body = '';
  for (let i = 0; i < 7; i++) {
    const [x, size] = [w * (0.08 + i * 0.14), pen.random.between(0.14, 0.26) * h];
    const base = h * pen.random.between(0.86, 0.98);
    body += path(d`M${x} ${base - size}L${x + size * 0.2} ${base}L${x - size * 0.2} ${base}Z`, {});
  }
  return group({ fill: pen.deep }, body);
}

function waves(pen: Pen, w: number, h: number): string {
  const rows = [0.82, 0.88, 0.94].map(
    (at) => d`M${w * 0.06} ${h * at}q${w * 0.11} -14 ${w * 0.22} 0t${w * 0.22} 0t${w * 0.22} 0t${w * 0.22} 0`,
  );
  return stroke(rows.join(''), pen.light, 5, { opacity: 0.8 });
}

function birds(pen: Pen, w: number, h: number): string {
  const one = (x: number, y: number): string => d`M${x} ${y}q12 -14 20 0q8 -14 20 0`;
  return stroke(one(w * 0.55, h * 0.16) + one(w * 0.7, h * 0.22) + one(w * 0.6, h * 0.28), pen.deep, 4);
}

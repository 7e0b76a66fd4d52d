import { lighter, mix } from '../color.ts';
import { type Profile, turned } from '../lathe.ts';
import { type Pen } from '../pen.ts';
import { circle, d, ellipse, group, path, rect, stroke } from '../svg.ts';

const flame = (pen: Pen, x: number, y: number): string =>
  group(
    {},
    circle(x, y - 50, 150, {
      fill: pen.glow([
        [0, '#ffe2a0', 0.8],
        [0.5, '#ffe6a8', 0.25],
        [1, '#ffe6a8', 0],
      ]),
    }),
    stroke(d`M${x} ${y}v-26`, '#4a3a2c', 5),
    path(d`M${x} ${y - 104}c34 44 28 78 0 84c-28 -6 -34 -40 0 -84Z`, { fill: '#f3a93f' }),
    path(d`M${x} ${y - 74}c16 24 14 42 0 48c-14 -6 -16 -24 0 -48Z`, { fill: '#fff0c2' }),
  );

/** A candle: in a jar with a label, a pillar, or a pair of tapers in brass. */
export function candle(pen: Pen): string {
  const form = pen.random.int(0, 2);
  if (form === 0) return jarCandle(pen);
  if (form === 1) {
    const top = pen.random.between(420, 520);
    const profile: Profile = [
      [112, top],
      [113, 640],
      [112, 800],
    ];
    return (
      turned(pen, profile, { rim: 0.2 }) +
      ellipse(500, top + 2, 92, 15, { fill: lighter(pen.color, 0.45) }) +
      flame(pen, 500, top + 6)
    );
  }
  const taper = (x: number, top: number): string =>
    group(
      {},
      rect(x - 17, top, 34, 690 - top, { rx: 10, fill: pen.round() }),
      path(d`M${x - 26} 680h52l-8 60h-36Z`, { fill: '#b38d4e' }),
      path(d`M${x - 70} 800q6 -52 54 -62h32q48 10 54 62Z`, { fill: pen.round('#b8924f') }),
      flame(pen, x, top + 4),
    );
  return taper(410, pen.random.between(370, 420)) + taper(590, pen.random.between(450, 500));
}

function jarCandle(pen: Pen): string {
  const paper = mix(pen.color, '#f7f0e3', 0.8);
  return group(
    {},
    rect(368, 520, 264, 280, { rx: 30, fill: pen.round() }),
    ellipse(500, 534, 130, 26, { fill: pen.light }),
    ellipse(500, 540, 116, 20, { fill: lighter(pen.color, 0.7) }),
    flame(pen, 500, 540),
    rect(420, 620, 160, 116, { rx: 4, fill: paper }),
    stroke('M452 656h96M452 682h96M470 708h60', pen.deep, 6, { opacity: 0.75 }),
    stroke('M392 570v200', '#ffffff', 12, { opacity: 0.35 }),
  );
}

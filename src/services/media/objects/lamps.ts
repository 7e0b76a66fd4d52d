import { lighter } from '../color.ts';
import { type Profile, turned } from '../lathe.ts';
import { type Pen } from '../pen.ts';
import { circle, d, ellipse, group, line, path, rect, stroke } from '../svg.ts';

const BASES: readonly Profile[] = [
  [
    [26, 520],
    [90, 600],
    [112, 690],
    [70, 790],
    [62, 800],
  ],
  [
    [22, 520],
    [30, 600],
    [84, 700],
    [96, 770],
    [90, 800],
  ],
  [
    [16, 520],
    [18, 700],
    [22, 780],
    [100, 790],
    [104, 800],
  ],
  [
    [24, 520],
    [70, 570],
    [30, 630],
    [78, 700],
    [40, 760],
    [90, 800],
  ],
];

/** A table lamp that is on: turned base, cloth or metal shade, a warm glow. */
export function lamp(pen: Pen): string {
  const shadeColor = pen.random.pick(['#f1e4c8', '#ecd9b4', lighter(pen.color, 0.62)]);
  const wide = pen.random.between(160, 200);
  const top = pen.random.between(60, 130);
  const shade = pen.random.pick([
    d`M${500 - top} 270L${500 + top} 270L${500 + wide} 500L${500 - wide} 500Z`,
    d`M${500 - wide} 500Q${500 - wide} 290 500 280Q${500 + wide} 290 ${500 + wide} 500Z`,
    d`M${500 - wide * 0.85} 290L${500 + wide * 0.85} 290L${500 + wide * 0.85} 500L${500 - wide * 0.85} 500Z`,
  ]);
  return group(
    {},
    circle(500, 430, 380, {
      fill: pen.glow([
        [0, '#ffe6a8', 0.75],
        [0.5, '#ffe6a8', 0.22],
        [1, '#ffe6a8', 0],
      ]),
    }),
    rect(492, 490, 16, 50, { fill: '#7c6a4c' }),
    turned(pen, pen.random.pick(BASES), { rim: 0 }),
    path(shade, {
      fill: pen.gradient(
        [
          [0, shadeColor],
          [0.75, '#ffe9b8'],
          [1, '#fff3d2'],
        ],
        'down',
      ),
    }),
    path(shade, {
      fill: pen.gradient([
        [0, '#ffffff', 0.25],
        [0.5, '#ffffff', 0],
        [1, '#6b4a20', 0.25],
      ]),
    }),
  );
}

/** A lamp that hangs from the ceiling. */
export function pendant(pen: Pen): string {
  const wide = pen.random.between(190, 250);
  const shape = pen.random.int(0, 2);
  const y = pen.random.between(330, 400);
  const low = y + wide * 0.8;
  const globe = shape === 2;
  const shade = shape
    ? d`M${500 - wide} ${low}Q${500 - wide + 6} ${y} 500 ${y}Q${500 + wide - 6} ${y} ${500 + wide} ${low}Z`
    : d`M${500 - 40} ${y}L${500 + 40} ${y}L${500 + wide} ${low}L${500 - wide} ${low}Z`;
  return group(
    {},
    circle(500, low + 40, 380, {
      fill: pen.glow([
        [0, '#ffe6a8', 0.7],
        [0.5, '#ffe6a8', 0.2],
        [1, '#ffe6a8', 0],
      ]),
    }),
    line(500, 0, 500, y, { stroke: '#3b342d', 'stroke-width': 6 }),
    rect(480, y - 40, 40, 50, { rx: 8, fill: '#b28c4f' }),
    globe
      ? circle(500, y + 170, 180, { fill: pen.round(lighter(pen.color, 0.25)) }) +
          ellipse(440, y + 110, 50, 34, { fill: '#ffffff', opacity: 0.45 })
      : circle(500, low - 4, 54, { fill: '#fff1c4' }) +
          path(shade, { fill: pen.round() }) +
          ellipse(500, low, wide, wide * 0.11, { fill: '#fff0c8' }),
    globe ? '' : stroke(d`M${500 - wide} ${low}Q500 ${low + wide * 0.22} ${500 + wide} ${low}`, pen.dark, 7),
  );
}

/** A storm lantern with a candle in it. */
export function lantern(pen: Pen): string {
  const [w, h] = [pen.random.between(120, 150), pen.random.between(290, 340)];
  const top = 790 - h;
  const bars = [-w, -w / 3, w / 3, w].map((x) =>
    line(500 + x, top, 500 + x, 790, { stroke: pen.dark, 'stroke-width': 12 }),
  );
  return group(
    {},
    circle(500, 650, 330, {
      fill: pen.glow([
        [0, '#ffdf95', 0.8],
        [0.6, '#ffe6a8', 0.2],
        [1, '#ffe6a8', 0],
      ]),
    }),
    rect(500 - w, top, w * 2, h, { fill: '#fff8e4', opacity: 0.5 }),
    rect(452, 660, 96, 126, { rx: 8, fill: '#f7efdd' }),
    path('M500 580C530 620 524 656 500 660C476 656 470 620 500 580Z', { fill: '#f6b64b' }),
    ...bars,
    path(d`M${500 - w - 18} ${top + 6}L${500 - 50} ${top - 86}L${500 + 50} ${top - 86}L${500 + w + 18} ${top + 6}Z`, {
      fill: pen.round(),
    }),
    rect(500 - w - 22, 776, w * 2 + 44, 28, { rx: 6, fill: pen.flat() }),
    stroke(d`M450 ${top - 80}C440 ${top - 190} 560 ${top - 190} 550 ${top - 80}`, pen.deep, 10),
  );
}

import { darker, lighter, mix } from '../color.ts';
import { type Pen } from '../pen.ts';
import { circle, d, group, path, rect, stroke } from '../svg.ts';

/** A notebook, slightly turned: cloth cover, label, elastic or ribbon. */
export function notebook(pen: Pen): string {
  const [w, h] = pen.random.chance(0.7) ? [400, 560] : [380, 440];
  const [x, y] = [500 - w / 2, 520 - h / 2];
  const elastic = pen.random.chance(0.5)
    ? rect(x + w - 54, y, 14, h, { fill: pen.deep })
    : path(d`M${x + 200} ${y + h}l-6 60l14 -12l14 12l-4 -60Z`, { fill: '#a8443a' });
  return group(
    { transform: `rotate(${pen.random.int(-11, 11)} 500 520)` },
    rect(x + 16, y + 22, w, h, { rx: 12, fill: '#2a211a', opacity: 0.2 }),
    rect(x + 6, y + 8, w, h, { rx: 10, fill: '#efe7d6' }),
    rect(x, y, w, h, { rx: 12, fill: pen.flat() }),
    rect(x, y, 44, h, { rx: 12, fill: pen.dark, opacity: 0.55 }),
    elastic,
    rect(x + w * 0.3, y + h * 0.2, w * 0.46, h * 0.16, { rx: 4, fill: lighter(pen.color, 0.78) }),
    stroke(d`M${x + w * 0.36} ${y + h * 0.26}h${w * 0.34}M${x + w * 0.36} ${y + h * 0.31}h${w * 0.2}`, pen.deep, 5, {
      opacity: 0.7,
    }),
  );
}

/** Pencils laid side by side, each in another tone. */
export function pencils(pen: Pen): string {
  const count = pen.random.int(5, 7);
  const tones = [pen.color, pen.dark, pen.light, '#d9a441', '#8c2f39', '#3d5a6c', '#6b7248'];
  const one = (i: number): string => {
    const x = 500 + (i - (count - 1) / 2) * 74;
    const y = 210 + pen.random.between(0, 70);
    const tone = i < 3 ? (tones[i] ?? pen.color) : pen.random.pick(tones);
    return group(
      {},
      rect(x - 20, y + 96, 48, 480, { fill: '#2a211a', opacity: 0.14 }),
      path(d`M${x - 25} ${y + 90}L${x} ${y}L${x + 25} ${y + 90}Z`, { fill: '#e7cda2' }),
      path(d`M${x - 8} ${y + 28}L${x} ${y}L${x + 8} ${y + 28}Z`, { fill: '#37312c' }),
      rect(x - 25, y + 90, 50, 480, { fill: tone }),
      rect(x - 9, y + 90, 18, 480, { fill: lighter(tone, 0.22) }),
      rect(x - 25, y + 540, 50, 34, { fill: darker(tone, 0.3) }),
    );
  };
  return group(
    { transform: `rotate(${pen.random.int(-14, 14)} 500 520)` },
    ...Array.from({ length: count }, (_, i) => one(i)),
  );
}

/** A greeting card on its envelope, with a linocut on it. */
export function card(pen: Pen): string {
  const motif = pen.random.int(0, 2);
  const art = [
    [0, 1, 2, 3, 4, 5]
      .map((i) =>
        path('M0 -14C26 -60 26 -104 0 -120C-26 -104 -26 -60 0 -14Z', {
          fill: i % 2 ? pen.color : pen.dark,
          transform: `translate(470 440) rotate(${i * 60})`,
        }),
      )
      .join('') + circle(470, 440, 20, { fill: '#d9a441' }),
    path('M330 560L430 380L500 480L560 400L620 560Z', { fill: pen.color }) + circle(560, 330, 36, { fill: '#d9a441' }),
    stroke(
      'M470 590V330M470 430q60 -20 76 -76M470 430q-60 -20 -76 -76M470 510q60 -20 80 -74M470 510q-60 -20 -80 -74',
      pen.dark,
      13,
    ),
  ];
  return group(
    { transform: `rotate(${pen.random.int(-8, 6)} 500 520)` },
    rect(352, 350, 440, 330, { fill: '#2a211a', opacity: 0.15, transform: 'translate(12 18)' }),
    rect(352, 350, 440, 330, { fill: mix(pen.color, '#e6d7bd', 0.55) }),
    stroke('M352 350L572 520L792 350', darker(pen.color, 0.1), 5, { opacity: 0.5 }),
    rect(300, 240, 340, 440, { fill: '#2a211a', opacity: 0.15, transform: 'translate(10 14)' }),
    rect(300, 240, 340, 440, { fill: '#f8f3e8' }),
    art[motif] ?? '',
  );
}

/** The gift card of the shop, tied with a ribbon. */
export function giftcard(pen: Pen): string {
  return group(
    { transform: 'rotate(-6 500 520)' },
    rect(220, 350, 560, 350, { rx: 28, fill: '#2a211a', opacity: 0.2, transform: 'translate(12 20)' }),
    rect(220, 350, 560, 350, { rx: 28, fill: pen.flat() }),
    path('M220 610Q360 540 500 610T780 600V672Q780 700 752 700H248Q220 700 220 672Z', { fill: pen.dark, opacity: 0.6 }),
    circle(650, 450, 46, { fill: '#e9c27a' }),
    rect(350, 350, 34, 350, { fill: pen.light, opacity: 0.9 }),
    path('M367 350C300 250 250 300 280 340C300 364 340 356 367 350C440 250 490 300 455 340C436 364 396 356 367 350Z', {
      fill: pen.light,
    }),
  );
}

import { type Profile, turned } from '../lathe.ts';
import { type Pen } from '../pen.ts';
import { d, ellipse, group, path, stroke } from '../svg.ts';

const GREENS = ['#4f6b4a', '#6b8259', '#3d5a47', '#7f9468'] as const;
const POTS: readonly Profile[] = [
  [
    [150, 590],
    [142, 680],
    [118, 780],
    [108, 800],
  ],
  [
    [130, 600],
    [156, 680],
    [146, 770],
    [104, 800],
  ],
  [
    [150, 600],
    [148, 700],
    [146, 790],
    [140, 800],
  ],
];

const leaf = (x: number, y: number, turn: number, size: number, fill: string): string =>
  group(
    {
      transform: `translate(${Math.round(x)} ${Math.round(y)}) rotate(${Math.round(turn)}) scale(${Math.round(size * 100) / 100})`,
    },
    path('M0 0C44 -40 50 -120 0 -180C-50 -120 -44 -40 0 0Z', { fill }),
    stroke('M0 -10V-150', '#ffffff', 4, { opacity: 0.25 }),
  );

/** What grows: blades, a stem with leaves, arching fronds, or a rosette, from the point 500, y. */
function foliage(pen: Pen, y: number): string {
  const green = (): string => pen.random.pick(GREENS);
  const form = pen.random.int(0, 3);
  if (form === 0)
    return [-2, -1, 0, 1, 2, 3]
      .map((i) => {
        const [x, tall] = [500 + (i - 0.5) * 34, pen.random.between(250, 390)];
        return path(
          d`M${x - 16} ${y}Q${x - 26 + i * 8} ${y - tall * 0.6} ${x + i * 22} ${y - tall}Q${x + 28 + i * 8} ${y - tall * 0.5} ${x + 16} ${y}Z`,
          { fill: green() },
        );
      })
      .join('');
  if (form === 1)
    return (
      stroke(d`M500 ${y}Q490 ${y - 200} 504 ${y - 360}`, '#6d5a43', 10) +
      [0, 1, 2, 3, 4, 5, 6]
        .map((i) => leaf(500, y - 90 - i * 44, (i % 2 ? 1 : -1) * (78 - i * 8), 1 - i * 0.06, green()))
        .join('') +
      leaf(504, y - 340, 4, 0.7, green())
    );
  if (form === 2)
    return [-4, -3, -2, -1, 0, 1, 2, 3, 4]
      .map((i) => {
        const tall = 330 - Math.abs(i) * 34;
        return stroke(
          d`M500 ${y}Q${500 + i * 30} ${y - tall} ${500 + i * 74} ${y - tall + Math.abs(i) * 42}`,
          green(),
          22 - Math.abs(i),
        );
      })
      .join('');
  return [-70, 70, -46, 46, -24, 24, 0].map((turn, i) => leaf(500, y + 6, turn, 0.9 + i * 0.06, green())).join('');
}

/** A houseplant in a pot of the pen's colour. */
export const plant = (pen: Pen): string => foliage(pen, 610) + turned(pen, pen.random.pick(POTS), { rim: 0.08 });

/** A plant pot, empty and larger, on its saucer. */
export function pot(pen: Pen): string {
  const profile: Profile = pen.random.pick(POTS).map(([r, y]) => [r * 1.4, 800 - (800 - y) * 1.55] as const);
  const sprout = pen.random.chance(0.6)
    ? leaf(486, profile[0]?.[1] ?? 480, -24, 0.62, '#6b8259') + leaf(512, profile[0]?.[1] ?? 480, 28, 0.74, '#4f6b4a')
    : '';
  const [r, y] = profile[0] ?? [200, 480];
  return group(
    {},
    ellipse(500, 798, 196, 26, { fill: pen.dark }),
    turned(pen, profile, { rim: 0.14, speckles: pen.random.chance(0.4) ? 40 : 0 }),
    ellipse(500, y + 6, r * 0.88, r * 0.1, { fill: '#4a3a2f' }),
    sprout,
  );
}

const VASES: readonly Profile[] = [
  [
    [60, 450],
    [50, 500],
    [130, 620],
    [150, 700],
    [110, 790],
    [90, 800],
  ],
  [
    [46, 430],
    [44, 540],
    [128, 680],
    [138, 750],
    [104, 800],
  ],
  [
    [100, 470],
    [64, 530],
    [120, 640],
    [128, 740],
    [90, 800],
  ],
  [
    [120, 450],
    [124, 600],
    [120, 790],
    [114, 800],
  ],
];

/** A vase with dried stems. */
export function vase(pen: Pen): string {
  const profile = pen.random.pick(VASES);
  const y = profile[0]?.[1] ?? 450;
  const straw = pen.random.pick(['#b79a63', '#8a7b52', '#a9745a']);
  const stems = [-2, -1, 0, 1, 2].map((i) => {
    const [x, top] = [500 + i * pen.random.between(44, 60), y - pen.random.between(190, 280)];
    return (
      stroke(d`M${500 + i * 9} ${y + 10}Q${500 + i * 14} ${y - 120} ${x} ${top}`, straw, 5) +
      ellipse(x, top - 22, 13, 36, { fill: straw, transform: `rotate(${i * 12} ${Math.round(x)} ${Math.round(top)})` })
    );
  });
  return stems.join('') + turned(pen, profile, { speckles: pen.random.chance(0.5) ? 30 : 0 });
}

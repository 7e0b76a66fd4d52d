import { darker } from '../color.ts';
import { outline, type Profile, turned } from '../lathe.ts';
import { type Pen } from '../pen.ts';
import { d, ellipse, group, path, stroke } from '../svg.ts';

const MUGS: readonly Profile[] = [
  [
    [165, 440],
    [168, 560],
    [166, 700],
    [150, 790],
    [120, 800],
  ],
  [
    [185, 470],
    [172, 600],
    [140, 740],
    [112, 800],
  ],
  [
    [150, 450],
    [178, 560],
    [184, 660],
    [160, 770],
    [112, 800],
  ],
];

/** A mug with its handle to the right, plain or with a dipped foot. */
export function mug(pen: Pen): string {
  const profile = pen.random.pick(MUGS);
  const top = profile[0]?.[1] ?? 450;
  const side = 500 + (profile[1]?.[0] ?? 160) - 14;
  const reach = pen.random.between(110, 140);
  const handle = d`M${side} ${top + 70}c${reach} ${-30} ${reach} ${220} ${-18} ${190}`;
  const dipped = pen.random.chance(0.5);
  return group(
    {},
    stroke(handle, pen.dark, 38),
    stroke(handle, pen.color, 26, { transform: 'translate(-3 -4)' }),
    turned(pen, profile, { speckles: pen.random.chance(0.5) ? 34 : 0 }),
    dipped ? stroke(d`M${500 - 158} ${top + 70}q158 46 316 0`, pen.light, 10, { opacity: 0.7 }) : '',
  );
}

/** A bowl, seen slightly from above. */
export function bowl(pen: Pen): string {
  const width = pen.random.between(255, 300);
  const top = pen.random.between(540, 590);
  const profile: Profile = [
    [width, top],
    [width * 0.94, top + 70],
    [width * 0.66, top + 165],
    [width * 0.36, 780],
    [width * 0.36, 800],
  ];
  const foodless = ellipse(500, top + 12, width * 0.72, width * 0.13, { fill: darker(pen.color, 0.05), opacity: 0.5 });
  return turned(pen, profile, { rim: 0.22, speckles: pen.random.chance(0.6) ? 40 : 0 }) + foodless;
}

/** A tumbler of clear or tinted glass with something to drink in it. */
export function glass(pen: Pen): string {
  const slant = pen.random.between(0.82, 1.02);
  const top = pen.random.between(430, 500);
  const profile: Profile = [
    [140, top],
    [138, top + 120],
    [140 * slant, 780],
    [132 * slant, 800],
  ];
  const level = top + pen.random.between(90, 150);
  const drink: Profile = [
    [128, level],
    [126 * slant, 770],
    [118 * slant, 784],
  ];
  const ribs = pen.random.chance(0.5)
    ? [-90, -45, 0, 45, 90]
        .map((x) => stroke(d`M${500 + x * 1.2} ${top + 50}L${500 + x * slant} 770`, '#ffffff', 3, { opacity: 0.35 }))
        .join('')
    : '';
  return group(
    {},
    path(outline(profile), { fill: pen.color, opacity: 0.3 }),
    path(outline(drink), { fill: pen.round(), opacity: 0.55 }),
    ellipse(500, level, 128, 20, { fill: pen.light, opacity: 0.6 }),
    ribs,
    stroke(d`M${500 - 108} ${top + 40}L${500 - 104 * slant} 740`, '#ffffff', 12, { opacity: 0.6 }),
    ellipse(500, top, 140, 22, { fill: '#ffffff', opacity: 0.35, stroke: '#ffffff', 'stroke-width': 4 }),
  );
}

import { type Profile, radiusAt, turned } from '../lathe.ts';
import { type Pen } from '../pen.ts';
import { circle, d, ellipse, group, path, stroke } from '../svg.ts';

const JUGS: readonly Profile[] = [
  [
    [95, 360],
    [92, 430],
    [150, 560],
    [176, 670],
    [150, 770],
    [112, 800],
  ],
  [
    [110, 340],
    [118, 460],
    [140, 620],
    [146, 740],
    [128, 800],
  ],
  [
    [84, 350],
    [80, 450],
    [172, 590],
    [180, 690],
    [126, 800],
  ],
];

/** A jug: turned body, pulled spout, strap handle. */
export function jug(pen: Pen): string {
  const profile = pen.random.pick(JUGS);
  const [r, y] = profile[0] ?? [95, 350];
  const handle = d`M${500 + r - 6} ${y + 30}c130 -20 170 190 ${radiusAt(profile, 610) - r + 4} 250`;
  return group(
    {},
    stroke(handle, pen.dark, 30),
    stroke(handle, pen.color, 20, { transform: 'translate(-3 -3)' }),
    path(d`M${500 - r + 24} ${y - 8}L${500 - r - 58} ${y - 16}q10 70 60 110Z`, { fill: pen.light }),
    turned(pen, profile, { speckles: pen.random.chance(0.4) ? 36 : 0 }),
  );
}

/** A teapot with a lid; the handle is its own clay, or a bow of cane. */
export function teapot(pen: Pen): string {
  const tall = pen.random.between(0, 60);
  const top = 520 - tall;
  const profile: Profile = [
    [96, top],
    [170, top + 60],
    [212, 660],
    [186, 760],
    [120, 800],
  ];
  const cane = pen.random.chance(0.5);
  const handle = cane
    ? stroke(d`M370 ${top + 40}C360 ${top - 230} 640 ${top - 230} 630 ${top + 40}`, '#b08a56', 18)
    : stroke(d`M680 ${top + 90}c150 -40 140 190 -8 170`, pen.dark, 30);
  const spout = path(d`M330 710C240 690 240 590 190 ${top + 30}L228 ${top + 14}C290 ${top + 90} 300 590 350 610Z`, {
    fill: pen.flat(),
  });
  const lid =
    path(
      d`M402 ${top + 6}Q410 ${top - 52} 500 ${top - 56}Q590 ${top - 52} 598 ${top + 6}Q500 ${top + 34} 402 ${top + 6}Z`,
      { fill: pen.round() },
    ) + circle(500, top - 70, 21, { fill: cane ? '#b08a56' : pen.dark });
  return group(
    {},
    cane ? '' : handle,
    spout,
    turned(pen, profile, { rim: 0, speckles: pen.random.chance(0.4) ? 40 : 0 }),
    lid,
    cane ? handle : '',
  );
}

/** A watering can with a long spout. */
export function can(pen: Pen): string {
  const wide = pen.random.between(0, 30);
  const profile: Profile = [
    [120 + wide, 540],
    [136 + wide, 660],
    [150 + wide, 800],
  ];
  return group(
    {},
    stroke(d`M${480 - wide} 760C340 740 300 560 190 430`, pen.dark, 30),
    stroke(d`M${480 - wide} 756C344 736 304 556 196 428`, pen.color, 18),
    ellipse(186, 424, 44, 16, { fill: pen.light, transform: 'rotate(-38 186 424)' }),
    stroke(d`M${590 + wide} 560C${760 + wide} 500 ${770 + wide} 720 ${628 + wide} 740`, pen.dark, 22),
    stroke(d`M420 540C430 380 600 380 590 545`, pen.color, 20),
    turned(pen, profile, { x: 510, rim: 0.2 }),
  );
}

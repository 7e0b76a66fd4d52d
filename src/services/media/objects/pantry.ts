import { lighter, mix } from '../color.ts';
import { type Pen } from '../pen.ts';
import { circle, d, ellipse, group, label, path, rect, stroke } from '../svg.ts';

const paperOf = (pen: Pen): string => mix(pen.color, '#f8f1e2', 0.82);

/** A round tin for tea with a paper label. */
export function tin(pen: Pen): string {
  const top = pen.random.between(400, 480);
  const w = pen.random.between(125, 150);
  return group(
    {},
    rect(500 - w, top + 60, w * 2, 735 - top, { rx: 14, fill: pen.round() }),
    ellipse(500, 794, w, 16, { fill: pen.deep, opacity: 0.6 }),
    rect(500 - w - 5, top, w * 2 + 10, 84, { rx: 12, fill: pen.round(mix(pen.color, '#c6a86f', 0.4)) }),
    ellipse(500, top + 6, w, 16, { fill: lighter(pen.color, 0.5) }),
    rect(500 - w * 0.62, top + 140, w * 1.24, 170, { rx: 6, fill: paperOf(pen) }),
    sprig(pen, 500, top + 250),
  );
}

/** A paper bag of coffee or oats, its top folded. */
export function pouch(pen: Pen): string {
  return group(
    {},
    path('M360 360L640 360L664 800L336 800Z', { fill: pen.round() }),
    path('M360 360L640 360L646 440L354 440Z', { fill: pen.dark }),
    path('M354 300L646 300L640 372L360 372Z', { fill: pen.flat() }),
    rect(420, 510, 160, 190, { rx: 6, fill: paperOf(pen) }),
    sprig(pen, 500, 640),
    stroke('M372 470L352 780', '#ffffff', 8, { opacity: 0.25 }),
  );
}

/** A jar of honey or jam under a lid of cloth or metal. */
export function jar(pen: Pen): string {
  const cloth = pen.random.chance(0.4);
  return group(
    {},
    path('M384 520Q360 540 360 590V750Q360 800 410 800H590Q640 800 640 750V590Q640 540 616 520Z', {
      fill: '#ffffff',
      opacity: 0.45,
    }),
    path('M376 560Q374 570 374 600V744Q374 786 414 786H586Q626 786 626 744V600Q626 570 624 560Z', {
      fill: pen.round(),
    }),
    cloth
      ? path('M356 450Q500 410 644 450L668 540Q584 512 500 540Q416 512 332 540Z', { fill: paperOf(pen) })
      : rect(372, 450, 256, 76, { rx: 12, fill: pen.round('#b9944f') }),
    cloth ? stroke('M372 512Q500 490 628 512', '#8a5a36', 8) : '',
    rect(424, 600, 152, 130, { rx: 4, fill: paperOf(pen) }),
    stroke('M452 640h96M452 666h96M470 692h60', pen.deep, 6, { opacity: 0.7 }),
    stroke('M392 590V740', '#ffffff', 10, { opacity: 0.5 }),
  );
}

/** A flat round tin of balm or wax, leaning lid behind. */
export function balm(pen: Pen): string {
  return group(
    {},
    circle(570, 620, 178, { fill: pen.round('#b9a98a') }),
    circle(570, 620, 152, { fill: pen.flat() }),
    label(570, 636, 46, 'Skerry', { fill: paperOf(pen) }),
    rect(252, 706, 320, 94, { rx: 20, fill: pen.round('#a7977a') }),
    ellipse(412, 708, 160, 46, { fill: '#d9ccb2' }),
    ellipse(412, 710, 142, 38, { fill: lighter(pen.color, 0.68) }),
  );
}

/** A packet of seeds with its flower. */
export function packet(pen: Pen): string {
  const petals = pen.random.int(6, 9);
  const flower = Array.from({ length: petals }, (_, i) =>
    ellipse(500, 430, 26, 62, {
      fill: i % 2 ? pen.color : pen.dark,
      transform: `rotate(${Math.round((360 / petals) * i)} 500 490)`,
    }),
  );
  return group(
    { transform: `rotate(${pen.random.int(-8, 8)} 500 520)` },
    rect(332, 226, 360, 580, { fill: '#2a211a', opacity: 0.16, transform: 'translate(12 16)' }),
    rect(320, 220, 360, 580, { fill: paperOf(pen) }),
    rect(320, 220, 360, 70, { fill: pen.color }),
    stroke('M500 500Q490 620 500 700M498 620q60 -10 80 -60M496 650q-60 -10 -80 -60', '#5d7350', 11),
    ...flower,
    circle(500, 490, 30, { fill: '#d9a441' }),
    stroke('M420 744h160M450 768h100', pen.deep, 7, { opacity: 0.6 }),
  );
}

function sprig(pen: Pen, x: number, y: number): string {
  const twig = stroke(d`M${x} ${y + 40}V${y - 70}`, pen.deep, 5);
  const leaves = [-44, -8, 28].map((dy) =>
    stroke(d`M${x} ${y + dy}q34 -6 44 -40M${x} ${y + dy}q-34 -6 -44 -40`, pen.deep, 8, { opacity: 0.85 }),
  );
  return twig + leaves.join('');
}

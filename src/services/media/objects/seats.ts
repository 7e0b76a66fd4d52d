import { lighter } from '../color.ts';
import { type Pen } from '../pen.ts';
import { d, ellipse, group, path, rect, stroke } from '../svg.ts';

const WOODS = ['#c79f6b', '#a87b4d', '#8a6040', '#d8b98b'] as const;

/** A chair in the colour of its seat, with spindles, a shell or a ladder for a back. */
export function chair(pen: Pen): string {
  const wood = pen.random.chance(0.45) ? pen.color : pen.random.pick(WOODS);
  const leg = (data: string): string => stroke(data, wood, 22);
  const backs = [
    [0, 1, 2, 3, 4].map((i) => stroke(d`M${404 + i * 48} 250L${412 + i * 44} 560`, wood, 12)).join('') +
      stroke('M370 250Q500 205 630 250', wood, 34),
    path('M352 300Q360 210 500 210Q640 210 648 300L632 540Q500 570 368 540Z', { fill: pen.flat() }),
    stroke('M368 220L384 570M632 220L616 570', wood, 22) +
      [270, 350, 430].map((y) => stroke(d`M374 ${y}Q500 ${y - 26} 626 ${y}`, wood, 28)).join(''),
  ];
  return group(
    {},
    leg('M392 570L372 780M608 570L628 780'),
    pen.random.pick(backs),
    leg('M356 590L318 800M644 590L682 800'),
    stroke('M340 700L660 700', wood, 12),
    path('M330 548Q500 520 670 548Q700 580 680 606Q500 640 320 606Q300 580 330 548Z', { fill: pen.flat() }),
    path('M320 606Q500 640 680 606L678 622Q500 656 322 622Z', { fill: pen.dark }),
  );
}

/** A stool with three or four legs and a round seat. */
export function stool(pen: Pen): string {
  const wood = pen.random.pick(WOODS);
  const high = pen.random.between(430, 560);
  return group(
    {},
    stroke(d`M440 ${high + 20}L420 780M560 ${high + 20}L580 780`, pen.random.chance(0.5) ? wood : '#6f4e35', 20),
    stroke(d`M400 ${high + 20}L350 800M600 ${high + 20}L650 800`, wood, 24),
    stroke(d`M382 ${(high + 800) / 2 + 40}L618 ${(high + 800) / 2 + 40}`, wood, 12),
    rect(330, high - 20, 340, 44, { rx: 22, fill: pen.dark }),
    ellipse(500, high - 16, 172, 44, { fill: pen.flat() }),
    ellipse(490, high - 22, 130, 28, { fill: pen.light, opacity: 0.35 }),
  );
}

/** A small round table, a book on it. */
export function table(pen: Pen): string {
  const wide = pen.random.between(210, 260);
  const cross = pen.random.chance(0.5);
  const legs = cross
    ? stroke('M500 520L500 690M500 690L360 800M500 690L640 800M500 690L510 812', pen.dark, 24)
    : stroke(
        d`M${500 - wide * 0.7} 510L${500 - wide * 0.86} 800M${500 + wide * 0.7} 510L${500 + wide * 0.86} 800M470 520L462 780`,
        pen.dark,
        22,
      );
  return group(
    {},
    legs,
    rect(500 - wide, 482, wide * 2, 34, { rx: 17, fill: pen.dark }),
    ellipse(500, 484, wide, wide * 0.2, { fill: pen.flat() }),
    path('M420 470L560 452L600 474L458 496Z', { fill: lighter(pen.color, 0.75) }),
    path('M458 496L600 474L600 486L458 508Z', { fill: '#9c4a2f' }),
  );
}

/** A mirror on the wall: round, arched or a pill. */
export function mirror(pen: Pen): string {
  const shape = pen.random.pick([
    'M500 200A260 260 0 1 1 499 200Z',
    'M290 800V430A210 210 0 0 1 710 430V800Z',
    'M330 360A170 170 0 0 1 670 360V640A170 170 0 0 1 330 640Z',
  ]);
  return group(
    {},
    path(shape, { fill: '#2a211a', opacity: 0.16, transform: 'translate(16 22)' }),
    path(shape, {
      fill: pen.gradient(
        [
          [0, '#f4f6f4'],
          [0.5, '#cfdada'],
          [1, '#b7c6c6'],
        ],
        'down',
      ),
      stroke: pen.color,
      'stroke-width': 30,
    }),
    path(shape, { fill: 'none', stroke: pen.light, 'stroke-width': 6, opacity: 0.7 }),
    stroke('M400 560L560 340M440 620L640 350', '#ffffff', 14, { opacity: 0.6 }),
  );
}

import { darker, lighter } from '../color.ts';
import { type Pen } from '../pen.ts';
import { circle, d, group, path, rect, stroke } from '../svg.ts';

/** A coat on a wooden hanger: long or short, with a hood or a collar. */
export function coat(pen: Pen): string {
  const hem = pen.random.between(770, 840);
  const hood = pen.random.chance(0.5);
  const lining = lighter(pen.color, 0.6);
  const buttons = [400, 490, 580, 670].map((y) => circle(524, y, 10, { fill: pen.deep }));
  return group(
    {},
    stroke('M500 196q0 -40 26 -44q26 -2 22 -26q-6 -22 -32 -20', '#6f6152', 7),
    path('M330 300L262 330L206 660Q230 690 284 690L352 430Z', { fill: pen.flat(darker(pen.color, 0.1)) }),
    path('M670 300L738 330L794 660Q770 690 716 690L648 430Z', { fill: pen.flat(darker(pen.color, 0.16)) }),
    path(d`M420 232L320 296Q350 520 306 ${hem}Q500 ${hem + 40} 694 ${hem}Q650 520 680 296L580 232Q500 282 420 232Z`, {
      fill: pen.round(),
    }),
    path('M430 236Q500 300 570 236L556 214Q500 250 444 214Z', { fill: lining }),
    hood
      ? path(
          'M408 252Q400 170 500 168Q600 170 592 252Q560 300 500 306Q440 300 408 252ZM446 240Q500 282 554 240Q548 204 500 204Q452 204 446 240Z',
          { fill: pen.dark, 'fill-rule': 'evenodd' },
        )
      : path('M424 226L382 300L470 372L500 300L530 372L618 300L576 226L500 296Z', { fill: pen.dark }),
    stroke(d`M500 ${hood ? 310 : 330}L500 ${hem + 16}`, pen.deep, 6, { opacity: 0.6 }),
    ...buttons,
    rect(366, 590, 92, 96, { rx: 10, fill: pen.dark, opacity: 0.55 }),
    rect(560, 590, 92, 96, { rx: 10, fill: pen.dark, opacity: 0.55 }),
  );
}

/** A sweater laid flat, plain, striped or with a yoke of dots. */
export function sweater(pen: Pen): string {
  const ink = lighter(pen.color, 0.72);
  const dots = (y: number, from: number, to: number, step: number): string => {
    let body = '';
    for (let x = from; x <= to; x += step) body += circle(x, y + Math.abs(500 - x) * 0.12, 6, {});
    return group({ fill: ink }, body);
  };
  const yoke = dots(372, 400, 600, 25) + dots(404, 376, 624, 31) + dots(436, 360, 640, 20);
  const bars = [430, 500, 570, 640]
    .map((y) => stroke(d`M338 ${y}Q500 ${y + 18} 662 ${y}`, ink, 18, { opacity: 0.85 }))
    .join('');
  const ribs = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((i) => d`M${348 + i * 30} 744v44`).join('');
  return group(
    {},
    path('M372 292L270 340L180 660L262 690L344 470Z', { fill: pen.flat(darker(pen.color, 0.08)) }),
    path('M628 292L730 340L820 660L738 690L656 470Z', { fill: pen.flat(darker(pen.color, 0.12)) }),
    stroke('M186 640L268 668M814 640L732 668', pen.deep, 6, { opacity: 0.5 }),
    path('M426 262L360 296Q350 560 332 740L334 790Q500 812 666 790L668 740Q650 560 640 296L574 262Q500 300 426 262Z', {
      fill: pen.round(),
    }),
    pen.random.pick(['', yoke, bars]),
    stroke(ribs, pen.deep, 4, { opacity: 0.4 }),
    path('M418 262Q500 316 582 262L570 244Q500 284 430 244Z', { fill: pen.dark }),
  );
}

/** A shirt of heavy jersey or linen, short sleeves. */
export function shirt(pen: Pen): string {
  const lines = pen.random.chance(0.45)
    ? [400, 450, 500, 550, 600, 650, 700]
        .map((y) => stroke(d`M352 ${y}Q500 ${y + 14} 648 ${y}`, lighter(pen.color, 0.7), 12, { opacity: 0.9 }))
        .join('')
    : '';
  const pocket = pen.random.chance(0.5) ? rect(548, 420, 76, 86, { rx: 6, fill: pen.dark, opacity: 0.45 }) : '';
  return group(
    {},
    path('M376 262L238 360L300 474L366 430Z', { fill: pen.flat(darker(pen.color, 0.08)) }),
    path('M624 262L762 360L700 474L634 430Z', { fill: pen.flat(darker(pen.color, 0.12)) }),
    path('M420 244L362 270Q352 540 344 790Q500 808 656 790Q648 540 638 270L580 244Q500 300 420 244Z', {
      fill: pen.round(),
    }),
    lines,
    pocket,
    stroke('M420 246Q500 306 580 246', pen.dark, 16),
  );
}

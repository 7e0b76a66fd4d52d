import { circle, group, label, path, rect, stroke } from './svg.ts';

/** The mark of Skerry: a pine on a rock, the sun behind it, two lines of sea, on 1000 by 1000 units. */
function mark(ink: string, sun: string): string {
  return group(
    {},
    circle(610, 380, 150, { fill: sun }),
    path('M470 210L560 400H520L600 540H546L620 660H320L394 540H340L420 400H380Z', { fill: ink }),
    rect(452, 640, 36, 60, { fill: ink }),
    path('M220 740Q300 660 470 664Q660 660 780 740Z', { fill: ink }),
    stroke('M180 790q55 -34 107 0t107 0t107 0t107 0t107 0t105 0', ink, 22),
    stroke('M250 850q50 -30 100 0t100 0t100 0t100 0t100 0', ink, 22, { opacity: 0.55 }),
  );
}

/** The square mark on the shop's deep green. */
export const brandMark = (): string => rect(0, 0, 1000, 1000, { fill: '#24382f' }) + mark('#f4ecdc', '#d9914a');

/** The wordmark with the mark before it, on 1600 by 500 units, without a ground. */
export const brandLogo = (): string =>
  group({ transform: 'translate(20 10) scale(0.48)' }, mark('#24382f', '#d9914a')) +
  label(980, 320, 240, 'Skerry', { fill: '#24382f', 'letter-spacing': 10 }) +
  label(980, 402, 46, 'goods for home and weather', { fill: '#24382f', 'letter-spacing': 6, opacity: 0.8 });

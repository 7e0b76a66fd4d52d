import { type Pen } from '../pen.ts';
import { circle, d, group, rect, stroke } from '../svg.ts';

/** A woven or printed pattern over a rectangle, in tones of the pen's colour. Null stays plain. */
export function weave(pen: Pen, x: number, y: number, w: number, h: number): string {
  const pattern = pen.random.int(0, 4);
  const ink = pen.random.chance(0.5) ? pen.light : pen.deep;
  if (pattern === 0) return '';
  if (pattern === 1) return stripes(pen, x, y, w, h, ink);
  if (pattern === 2) return stripes(pen, x, y, w, h, ink) + group({ opacity: 0.6 }, columns(x, y, w, h, ink));
  if (pattern === 3) return diamonds(x, y, w, h, ink);
  return dotted(x, y, w, h, ink);
}

function stripes(pen: Pen, x: number, y: number, w: number, h: number, ink: string): string {
  const thick = pen.random.pick([6, 12, 20]);
  let body = '';
  for (let at = y + thick * 2; at < y + h - thick; at += thick * pen.random.pick([3, 4]))
    body += rect(x, at, w, thick, {});
  return group({ fill: ink, opacity: 0.55 }, body);
}

function columns(x: number, y: number, w: number, h: number, ink: string): string {
  let body = '';
  for (let at = x + 24; at < x + w - 12; at += 48) body += rect(at, y, 12, h, {});
  return group({ fill: ink, opacity: 0.5 }, body);
}

function diamonds(x: number, y: number, w: number, h: number, ink: string): string {
  let data = '';
  for (let row = y + 40; row < y + h - 20; row += 76) {
    data += d`M${x} ${row}`;
    for (let at = x, up = true; at < x + w; at += 38, up = !up)
      data += d`L${Math.min(x + w, at + 38)} ${up ? row - 30 : row + 30}`;
  }
  return stroke(data, ink, 7, { opacity: 0.55 });
}

function dotted(x: number, y: number, w: number, h: number, ink: string): string {
  let body = '';
  for (let row = y + 26, odd = false; row < y + h - 12; row += 44, odd = !odd)
    for (let at = x + (odd ? 48 : 26); at < x + w - 14; at += 44) body += circle(at, row, 6, {});
  return group({ fill: ink, opacity: 0.55 }, body);
}

/** Fringe along an edge: short threads. */
export function fringe(x: number, y: number, w: number, length: number, color: string): string {
  let data = '';
  for (let at = x + 6; at < x + w; at += 14) data += d`M${at} ${y}v${length}`;
  return stroke(data, color, 5, { opacity: 0.9 });
}

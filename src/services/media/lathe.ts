import { type Pen } from './pen.ts';
import { circle, d, ellipse, group, path } from './svg.ts';

/** [radius, y] from the rim down to the foot. */
export type Profile = readonly (readonly [number, number])[];

/** The outline of a turned body (pot, cup, vase) around the axis x, smoothed through its profile. */
export function outline(profile: Profile, x = 500): string {
  const right = profile.map(([r, y]) => [x + r, y] as const);
  const left = profile.map(([r, y]) => [x - r, y] as const).reverse();
  const foot = profile[profile.length - 1] ?? [0, 0];
  const bottom = d`Q${x} ${foot[1] + foot[0] * 0.22} ${x - foot[0]} ${foot[1]}`;
  const first = right[0] ?? [x, 0];
  return `${d`M${first[0]} ${first[1]}`}${curve(right)}${bottom}${curve(left)}Z`;
}

/** A turned body with the shop's light on it, its open rim, and speckles where the glaze has some. */
export function turned(
  pen: Pen,
  profile: Profile,
  look: { x?: number; color?: string; rim?: number; speckles?: number } = {},
): string {
  const { x = 500, color = pen.color, rim = 0.16, speckles = 0 } = look;
  const [r, y] = profile[0] ?? [0, 0];
  const mouth =
    rim > 0
      ? ellipse(x, y, r, r * rim, { fill: pen.light }) +
        ellipse(x, y + 2, r * 0.93, r * rim * 0.84, { fill: pen.deep, opacity: 0.85 })
      : '';
  return group({}, path(outline(profile, x), { fill: pen.round(color) }), dots(pen, profile, x, speckles), mouth);
}

/** The radius of a profile at a height, by straight lines between its points. */
export function radiusAt(profile: Profile, y: number): number {
  for (let i = 1; i < profile.length; i++) {
    const [[r0, y0], [r1, y1]] = [profile[i - 1] ?? [0, 0], profile[i] ?? [0, 0]];
    if (y >= y0 && y <= y1) return r0 + ((r1 - r0) * (y - y0)) / (y1 - y0 || 1);
  }
  return 0;
}

function dots(pen: Pen, profile: Profile, x: number, count: number): string {
  const [top, bottom] = [profile[0]?.[1] ?? 0, profile[profile.length - 1]?.[1] ?? 0];
  let body = '';
  for (let i = 0; i < count; i++) {
    const y = pen.random.between(top + 30, bottom - 10);
    const r = radiusAt(profile, y) * 0.9;
    body += circle(x + pen.random.between(-r, r), y, pen.random.between(1.5, 4), {});
  }
  return count ? group({ fill: pen.deep, opacity: 0.55 }, body) : '';
}

/** Catmull-Rom through the points, as cubic Béziers. */
function curve(points: readonly (readonly [number, number])[]): string {
  const at = (i: number): readonly [number, number] => points[Math.max(0, Math.min(points.length - 1, i))] ?? [0, 0];
  let data = d`L${at(0)[0]} ${at(0)[1]}`;
  for (let i = 0; i < points.length - 1; i++) {
    const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    data += d`C${x1 + (x2 - x0) / 6} ${y1 + (y2 - y0) / 6} ${x2 - (x3 - x1) / 6} ${y2 - (y3 - y1) / 6} ${x2} ${y2}`;
  }
  return data;
}

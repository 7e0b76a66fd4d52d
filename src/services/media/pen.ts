import { type SeededRandom } from '../../platform/random/seeded-random.ts';
import { darker, lighter } from './color.ts';
import { element } from './svg.ts';

/** [offset from 0 to 1, colour, opacity] */
export type Stop = readonly [number, string, number?];

/** What an object is drawn with: one colour with its tones, a sequence of chance, and a place for gradients. */
export class Pen {
  readonly defs: string[] = [];
  readonly light: string;
  readonly dark: string;
  readonly deep: string;

  /** `scope` keeps gradient names apart when several objects share a picture. */
  constructor(
    readonly color: string,
    readonly random: SeededRandom,
    private readonly scope: string,
  ) {
    this.light = lighter(color, 0.32);
    this.dark = darker(color, 0.22);
    this.deep = darker(color, 0.45);
  }

  /** A linear gradient as a fill, from left to right or from top to bottom. */
  gradient(stops: readonly Stop[], direction: 'across' | 'down' = 'across'): string {
    return this.define('linearGradient', direction === 'down' ? { x1: 0, y1: 0, x2: 0, y2: 1 } : {}, stops);
  }

  /** A radial gradient as a fill. */
  glow(stops: readonly Stop[]): string {
    return this.define('radialGradient', {}, stops);
  }

  /** The light of the shop on a round body of the given colour: from the upper left. */
  round(color = this.color): string {
    return this.gradient([
      [0, lighter(color, 0.12)],
      [0.28, lighter(color, 0.26)],
      [0.6, color],
      [1, darker(color, 0.28)],
    ]);
  }

  /** The same light on a flat face. */
  flat(color = this.color): string {
    return this.gradient(
      [
        [0, lighter(color, 0.12)],
        [1, darker(color, 0.1)],
      ],
      'down',
    );
  }

  private define(name: string, attributes: Record<string, number>, stops: readonly Stop[]): string {
    const id = `${this.scope}${this.defs.length}`;
    const body = stops.map(([offset, color, opacity]) =>
      element('stop', { offset: String(offset), 'stop-color': color, 'stop-opacity': opacity }),
    );
    this.defs.push(element(name, { id, ...attributes }, ...body));
    return `url(#${id})`;
  }
}

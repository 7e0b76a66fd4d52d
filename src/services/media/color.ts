/** Colour arithmetic on CSS hex colours ("#rrggbb"), in plain sRGB: enough for flat illustration. */

/** `share` 0 gives `a`, 1 gives `b`. */
export function mix(a: string, b: string, share: number): string {
  const [from, to] = [channels(a), channels(b)];
  return `#${from.map((value, i) => hex(value + ((to[i] ?? 0) - value) * share)).join('')}`;
}

/** Towards a warm white. */
export const lighter = (color: string, share: number): string => mix(color, '#fffaf2', share);

/** Towards a warm near-black. */
export const darker = (color: string, share: number): string => mix(color, '#1f1a17', share);

/** Perceived brightness from 0 (black) to 1 (white). */
export function brightness(color: string): number {
  const [r = 0, g = 0, b = 0] = channels(color);
  return (0.299 * r + 0.587 * g + 0.114 * b) / 255;
}

const channels = (color: string): number[] => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
const hex = (value: number): string => Math.round(value).toString(16).padStart(2, '0');

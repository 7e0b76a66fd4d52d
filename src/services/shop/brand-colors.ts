/** Two colours that go together, "#rrggbb" each. */
export interface BrandColorPair {
  readonly background: string | null;
  readonly foreground: string | null;
}

/** The colours of a brand, most important first. */
export interface BrandColorSet {
  readonly primary: readonly BrandColorPair[];
  readonly secondary: readonly BrandColorPair[];
}

/** Reads the colours from the column `shop.colors`, which a person may have written: what is no colour is left out. */
export function brandColors(column: unknown): BrandColorSet {
  return { primary: pairs(property(column, 'primary')), secondary: pairs(property(column, 'secondary')) };
}

function pairs(value: unknown): BrandColorPair[] {
  if (!Array.isArray(value)) return [];
  return value.map((pair) => ({
    background: color(property(pair, 'background')),
    foreground: color(property(pair, 'foreground')),
  }));
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

const color = (value: unknown): string | null =>
  typeof value === 'string' && /^#[0-9a-f]{3,8}$/i.test(value) ? value : null;

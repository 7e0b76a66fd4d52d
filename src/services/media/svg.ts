/** Writes SVG elements. All attribute values are numbers or text of our own making; text content is escaped. */
export type Attributes = Record<string, string | number | undefined>;

const round = (value: number): number => Math.round(value * 10) / 10;

/** One element; numbers are rounded to a tenth of a unit, undefined attributes are left out. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' && !key.includes('opacity') ? round(value) : value}"`);
  const open = `<${name}${list.join('')}`;
  return children.length ? `${open}>${children.join('')}</${name}>` : `${open}/>`;
}

/** Path data: numbers in the template are rounded, so that drawings stay small. */
export function d(parts: TemplateStringsArray, ...values: number[]): string {
  return parts.map((part, i) => part + (i < values.length ? String(round(values[i] ?? 0)) : '')).join('');
}

export const path = (data: string, attributes: Attributes): string => element('path', { d: data, ...attributes });
export const circle = (cx: number, cy: number, r: number, a: Attributes): string =>
  element('circle', { cx, cy, r, ...a });
export const ellipse = (cx: number, cy: number, rx: number, ry: number, a: Attributes): string =>
  element('ellipse', { cx, cy, rx, ry, ...a });
export const rect = (x: number, y: number, width: number, height: number, a: Attributes): string =>
  element('rect', { x, y, width, height, ...a });
export const line = (x1: number, y1: number, x2: number, y2: number, a: Attributes): string =>
  element('line', { x1, y1, x2, y2, ...a });
export const group = (attributes: Attributes, ...children: string[]): string => element('g', attributes, ...children);

/** An open stroke with round ends. */
export const stroke = (data: string, color: string, width: number, more: Attributes = {}): string =>
  path(data, {
    fill: 'none',
    stroke: color,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...more,
  });

/** Text in the shop's serif, centred on x. */
export const label = (x: number, y: number, size: number, text: string, attributes: Attributes): string =>
  element(
    'text',
    {
      x,
      y,
      'font-size': size,
      'text-anchor': 'middle',
      'font-family': "Georgia,'Times New Roman',serif",
      ...attributes,
    },
    text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  );

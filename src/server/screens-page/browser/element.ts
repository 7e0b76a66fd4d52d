/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** What an element may hold; what is nothing is left out. */
export type Child = Node | string | number | null | undefined | false | readonly Child[];

type Attribute = string | number | boolean | null | undefined | ((event: Event) => void);

/**
 * Makes an element. Attributes that are functions listen (`click`), true is an attribute without a value, and what is false
 * or nothing is left out. Texts are texts: no markup is ever parsed.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, String(value));
  }
  fill(made, children);
  return made;
}

/** Puts children into an element, in place of what it held. */
export function fill(parent: Element, children: readonly Child[]): void {
  parent.replaceChildren(...children.flatMap(nodesOf));
}

function nodesOf(child: Child): (Node | string)[] {
  if (child === null || child === undefined || child === false) return [];
  if (Array.isArray(child)) return (child as readonly Child[]).flatMap(nodesOf);
  return [child instanceof Node ? child : String(child)];
}

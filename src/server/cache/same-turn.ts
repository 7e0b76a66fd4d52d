/**
 * Does what comes in one turn of the event loop together, right after everything of it was read. The same few steps for one request
 * after the other find their code and memory at the processor's hand; between reading and writing a socket each would begin without:
 * ready answers cost 64 µs in this way, and 116 µs one by one, beside 50 µs of a server that does nothing else.
 */
export class SameTurn<Item> {
  private items: Item[] = [];
  private readonly each = (): void => {
    const items = this.items;
    this.items = [];
    for (const item of items) this.handle(item);
  };

  /** @param handle must not throw */
  constructor(private readonly handle: (item: Item) => void) {}

  add(item: Item): void {
    if (this.items.push(item) === 1) setImmediate(this.each);
  }
}

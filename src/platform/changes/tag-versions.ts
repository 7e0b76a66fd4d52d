import { slotOf, SLOTS, type Tag } from './tag.ts';

/** When each tag was changed last, in a place that never grows: two arrays with a slot for each hash of a tag. */
export class TagVersions {
  /** By the order in which this process heard of changes. */
  private readonly positions = new Float64Array(SLOTS).fill(-1);
  /** By transaction: numbers below 2^53 are exact, and a database reaches them after 285 years of a million writes a second. */
  private readonly transactions = new Float64Array(SLOTS).fill(-1);

  /** Takes in what one statement changed. */
  change(tags: readonly Tag[], position: number, xid: number): void {
    for (const tag of tags) {
      const slot = slotOf(tag);
      this.positions[slot] = position;
      if (xid > this.transactions[slot]!) this.transactions[slot] = xid;
    }
  }

  /** Takes in that anything may have changed, and forgets transactions: who asks by them is to be told from where on they are known. */
  changeAll(position: number): void {
    this.positions.fill(position);
    this.transactions.fill(-1);
  }

  changedSince(position: number, slots: Uint16Array): boolean {
    for (let at = 0; at < slots.length; at += 1) if (this.positions[slots[at]!]! > position) return true;
    return false;
  }

  changedFrom(xid: number, slots: Uint16Array): boolean {
    for (let at = 0; at < slots.length; at += 1) if (this.transactions[slots[at]!]! >= xid) return true;
    return false;
  }
}

/** A record's id: null until its row is written. Rows that point to it hold the same object. */
export class Key {
  constructor(public id: bigint | null) {}

  /** As it travels to the database. */
  toJSON(): string {
    if (this.id === null) throw new Error('A row points to one that has no id yet');
    return this.id.toString();
  }
}

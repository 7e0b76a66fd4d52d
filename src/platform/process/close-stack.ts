/** Things to close, last opened first; one that fails does not keep the others from closing. */
export class CloseStack {
  private readonly closers: (() => Promise<void>)[] = [];
  private closing: Promise<void> | undefined;

  add(close: () => Promise<void>): void {
    this.closers.push(close);
  }

  /** True from the moment that closing began. */
  get isClosing(): boolean {
    return this.closing !== undefined;
  }

  /** Closes all. May be called more than once. @throws AggregateError after all were tried */
  close(): Promise<void> {
    return (this.closing ??= this.closeAll());
  }

  private async closeAll(): Promise<void> {
    const failures: unknown[] = [];
    for (let close = this.closers.pop(); close; close = this.closers.pop())
      await close().catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be closed.');
  }
}

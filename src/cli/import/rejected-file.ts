import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import type { RejectedRow } from '../../platform/csv/csv-row.ts';
import { OperatorError } from '../../platform/errors/operator-error.ts';

const REASON_COLUMNS = ['Rejected line', 'Rejected column', 'Rejected reason'];

/**
 * Rows that were not taken, as they stood in the file and with the reason behind them, so that they can be mended and
 * imported again. The file is made with the first of them.
 */
export class RejectedFile {
  private stream: WriteStream | undefined;
  private failure: Error | undefined;

  constructor(private readonly path: string) {}

  /** True once a row was written. */
  get exists(): boolean {
    return this.stream !== undefined;
  }

  /**
   * @param names the columns of the imported file
   * @throws OperatorError where the file cannot be written
   */
  async add(names: readonly string[], { row, issue }: RejectedRow): Promise<void> {
    // A file that was rejected once before has these columns already, with the old reasons.
    const own = names.map((_, index) => index).filter((index) => !REASON_COLUMNS.includes(names[index] ?? ''));
    if (!this.stream) await this.write([...own.map((index) => names[index] ?? ''), ...REASON_COLUMNS]);
    const reason = [String(issue.line), issue.column ?? '', issue.reason];
    await this.write([...own.map((index) => row.cells[index] ?? ''), ...reason, ...row.cells.slice(names.length)]);
  }

  async close(): Promise<void> {
    if (!this.stream) return;
    this.stream.end();
    if (!this.stream.closed) await once(this.stream, 'close');
    this.check();
  }

  private async write(cells: string[]): Promise<void> {
    this.stream ??= this.open();
    const took = this.stream.write(stringify([cells]));
    // `once` fails with the stream; `check` then says why.
    if (!took && !this.failure) await once(this.stream, 'drain').catch(() => undefined);
    this.check();
  }

  private open(): WriteStream {
    const stream = createWriteStream(this.path);
    stream.on('error', (error) => (this.failure = error));
    return stream;
  }

  private check(): void {
    if (this.failure)
      throw new OperatorError(
        `The rejected rows cannot be written to ${this.path}`,
        this.failure.message,
        ['name another file: --rejected FILE'],
        { cause: this.failure },
      );
  }
}

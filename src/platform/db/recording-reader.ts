import type { Dependencies } from '../changes/dependencies.ts';
import type { Tag } from '../changes/tag.ts';
import type { Reader, Sql } from './database.ts';
import { tablesIn } from './tables-in.ts';

/** A reader that tells what each statement reads, before it is sent: all tables that its text names, where nobody knows it finer. */
export class RecordingReader implements Reader {
  constructor(
    private readonly reader: Reader,
    private readonly dependencies: Dependencies,
  ) {}

  rows<Row extends object>(statement: Sql, prepare?: boolean, reads?: readonly Tag[]): Promise<Row[]> {
    this.dependencies.read(reads ?? tablesIn(statement.text));
    return this.reader.rows<Row>(statement, prepare, reads);
  }
}

import type { Dependencies } from '../changes/dependencies.ts';
import type { Tag } from '../changes/tag.ts';
import type { Reader, Reads, Sql } from './database.ts';
import { tagsIn } from './counters-in.ts';

/**
 * A reader that tells what each statement reads: the tables and the counters that its text names, where nobody knows it finer. It tells before it sends,
 * or, where the rows say it, once they came; in any case before it gives them out.
 */
export class RecordingReader implements Reader {
  constructor(
    private readonly reader: Reader,
    private readonly dependencies: Dependencies,
    /** What is kept quiet, so that proofs are seen to fail. */
    private readonly forgets?: (tag: Tag) => boolean,
  ) {}

  async rows<Row extends object>(statement: Sql, prepare?: boolean, reads?: Reads<Row>): Promise<Row[]> {
    if (typeof reads !== 'function') {
      this.tell(reads ?? tagsIn(statement.text));
      return this.reader.rows<Row>(statement, prepare, reads);
    }
    let tags: readonly Tag[] = tagsIn(statement.text);
    try {
      const rows = await this.reader.rows<Row>(statement, prepare, reads);
      tags = reads(rows);
      return rows;
    } finally {
      this.tell(tags);
    }
  }

  private tell(tags: readonly Tag[]): void {
    this.dependencies.read(this.forgets ? tags.filter((tag) => !this.forgets!(tag)) : tags);
  }
}

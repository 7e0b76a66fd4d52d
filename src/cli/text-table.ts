/** Rows below a head in columns that are as wide as they have to be; columns of figures stand to the right. */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  figures: readonly string[],
): string {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        figures.includes(head[column]!) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd();
  return [line(head), ...rows.map(line)].join('\n');
}

/** A moment for people, UTC: 2026-11-23 09:30; a dash where there is none. */
export function moment(at: Date | null | undefined): string {
  return at ? at.toISOString().slice(0, 16).replace('T', ' ') : '-';
}

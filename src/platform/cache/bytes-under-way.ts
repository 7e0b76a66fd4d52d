/** What is given instead of a result where too much is under way already. */
export const CROWDED = Symbol('crowded');

/** Work that nobody waits for, of which only so many bytes are under way at once: what comes too fast is left out, not piled up. */
export class BytesUnderWay {
  private bytes = 0;

  constructor(private readonly most: number) {}

  /**
   * What the work comes to, or CROWDED without beginning it. The first is begun however large it is.
   * @throws whatever the work throws
   */
  async run<Result>(bytes: number, work: () => Promise<Result>): Promise<Result | typeof CROWDED> {
    if (this.bytes > 0 && this.bytes + bytes > this.most) return CROWDED;
    this.bytes += bytes;
    try {
      return await work();
    } finally {
      this.bytes -= bytes;
    }
  }
}

/** What is given where work took too long. */
export const LATE = Symbol('late');

/**
 * What `work` comes to, or LATE after `ms`. The work goes on; who gave it up says what becomes of it.
 * @throws whatever the work throws in time
 */
export async function withinTime<Result>(
  work: Result | PromiseLike<Result>,
  ms: number,
): Promise<Awaited<Result> | typeof LATE> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    // One more turn: where this process was busy for so long, the result may be there and not be looked at yet.
    timer = setTimeout(() => setImmediate(resolve, LATE), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

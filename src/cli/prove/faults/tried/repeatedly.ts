/** Does something now and again and again. @returns how to end it, which waits for the last time and throws its error */
export function repeatedly(everyMs: number, act: () => Promise<void>): () => Promise<void> {
  let running = act();
  const timer = setInterval(() => {
    running = running.then(act);
    running.catch(() => {}); // Whoever ends it is told.
  }, everyMs);
  running.catch(() => {});
  return async () => {
    clearInterval(timer);
    await running;
  };
}

const INTERVAL_MS = 1_000;

/** Calls back once when the process that started this one is gone. Keeps no process alive by itself. */
export function onParentGone(act: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    act();
  }, INTERVAL_MS);
  timer.unref();
}

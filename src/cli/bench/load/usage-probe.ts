// Loaded into a server that is measured (`node --import`): tells its parent what it has used, and ends with it.

/** What a process has used since it began: CPU in microseconds, memory in bytes. */
export interface Usage {
  readonly cpuMicros: number;
  readonly residentBytes: number;
}

process.on('message', (message) => {
  if (message !== 'usage') return;
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMicros: user + system, residentBytes: process.memoryUsage.rss() } satisfies Usage);
});
process.on('disconnect', () => process.exit());
// The channel alone shall not keep a server from ending.
process.channel?.unref();

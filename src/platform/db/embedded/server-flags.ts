import { LOOPBACK } from './connection-file.ts';

/** Flags of the embedded server: loopback only, no socket file, a log that holds what stops a start and little else. */
export function serverFlags(port: number, durable: boolean): string[] {
  const values: Record<string, string | number> = {
    port,
    listen_addresses: LOOPBACK,
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: '128MB',
    // Compiling a plan costs more than it saves on the short statements of a shop.
    jit: 'off',
    log_min_messages: 'log',
    log_checkpoints: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '4GB' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

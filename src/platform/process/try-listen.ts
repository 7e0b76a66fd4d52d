import net from 'node:net';

/**
 * Listens for a moment, to learn whether one could.
 * @returns the port; one that the kernel chose for 0
 * @throws the listener's error: EADDRINUSE, EACCES, EADDRNOTAVAIL …
 */
export function tryListen(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}

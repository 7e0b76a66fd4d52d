// A process of its own: node's HTTP server with one ready answer, and nothing else.
import { createServer } from 'node:http';

/** What it is started with, as JSON. */
export interface BareAnswer {
  readonly port: number;
  readonly bytes: number;
  readonly headers: readonly string[];
}

const { port, bytes, headers } = JSON.parse(process.argv[2]!) as BareAnswer;
const body = Buffer.alloc(bytes, 'x');
const server = createServer((_request, response) => {
  response.writeHead(200, headers as string[]);
  response.end(body);
});
server.keepAliveTimeout = 65_000;
server.listen(port, '127.0.0.1');
process.on('SIGTERM', () => process.exit());

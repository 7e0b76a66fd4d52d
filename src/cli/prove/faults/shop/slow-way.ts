import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { CloseStack } from '../../../../platform/process/close-stack.ts';
import { DelayedBytes } from './delayed-bytes.ts';

const HOST = '127.0.0.1';

/** A way to a server on the loopback interface, which can be made slow or closed. */
export class SlowWay {
  /** What the server says comes so much later, ms. */
  delayMs = 0;
  private listener: Server | undefined;
  private readonly sockets = new Set<Socket>();
  private at = 0;

  private constructor(private readonly target: number) {}

  /** @param target the server's port */
  static async to(target: number, open: CloseStack): Promise<SlowWay> {
    const way = new SlowWay(target);
    open.add(() => way.shut());
    await way.admit();
    return way;
  }

  get port(): number {
    return this.at;
  }

  /** Lets connections through, at the same port as before. */
  async admit(): Promise<void> {
    if (this.listener) return;
    this.listener = createServer({ noDelay: true }, (client) => this.join(client));
    this.listener.listen(this.at, HOST);
    await once(this.listener, 'listening');
    const address = this.listener.address();
    if (typeof address === 'object' && address) this.at = address.port;
  }

  /** Cuts all connections and refuses new ones, as a machine does on which nobody listens. */
  async shut(): Promise<void> {
    const { listener } = this;
    this.listener = undefined;
    const closed = listener && once(listener, 'close');
    listener?.close();
    for (const socket of this.sockets) socket.resetAndDestroy();
    await closed;
  }

  private join(client: Socket): void {
    const server = connect({ port: this.target, host: HOST, noDelay: true });
    const answers = new DelayedBytes((bytes) => client.write(bytes));
    client.on('data', (bytes) => server.write(bytes));
    server.on('data', (bytes) => answers.take(bytes, this.delayMs));
    for (const socket of [client, server]) {
      this.sockets.add(socket);
      socket.on('error', () => {}); // 'close' follows.
      socket.on('close', () => {
        this.sockets.delete(socket);
        client.destroy();
        server.destroy();
      });
    }
  }
}

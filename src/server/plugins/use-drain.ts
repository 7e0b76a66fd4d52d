import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { ReadinessProbe } from '../../platform/health/readiness-probe.ts';
import type { EdgeSettings } from '../server-settings.ts';

/** How often a stopping server looks for connections that fell idle, ms. */
const SWEEP_INTERVAL = 50;

/**
 * Stopping without losing what was accepted. `server.drain()`:
 * 1. readiness says 503, and every answer from now on closes its connection, while work is still accepted: balancers
 *    and keep-alive clients turn away by themselves;
 * 2. the listener closes; what is in flight is finished, connections without a request are closed;
 * 3. what is not finished in time is cut.
 */
export function useDrain(server: FastifyInstance, probe: ReadinessProbe, settings: EdgeSettings): void {
  const sockets = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });

  server.addHook('onSend', async (_request, reply) => {
    if (probe.draining) reply.header('connection', 'close');
  });

  let sweep: NodeJS.Timeout | undefined;
  let cut: NodeJS.Timeout | undefined;
  server.addHook('preClose', async () => {
    probe.startDraining();
    cut = setTimeout(() => server.server.closeAllConnections(), settings.drainTimeoutMs);
    sweep = setInterval(() => closeIdle(server, sockets), SWEEP_INTERVAL);
  });
  server.addHook('onClose', async () => {
    clearTimeout(cut);
    clearInterval(sweep);
  });

  let stopped: Promise<void> | undefined;
  server.decorate('drain', () => (stopped ??= stop()));

  async function stop(): Promise<void> {
    probe.startDraining();
    await pause(settings.drainNoticeMs);
    await server.close();
  }
}

/** Node counts a connection that has not sent a byte as busy; browsers open such in advance. */
function closeIdle(server: FastifyInstance, sockets: ReadonlySet<Socket>): void {
  server.server.closeIdleConnections();
  for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
}

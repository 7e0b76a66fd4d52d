import type { RequestListener } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { ReadyAnswers } from '../cache/ready-answers.ts';

/** Lets ready answers be given before Fastify sees the request; what cannot be answered so goes on to it. */
export function useReadyAnswers(server: FastifyInstance, ready: ReadyAnswers, isDraining: () => boolean): void {
  server.addHook('onReady', async () => {
    const listeners = server.server.listeners('request') as RequestListener[];
    server.server.removeAllListeners('request');
    server.server.on('request', (req, res) => {
      const otherwise = (): void => {
        for (const listener of listeners) listener.call(server.server, req, res);
      };
      if (isDraining()) otherwise();
      else ready.answer(req, res, otherwise);
    });
  });
}

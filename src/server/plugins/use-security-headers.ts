import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { EdgeSettings } from '../server-settings.ts';

/**
 * Security headers for answers that are data, not pages: nothing may load or frame anything. A page that needs more
 * sets its own Content-Security-Policy.
 */
export async function useSecurityHeaders(server: FastifyInstance, settings: EdgeSettings): Promise<void> {
  await server.register(helmet, {
    global: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
    },
    // Pictures of the catalog are shown by shops on other origins; who may read the graph is CORS's to say.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: settings.publicUrl.startsWith('https:') ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'no-referrer' },
  });
}

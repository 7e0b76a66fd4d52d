import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { EdgeSettings } from '../server-settings.ts';

/** Nothing that is served here asks a browser for any of it. */
const PERMISSIONS_POLICY = 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()';

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
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    // Pictures, which shops on other origins show, say otherwise. Who may read the graph is CORS's to say beside this.
    crossOriginResourcePolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    strictTransportSecurity: settings.publicUrl.startsWith('https:')
      ? { maxAge: 31_536_000, includeSubDomains: false }
      : false,
    referrerPolicy: { policy: 'no-referrer' },
    // Of pages, and of browsers that are gone: they say nothing of data, and each costs every answer bytes and time.
    ...{ originAgentCluster: false, xDnsPrefetchControl: false, xDownloadOptions: false },
    ...{ xPermittedCrossDomainPolicies: false, xXssProtection: false },
  });
  server.addHook('onRequest', async (_request, reply) => {
    reply.header('permissions-policy', PERMISSIONS_POLICY);
  });
}

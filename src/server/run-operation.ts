import type { FastifyRequest } from 'fastify';
import type { Viewer } from '../viewer.ts';
import type { NamedClient } from '../screens/registry/admit-version.ts';
import type { KeptAnswer, ScreenRequest } from './cache/screen-cache.ts';
import { refusalsOf } from './cache/screen-policy.ts';
import { outliving, screenRuns } from './cache/screen-runs.ts';
import { askedDocument, parametersOf } from './documents/asked-document.ts';
import { namedClient } from './documents/named-client.ts';
import type { RequestedDocument } from './documents/requested-documents.ts';
import { executeOperation, type OperationAnswer, type OperationEngine } from './execute-operation.ts';
import { guardDocument } from './limits/document-guard.ts';
import type { CostLimits } from './limits/cost-limits.ts';
import { guardVariables } from './limits/variables-guard.ts';
import type { ResultMediaType } from './media-type.ts';
import type { ServerContext, ServerParts } from './server-parts.ts';
import type { EdgeSettings } from './server-settings.ts';
import { maySeeTimings } from './server-timing.ts';

/**
 * Answers the operation of a request: finds its document and measures it, builds its context, and has it executed, unless its
 * answer is kept.
 * @throws GraphQLError QUERY_TOO_LARGE; VitrineError THROTTLED, PERSISTED_QUERY_…, CLIENT_UPGRADE_REQUIRED; whatever building
 *   the context throws
 */
export async function runOperation<Context extends ServerContext>(
  parts: ServerParts<Context>,
  engine: OperationEngine<Context>,
  settings: Pick<EdgeSettings, 'answerTimeoutMs'>,
  request: FastifyRequest,
  mediaType: ResultMediaType,
): Promise<OperationAnswer | KeptAnswer> {
  const client = namedClient(request.headers);
  const document = await requestedDocument(request, client, engine);
  const { answerTimeoutMs } = settings;
  const isForOthers = engine.cache !== undefined && document?.screen?.contract?.cache != null;
  const facts = isForOthers ? outliving(request.facts, answerTimeoutMs) : request.facts;
  const context = await parts.createContext(facts, refusalsOf(document?.screen));
  request.operation.isAnonymous = isAnonymous(request, context.caller);
  if (context.meter) request.operation.cost = context.meter;
  request.operation.showsTimings = maySeeTimings(parts.config.environment, context.caller);
  await chargingRefusals(request, context.caller, engine.limits, async () =>
    engine.documents.admit(document, context.caller, client),
  );
  if (document?.screen) parts.upkeep?.count(document.screen, client);
  const operation = { parts, engine, document, mediaType };
  if (!engine.cache || !isRegistered(document)) return executeOperation(operation, request, context);
  const runs = screenRuns(operation, request, context, answerTimeoutMs);
  const answer = await engine.cache.answer({ request, document, caller: context.caller }, runs);
  return 'found' in answer ? answer : { ...answer.result, outcome: answer.outcome };
}

/** Whoever shows a token or a session is known, even where that makes no difference. */
function isAnonymous({ headers }: FastifyRequest, caller: Viewer | undefined): boolean {
  return headers.authorization === undefined && (caller === undefined || caller.kind === 'guest');
}

function isRegistered(document: RequestedDocument | undefined): document is ScreenRequest['document'] {
  return document?.screen !== undefined;
}

/** Finds and measures the document. Comes before anybody is known, so the address pays for what is refused here. */
async function requestedDocument(
  request: FastifyRequest,
  client: NamedClient,
  { documents, limits }: Pick<OperationEngine<never>, 'documents' | 'limits'>,
): Promise<RequestedDocument | undefined> {
  return chargingRefusals(request, undefined, limits, async () => {
    const parameters = parametersOf(request);
    guardVariables(parameters['variables']);
    const document = await documents.find(askedDocument(parameters), client);
    if (document && !document.screen) guardDocument(document.text);
    request.operation.screen = document?.screen;
    return document;
  });
}

async function chargingRefusals<Result>(
  request: FastifyRequest,
  viewer: Viewer | undefined,
  limits: CostLimits,
  act: () => Promise<Result>,
): Promise<Result> {
  try {
    return await act();
  } catch (refusal) {
    await limits.chargeRefusal(request, viewer);
    throw refusal;
  }
}

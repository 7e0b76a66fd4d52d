import type { GraphQLSchema } from 'graphql';
import type { Registry } from 'prom-client';
import { AnswerMaker } from '../../platform/cache/answer-maker.ts';
import type { Logger } from '../../platform/logging/create-logger.ts';
import type { CacheSources } from '../server-parts.ts';
import type { EdgeSettings } from '../server-settings.ts';
import { CacheMetrics } from './cache-metrics.ts';
import { KeptAnswers } from './kept-answers.ts';
import { ScreenCache } from './screen-cache.ts';
import { ScreenVariables } from './screen-variables.ts';
import { ShadowCheck } from './shadow-check.ts';

/** Builds what keeps the answers of screens: the part that finds or has them made, and the part that sends them. */
export function keepAnswers(
  { answers, dimensionsOf }: CacheSources,
  { schema, logger }: { readonly schema: GraphQLSchema; readonly logger: Logger },
  settings: EdgeSettings,
  registry: Registry,
) {
  const metrics = new CacheMetrics(registry, answers);
  const shadow = new ShadowCheck(answers, settings.cacheShadowPercent, { logger, compared: metrics.compared });
  const cache = new ScreenCache({
    maker: new AnswerMaker(answers),
    variables: new ScreenVariables(schema),
    environment: settings.environment,
    dimensionsOf,
    shadow,
  });
  return { engine: { cache, changes: answers.feed }, answers: new KeptAnswers(answers, metrics, settings) };
}

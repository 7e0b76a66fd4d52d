/* eslint-disable */
/**
 * Ids of the registered operations: `id` is the one of the document as it is written; `cachedId` of the same with `__typename`
 * in every selection, as Apollo Client and urql send it. Written by: npm run codegen.
 */
export const documentIds = {
  Article: {
    id: 'f15b702f44d88e4885bf88ef8ddf1269425a8bd2fc145950298b4aa0baddec4b',
    cachedId: '206cf5008b5bb6029d302a616b81b2e49a7f63becbb92a0fec945bd756f1988d',
  },
  Collection: {
    id: 'ba707e3a7633c5e055e0d620d98bc771394c3a647330cae21f3f0dfe68e76791',
    cachedId: 'ae907bdf24c00d6b7cf228a1336899272ec0df459975b1e781b639b3ad8f51f8',
  },
  Home: {
    id: 'bf775703f441ab902859fa65c390d2ed9a630cc55fced48ed581dfebf19e4c98',
    cachedId: '41137a8cd4889c1a368160bd528c950882a7c3e4804d5bb693e2bd27068274ee',
  },
  Product: {
    id: 'c89b4dd101ce7ff31ada38565affd40220f57278320f7c714c280cca08828591',
    cachedId: 'ba2f5722af7d09c3dffa539081e152a6d2e134c9c7b0b3e301dd2239515a5485',
  },
  Search: {
    id: '1b312fe61d01ad082d07e723699233796bad5841c1dd3ec5cf3a167189a98e38',
    cachedId: 'dad27a4ccaf11a93c96e5e611b1bec7aa6e4acf51a2b3c78da9b16e72078b77f',
  },
} as const;

/** Name of a registered operation. */
export type DocumentName = keyof typeof documentIds;

/* eslint-disable */
/**
 * Ids of the registered operations: `id` is the one of the document as it is written; `cachedId` of the same with `__typename`
 * in every selection, as Apollo Client and urql send it. Written by: npm run codegen.
 */
export const documentIds = {
  MobileAccount: {
    id: 'dfa3bf8e0f5f0cba9161796cca2339c066e98eeb3aee639800fd03757efa1bb2',
    cachedId: 'fc02845a230a1801d2f84f2ed6640b91e4721378b97a830224a1aa6cdc7eff83',
  },
  MobileCart: {
    id: 'c615d0097569902d8ba4493364d0c1e1b09339d839f5c73b2455c5f7447989e1',
    cachedId: 'a5b21119d52370168a95f4d14342b69c8256298338cc2c4a1fe73cd2399688f0',
  },
  MobileCollection: {
    id: 'fa1e55a2b74a6d3aeee30fa7095471ce5610f94019c272950d390b6e6364b081',
    cachedId: '2da1ab27ea835e7c68433bb233bad33c47ee69fa2c4c419bf97f7cdf23e5ba0c',
  },
  MobileHome: {
    id: '8f59aac3f75e0f67c139b387e36e0ae47ff893cab3fece0fe185913c35f8ed47',
    cachedId: '23946987f8ba170e63b4a016494d545faefe63397d3fce6a7ec796f131c90d71',
  },
  MobileProduct: {
    id: 'a99bd6989d7ce11e94fb0c4f0b7f8f9fd44c27b7e0fdba328a1d7c484a811713',
    cachedId: '62b404848f5bf054aa5378c0247093370e9e511572a3fe36d7a1c51b2be18da9',
  },
  MobileSearch: {
    id: 'cf50c38ca9408bcd885bc0c06c9f489bd4e731f890a0c8a857ff79884ca15251',
    cachedId: 'c3a9c6fc4d5f6033d6f2c62c4650b06a3ee0d9a61d859ca991a306595f5cd29f',
  },
} as const;

/** Name of a registered operation. */
export type DocumentName = keyof typeof documentIds;

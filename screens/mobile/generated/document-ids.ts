/* eslint-disable */
/**
 * Ids of the registered operations: `id` is the one of the document as it is written; `cachedId` of the same with `__typename`
 * in every selection, as Apollo Client and urql send it. Written by: npm run codegen.
 */
export const documentIds = {
  MobileHome: {
    id: '8f59aac3f75e0f67c139b387e36e0ae47ff893cab3fece0fe185913c35f8ed47',
    cachedId: '23946987f8ba170e63b4a016494d545faefe63397d3fce6a7ec796f131c90d71',
  },
  MobileProduct: {
    id: 'a99bd6989d7ce11e94fb0c4f0b7f8f9fd44c27b7e0fdba328a1d7c484a811713',
    cachedId: '62b404848f5bf054aa5378c0247093370e9e511572a3fe36d7a1c51b2be18da9',
  },
} as const;

/** Name of a registered operation. */
export type DocumentName = keyof typeof documentIds;

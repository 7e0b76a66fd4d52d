/* eslint-disable */
/**
 * Ids of the registered operations: `id` is the one of the document as it is written; `cachedId` of the same with `__typename`
 * in every selection, as Apollo Client and urql send it. Written by: npm run codegen.
 */
export const documentIds = {
  Account: {
    id: '0bd64223d9d7e74f23e0ed509a53cfce43f9342464a76532b1c7908cc8219b8a',
    cachedId: 'ac2a646e01836651709672a4a6b0775fd58a91bfc38596da96b0a91d2d964f26',
  },
  Addresses: {
    id: 'b5dac612ea0ee75957cef106c9ca08beb82b291659b460dad24692d3ad516ef1',
    cachedId: '72df8a1fa42a59abee8f7d49d82da42294f2aac934b41ffa75484b83420bd58b',
  },
  Article: {
    id: 'f15b702f44d88e4885bf88ef8ddf1269425a8bd2fc145950298b4aa0baddec4b',
    cachedId: '206cf5008b5bb6029d302a616b81b2e49a7f63becbb92a0fec945bd756f1988d',
  },
  Cart: {
    id: 'dbaeee230e0a71c205647229b99fe72cac5dd3a39812f16e8731433a1b0b19fd',
    cachedId: '8d9731aca73ae90392c80be465ced4db6b3029281a803cbc1b74d8b8fb08bf4d',
  },
  Collection: {
    id: 'e0ac429118f30b11bffc096a745706db0524d3a2df82d7d40ec251ae7f02c1e3',
    cachedId: '35eaf9ddf9ca439c051967ea250dcdba1da9fab7ad9fe286b41638d848614cd2',
  },
  Home: {
    id: 'a1cf03b5521ae1d92c861b20da893d1b92698e8144448e688e9e3dc68779c5a3',
    cachedId: 'b0b1ca42f31f360f19c5ab623996967c1154f62c44de92e815d4b69fc7ea30fc',
  },
  Page: {
    id: 'a444f5336247c54dc6ba51f29e1d1f827aa2510db3998ae0b468b628e00afce7',
    cachedId: '12f8e06114a8709231fe9fb38f5205bd750af10817d9cbd4693405e22affff2e',
  },
  Product: {
    id: '42fb5606d283d46eb44f72a359f29432d7e38e632c00eac47ea3657fb127811e',
    cachedId: 'a40ee1f1db1aed5b76b7d0f1e23ee0d834e324075618c8bfce9805c1adbd4a29',
  },
  Search: {
    id: 'baf294d73cd2b476d9a8ac2b0013672a7c320dc5e6c15bf19da6c58583a06a41',
    cachedId: 'b5e8420342f1c935faecdc7ec4a8ba9519288001b1beed6bd687e0d103d73592',
  },
} as const;

/** Name of a registered operation. */
export type DocumentName = keyof typeof documentIds;

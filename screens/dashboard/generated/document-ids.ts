/* eslint-disable */
/**
 * Ids of the registered operations: `id` is the one of the document as it is written; `cachedId` of the same with `__typename`
 * in every selection, as Apollo Client and urql send it. Written by: npm run codegen.
 */
export const documentIds = {
  DashboardAuditLog: {
    id: 'ab097f3ff64861b8ba38b3f94cf9a37d886c19639f10dff4b154360f1ec16e39',
    cachedId: 'eb67c452aab7a16e24d9d38e582e21c2e53162c1055cc658a572f1c468bebec1',
  },
  DashboardCatalog: {
    id: 'ae4790e611b59d6d7a7c3d4a2b008901204663b73b2cd10aa5c5bf304bef4ae1',
    cachedId: '817e83d418217b177b75c96b17e7da26597ead9efaf0ae77ae61316fed597b8c',
  },
  DashboardCustomer: {
    id: '38e93e196ef8408a4cc92b06f7c9f7aea22847683b9e4d1348aff25739c4d3f9',
    cachedId: 'eab058432823f96059d7255acb5adfbc4a2608b372dfe399590892390eb9796b',
  },
  DashboardCustomers: {
    id: '162abf26370f59787a726d76678a5d325341c434843b234966b8d5f9b4a5d7e3',
    cachedId: '90445b22085532a902245235a50f441a21ed5dccf679396a7d2454dba09370d9',
  },
  DashboardProductEditing: {
    id: '8be79df409a7b35eec2041818c407288215aee477317c0c6ee52bcd2034096d7',
    cachedId: 'c9580a912aff2d98870df84f59c8f224efc0d1a6ea6dc61c8de51b0323e1cf22',
  },
  DashboardReviewsToModerate: {
    id: '6375cfc69a1a2f9a6a0847b262b1c98bf5ac4208a206ce3c19792fda6c67ce65',
    cachedId: '716e15fb1e343d4e5955b0b75db12d7264a4f74668015eaeda21c647f809bc32',
  },
  DashboardStock: {
    id: '74d760fa2fbbe712fdb8a99c6fa2388b1319e9e934b425a312bb34c1f7fe1814',
    cachedId: 'd4571d1123e23bd4568c7d65541d9480bd5e1e13033169597ad8a0d6ae9b7833',
  },
} as const;

/** Name of a registered operation. */
export type DocumentName = keyof typeof documentIds;

import { text, type MutationCalls } from './mutation-call.ts';

/** Calls of the mutations of customers. */
export const customerCalls: MutationCalls = {
  customerUpdate: async (shop) =>
    `customerId: "${await shop.customer()}", input: { lastName: ${text(shop.fresh('Byron'))} }`,
  customerAddressCreate: async (shop) =>
    `customerId: "${await shop.customer()}", address: { address1: ${text(shop.fresh('Street'))}, city: "Ulm", territoryCode: "DE" }`,
  customerAddressUpdate: async (shop) =>
    `addressId: "${await shop.address()}", address: { city: ${text(shop.fresh('Bonn'))} }`,
  customerAddressDelete: async (shop) => `addressId: "${await shop.address()}"`,
  customerNoteAdd: async (shop) => `customerId: "${await shop.customer()}", body: ${text(shop.fresh('Called'))}`,
  customerEmailMarketingSubscribe: async (shop) => `customerId: "${await shop.customer()}"`,
  customerEmailMarketingUnsubscribe: async (shop) => `customerId: "${await shop.customer()}"`,
  customerDataExport: async (shop) => `customerId: "${await shop.customer()}"`,
  customerErase: async (shop) => `customerId: "${await shop.customer()}", confirm: true`,
};

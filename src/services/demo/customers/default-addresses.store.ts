import { type SeedTransaction } from '../demo-shop.store.ts';

/** Default addresses of the demo shop's customers: they point to addresses, which are written after their customers. */
export class DefaultAddressesStore {
  /** Makes each customer's first address their default one. */
  static async refresh(transaction: SeedTransaction): Promise<void> {
    await transaction.$executeRaw`
      UPDATE customer c SET default_address_id = (SELECT min(a.id) FROM customer_address a WHERE a.customer_id = c.id)`;
  }
}

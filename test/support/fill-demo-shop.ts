/** Fills a migrated, empty database with the demo shop, as `npm start` does. */
export async function fillWithDemoShop(_url: string): Promise<void> {
  throw new Error('The demo shop is not there yet.');
}

/** Where stock lies: the warehouse first, then the shops. */
export const LOCATIONS = [
  {
    handle: 'warehouse-flensburg',
    name: 'Warehouse Flensburg',
    address1: 'Am Freihafen 4',
    city: 'Flensburg',
    zip: '24939',
    country_code: 'DE',
    pickup: false,
  },
  {
    handle: 'store-kiel',
    name: 'Skerry Kiel',
    address1: 'Dänische Straße 21',
    city: 'Kiel',
    zip: '24103',
    country_code: 'DE',
    pickup: true,
  },
  {
    handle: 'store-hamburg',
    name: 'Skerry Hamburg',
    address1: 'Marktstraße 108',
    city: 'Hamburg',
    zip: '20357',
    country_code: 'DE',
    pickup: true,
  },
  {
    handle: 'store-leith',
    name: 'Skerry Leith',
    address1: '14 The Shore',
    city: 'Edinburgh',
    zip: 'EH6 6QW',
    country_code: 'GB',
    pickup: true,
  },
] as const;

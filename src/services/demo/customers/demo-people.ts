/** People whom the local identity provider signs in, so that they find their account here. */
export const SIGNING_IN = [
  ['Ada', 'Lindqvist'],
  ['Ben', 'Okafor'],
] as const;

/** The other customers of the shop. */
export const PEOPLE = [
  ['Agnes', 'Thorsen'],
  ['Alasdair', 'MacRae'],
  ['Anja', 'Petersen'],
  ['Antje', 'Hinrichs'],
  ['Beatrice', 'Moreau'],
  ['Birgit', 'Clausen'],
  ['Bjarne', 'Iversen'],
  ['Callum', 'Sinclair'],
  ['Catriona', 'Gunn'],
  ['Dörte', 'Möller'],
  ['Eilidh', 'Fraser'],
  ['Elin', 'Bergström'],
  ['Emil', 'Nygaard'],
  ['Fiona', 'Mackay'],
  ['Frauke', 'Jessen'],
  ['Friedrich', 'Carstens'],
  ['Gesa', 'Brodersen'],
  ['Hamish', 'Leask'],
  ['Henrik', 'Voss'],
  ['Ines', 'Almeida'],
  ['Isla', 'Drever'],
  ['Jasper', 'de Vries'],
  ['Johanna', 'Lindholm'],
  ['Katharina', 'Ruge'],
  ['Keiko', 'Tanaka'],
  ['Lars', 'Haugen'],
  ['Louise', 'Girard'],
  ['Malte', 'Sörensen'],
  ['Mathilde', 'Rossi'],
  ['Moira', 'Flett'],
  ['Niamh', 'Byrne'],
  ['Oliver', 'Grant'],
  ['Rosa', 'Ferreira'],
  ['Svenja', 'Thomsen'],
  ['Theo', 'Marchetti'],
  ['Yuki', 'Sato'],
] as const;

/** Where they live: town, its postal code, street, country, and the region where it is written. */
export const PLACES = [
  ['Flensburg', '24937', 'Norderstraße', 'DE', null],
  ['Kiel', '24103', 'Holtenauer Straße', 'DE', null],
  ['Hamburg', '22767', 'Große Elbstraße', 'DE', null],
  ['Husum', '25813', 'Schiffbrücke', 'DE', null],
  ['Wien', '1070', 'Lindengasse', 'AT', null],
  ['Utrecht', '3512', 'Oudegracht', 'NL', null],
  ['Nantes', '44000', 'Rue Kervégan', 'FR', null],
  ['Porto', '4050-000', 'Rua das Flores', 'PT', null],
  ['Galway', 'H91 X000', 'Quay Street', 'IE', null],
  ['Kirkwall', 'KW15 1AA', 'Bridge Street', 'GB', null],
  ['Lerwick', 'ZE1 0AA', 'Commercial Street', 'GB', null],
  ['Edinburgh', 'EH6 6AA', 'Shore', 'GB', null],
  ['Portland', '04101', 'Commercial Street', 'US', 'ME'],
  ['Halifax', 'B3J 0A0', 'Lower Water Street', 'CA', 'NS'],
  ['Basel', '4051', 'Rheinsprung', 'CH', null],
] as const;

/** What the staff writes down. */
export const NOTES = [
  'Called about the delivery; it was at the neighbour’s.',
  'Wants the catalogue on paper, twice a year.',
  'Asked for spare lids of the stoneware jars. We keep two aside.',
  'Runs a guest house; orders linen in spring.',
  'Prefers to be called in the evening.',
] as const;

export const TAGS = ['newsletter', 'trade', 'wholesale', 'vip', 'local', 'press'] as const;

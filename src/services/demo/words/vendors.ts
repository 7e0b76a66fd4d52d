import { same, type Text } from './text.ts';

/** Who makes a product, and where. All are invented. */
export interface Vendor {
  name: string;
  place: Text;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

const vendor = (name: string, place: string | Text, country: string): Vendor => ({
  name,
  place: typeof place === 'string' ? same(place) : place,
  country,
});

/** The makers, by craft. */
export const VENDORS = {
  clay: [
    vendor('Tonwerk Lindow', 'Brandenburg', 'DE'),
    vendor('Ane Holm Keramik', 'Svaneke', 'DK'),
    vendor('Saltpan Pottery', 'Fife', 'GB'),
  ],
  glass: [
    vendor('Glashütte Eisbach', ['the Bavarian Forest', 'dem Bayerischen Wald'], 'DE'),
    vendor('Lindval Glas', 'Småland', 'SE'),
  ],
  wood: [
    vendor('Kiefer & Sohn', 'Ruhpolding', 'DE'),
    vendor('Björk Träslöjd', 'Dalarna', 'SE'),
    vendor('Tarn Joinery', 'Cumbria', 'GB'),
  ],
  light: [vendor('Leuchtwerk Nord', 'Hamburg', 'DE'), vendor('Ost Lamper', 'Aarhus', 'DK')],
  metal: [vendor('Schmiede Harkort', 'Iserlohn', 'DE'), vendor('Ost Lamper', 'Aarhus', 'DK')],
  wax: [vendor('Wachsblume', 'Lüneburg', 'DE'), vendor('Tidewash', 'Oban', 'GB')],
  wool: [
    vendor('Isle Loom', 'Stornoway', 'GB'),
    vendor('Strickerei Fries', 'Husum', 'DE'),
    vendor('Ull & Tråd', 'Borås', 'SE'),
  ],
  linen: [
    vendor('Leinenweberei Oberau', ['Upper Lusatia', 'der Oberlausitz'], 'DE'),
    vendor('Lino Vilnia', ['Lithuania', 'Litauen'], 'LT'),
  ],
  rain: [vendor('Regenhaus', 'Cuxhaven', 'DE'), vendor('Harbour Oilskins', 'Peterhead', 'GB')],
  leather: [vendor('Sattlerei Brandt', 'Offenbach', 'DE'), vendor('Harbour Oilskins', 'Peterhead', 'GB')],
  rubber: [vendor('Gummiwerk Weser', 'Bremen', 'DE')],
  paper: [
    vendor('Papiermühle Auersdorf', ['Saxony', 'Sachsen'], 'DE'),
    vendor('Kopp & Press', 'Leipzig', 'DE'),
    vendor('Tindra Prints', 'Malmö', 'SE'),
  ],
  plants: [vendor('Gärtnerei Immergrün', 'Bad Zwischenahn', 'DE')],
  seeds: [vendor('Saatgut Wiesengrund', 'Witzenhausen', 'DE')],
  soap: [vendor('Seifensieder Hagen', 'Hagen', 'DE'), vendor('Tidewash', 'Oban', 'GB')],
  tea: [vendor('Teekontor Speicher', 'Hamburg', 'DE')],
  coffee: [vendor('Rösterei Kompass', 'Bremen', 'DE')],
  honey: [vendor('Imkerei Heideland', 'Soltau', 'DE')],
  house: [vendor('Skerry', 'Flensburg', 'DE')],
} as const satisfies Record<string, readonly Vendor[]>;

export type Craft = keyof typeof VENDORS;

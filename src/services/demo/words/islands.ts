/** Every line of the shop carries the name of a small northern island. Their handles differ after accents are dropped. */
export const ISLANDS = [
  'Amrum', 'Anholt', 'Arran', 'Barra', 'Bornholm', 'Canna', 'Coll', 'Eigg', 'Ertholm', 'Fanø', 'Fara', 'Fårö', 'Fehmarn', 'Fetlar',
  'Foula', 'Fur', 'Föhr', 'Gigha', 'Gotska', 'Grane', 'Greifswalder Oie', 'Hailuoto', 'Hallig', 'Hanö', 'Helgoland', 'Hiddensee',
  'Hirta', 'Hitra', 'Hiiumaa', 'Hooge', 'Hven', 'Iona', 'Islay', 'Jura', 'Juist', 'Kihnu', 'Kökar', 'Kerrera', 'Lewis',
  'Lofot', 'Lunga', 'Læsø', 'Marstrand', 'Mousa', 'Møn', 'Muhu', 'Mull', 'Nagu', 'Neuwerk', 'Noss', 'Orust', 'Öland',
  'Poel', 'Pellworm', 'Rona', 'Rügen', 'Rum', 'Runde', 'Rømø', 'Røst', 'Saltholm', 'Samsø', 'Sanday', 'Senja', 'Skomer', 'Staffa',
  'Stronsay', 'Sula', 'Sylt', 'Tiree', 'Tjörn', 'Træna', 'Ulva', 'Unst', 'Utö', 'Vega', 'Väddö', 'Westray', 'Yell', 'Ærø',
] as const;

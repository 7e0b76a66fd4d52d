import { same, type Text } from './text.ts';

/** The empty style comes first: a line's plain piece has the plainest name. */
const PLAIN: Text = ['', ''];

/** What tells the pieces of a line apart, by what they are made of. */
export const STYLES = {
  glaze: [PLAIN, ['Speckled', 'gesprenkelt'], ['Matt', 'matt glasiert'], ['Ribbed', 'gerillt'], ['Dipped', 'getaucht'], ['Tall', 'hoch'], ['Wide', 'weit'], ['Faceted', 'facettiert'], ['Salt-Glazed', 'salzglasiert']],
  glass: [PLAIN, ['Ribbed', 'gerippt'], ['Bubbled', 'mit Luftblasen'], ['Slim', 'schmal'], ['Low', 'niedrig'], ['Smoked', 'geräuchert'], ['Cut', 'geschliffen']],
  wood: [PLAIN, ['Oiled', 'geölt'], ['Soaped', 'geseift'], ['Turned', 'gedrechselt'], ['Low', 'niedrig'], ['Carved', 'geschnitzt'], ['Slim', 'schmal'], ['Charred', 'geflammt']],
  light: [PLAIN, ['Dimmable', 'dimmbar'], ['Small', 'klein'], ['Tall', 'hoch'], ['Ribbed', 'gerippt'], ['Pleated', 'plissiert'], ['Studio', 'Studio'], ['Harbour', 'Hafen']],
  cloth: [PLAIN, ['Striped', 'gestreift'], ['Washed', 'gewaschen'], ['Herringbone', 'im Fischgrat'], ['Checked', 'kariert'], ['Waffle', 'in Waffelbindung'], ['Quilted', 'gesteppt'], ['Soft', 'weich'], ['Heavy', 'schwer']],
  knit: [PLAIN, ['Ribbed', 'gerippt'], ['Cable', 'mit Zopf'], ['Fine', 'fein gestrickt'], ['Chunky', 'grob gestrickt'], ['Merino', 'aus Merino'], ['Yoke', 'mit Passe'], ['Striped', 'gestreift'], ['Brushed', 'gebürstet']],
  weather: [PLAIN, ['Waxed', 'gewachst'], ['Lined', 'gefüttert'], ['Light', 'leicht'], ['Hooded', 'mit Kapuze'], ['Harbour', 'Hafen'], ['Recycled', 'aus Recyclinggarn'], ['Winter', 'Winter'], ['Packable', 'faltbar']],
  paper: [PLAIN, ['Clothbound', 'leinengebunden'], ['Pocket', 'Taschenformat'], ['Stitched', 'fadengeheftet'], ['Letterpress', 'im Buchdruck'], ['Recycled', 'aus Altpapier'], ['Layflat', 'flach aufliegend'], ['Limited', 'limitiert']],
  print: [PLAIN, ['Shore', 'Küste'], ['Forest', 'Wald'], ['Winter', 'Winter'], ['Harbour', 'Hafen'], ['Evening', 'Abend'], ['Summit', 'Gipfel'], ['Tide', 'Gezeiten'], ['North', 'Norden']],
  green: [PLAIN, ['Young', 'jung'], ['Tall', 'hochgewachsen'], ['Hardy', 'winterhart'], ['Shade', 'für Schatten'], ['Windowsill', 'für die Fensterbank'], ['Trailing', 'hängend']],
  scent: [PLAIN, ['Juniper', 'Wacholder'], ['Oat Milk', 'Hafermilch'], ['Sea Buckthorn', 'Sanddorn'], ['Pine Tar', 'Kiefernteer'], ['Chamomile', 'Kamille'], ['Birch', 'Birke'], ['Rosehip', 'Hagebutte'], ['Sea Salt', 'Meersalz']],
  tea: [['Breakfast', 'Frühstück'], ['Evening', 'Abend'], ['Smoked', 'geräuchert'], ['Mint', 'Minze'], ['Apple', 'Apfel'], ['Rosehip', 'Hagebutte'], ['Nettle', 'Brennnessel'], ['Bergamot', 'Bergamotte']],
  roast: [['Light Roast', 'helle Röstung'], ['Dark Roast', 'dunkle Röstung'], ['House', 'Hausröstung'], ['Decaf', 'entkoffeiniert'], ['Single Farm', 'von einer Farm'], ['Winter', 'Winterröstung']],
  honey: [['Heather', 'Heide'], ['Lime Blossom', 'Linde'], ['Clover', 'Klee'], ['Buckwheat', 'Buchweizen'], ['Rapeseed', 'Raps'], ['Forest', 'Wald'], ['Sea Buckthorn', 'Sanddorn'], ['Dandelion', 'Löwenzahn']],
  seed: [['Poppy', 'Mohn'], ['Cornflower', 'Kornblume'], ['Calendula', 'Ringelblume'], ['Phacelia', 'Phacelia'], ['Nasturtium', 'Kapuzinerkresse'], ['Cosmos', 'Cosmea'], ['Meadow', 'Wiese'], ['Kale', 'Grünkohl'], ['Radish', 'Radieschen']],
  plain: [PLAIN, same('Studio')],
} as const satisfies Record<string, readonly Text[]>;

/** How to look after what is made of a material. */
export const CARE = {
  stoneware: ['Dishwasher-safe. The bare foot is ground smooth.', 'Spülmaschinenfest. Der unglasierte Fuß ist glatt geschliffen.'],
  glass: ['Dishwasher-safe on the upper rack.', 'Spülmaschinenfest im oberen Korb.'],
  wood: ['Wipe with a damp cloth, oil twice a year.', 'Feucht abwischen, zweimal im Jahr ölen.'],
  lamp: ['Dust with a dry cloth. Bulbs can be changed.', 'Trocken abstauben. Leuchtmittel wechselbar.'],
  wax: ['Trim the wick to 5 mm before lighting.', 'Docht vor dem Anzünden auf 5 mm kürzen.'],
  wool: ['Air it often, wash it seldom: 30 °C wool cycle.', 'Oft lüften, selten waschen: 30 °C Wollprogramm.'],
  linen: ['Wash at 40 °C, dry on the line, no softener.', 'Bei 40 °C waschen, an der Leine trocknen, kein Weichspüler.'],
  cotton: ['Wash at 40 °C inside out.', 'Auf links bei 40 °C waschen.'],
  weather: ['Rinse off salt and mud, hang to dry, re-wax once a year.', 'Salz und Schlamm abspülen, hängend trocknen, einmal im Jahr nachwachsen.'],
  leather: ['Brush off dust, feed the leather each autumn.', 'Staub abbürsten, das Leder jeden Herbst fetten.'],
  paper: ['Keep it dry and out of direct sun.', 'Trocken und nicht in der prallen Sonne aufbewahren.'],
  plant: ['Bright, no midday sun. Water when the top of the soil is dry.', 'Hell, ohne Mittagssonne. Gießen, wenn die obere Erde trocken ist.'],
  dry: ['Keep dry, cool and closed.', 'Trocken, kühl und verschlossen lagern.'],
  metal: ['Empty after use; wipe dry.', 'Nach Gebrauch leeren und trocken wischen.'],
} as const satisfies Record<string, Text>;

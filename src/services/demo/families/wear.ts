import { CARE, STYLES } from '../words/styles.ts';
import { AXES } from './axes.ts';
import { type ProductFamily } from './product-family.ts';

/** What is worn against the weather. */
export const WEAR_FAMILIES: readonly ProductFamily[] = [
  {
    code: 'COT', kind: 'coat', department: 'wear', type: ['Coat', 'Mantel'], nouns: [['Coat', 'Mantel'], ['Rain Jacket', 'Regenjacke'], ['Parka', 'Parka']],
    styles: STYLES.weather, craft: 'rain', palette: 'weather', colorOption: true, axes: [AXES.body, AXES.length], price: [189, 420], grams: 1150, share: 20,
    tags: ['outdoor', 'waterproof'], materials: [['Waxed cotton, brass fittings', 'Gewachste Baumwolle, Messingbeschläge'], ['Recycled polyamide, taped seams', 'Recyceltes Polyamid, verklebte Nähte'], ['Loden, cotton lining', 'Loden, Baumwollfutter']], measures: ['10,000 mm', '8,000 mm', '15,000 mm'], care: CARE.weather,
    opening: [
      ['There is rain that falls and rain that comes from the side. This coat was cut for the second kind.', 'Es gibt Regen, der fällt, und Regen, der von der Seite kommt. Dieser Mantel ist für den zweiten geschnitten.'],
      ['{vendor} has dressed pilots and fishermen in {place} since 1921.', '{vendor} kleidet seit 1921 Lotsen und Fischer in {place} ein.'],
      ['{line} is long enough for the bicycle and short enough for the stairs.', '{line} ist lang genug fürs Fahrrad und kurz genug für die Treppe.'],
    ],
    detail: [
      ['Pockets on the inside for what must stay dry, outside for what is wet already.', 'Innen Taschen für das, was trocken bleiben muss, außen für das, was schon nass ist.'],
      ['The cuffs close over gloves.', 'Die Bündchen schließen über Handschuhen.'],
      ['Spare buttons are sewn in. Repairs are free for five years.', 'Ersatzknöpfe sind eingenäht. Reparaturen sind fünf Jahre kostenlos.'],
    ],
  },
  {
    code: 'SWT', kind: 'sweater', department: 'wear', type: ['Sweater', 'Pullover'], nouns: [['Sweater', 'Pullover'], ['Fisherman Jumper', 'Troyer']],
    styles: STYLES.knit, craft: 'wool', palette: 'wool', colorOption: true, axes: [AXES.body], price: [98, 219], grams: 620, share: 18,
    tags: ['wool', 'winter'], materials: [['Merino wool', 'Merinowolle'], ['Shetland wool', 'Shetlandwolle'], ['Wool and alpaca', 'Wolle und Alpaka']], measures: ['7 gauge', '12 gauge', '5 gauge'], care: CARE.wool,
    opening: [
      ['Knitted in the round, so there is no seam to scratch you.', 'Rund gestrickt, also ohne Naht, die kratzt.'],
      ['The sweater you take on the boat and forget to take off in June.', 'Der Pullover, den man aufs Boot mitnimmt und im Juni auszuziehen vergisst.'],
      ['{vendor} knits {line} in {place} from yarn that still smells a little of sheep.', '{vendor} strickt {line} in {place} aus Garn, das noch ein wenig nach Schaf riecht.'],
    ],
    detail: [
      ['Elbows are knitted double.', 'Die Ellbogen sind doppelt gestrickt.'],
      ['A small hank of yarn for mending comes with it.', 'Ein kleiner Strang Stopfgarn liegt bei.'],
      ['It fits as it says. Between two sizes, take the larger one.', 'Er fällt aus, wie es dasteht. Zwischen zwei Größen die größere nehmen.'],
    ],
  },
  {
    code: 'SHT', kind: 'shirt', department: 'wear', type: ['Shirt', 'Shirt'], nouns: [['T-Shirt', 'T-Shirt'], ['Heavy Tee', 'Schweres Shirt']],
    styles: STYLES.cloth, craft: 'linen', palette: 'linen', colorOption: true, axes: [AXES.body], price: [29, 59], grams: 240, share: 14,
    tags: ['organic'], materials: [['Organic cotton, 240 g', 'Bio-Baumwolle, 240 g'], ['Linen jersey', 'Leinenjersey'], ['Cotton and hemp', 'Baumwolle und Hanf']], measures: ['240 g/m²', '200 g/m²'], care: CARE.cotton,
    opening: [
      ['A shirt with enough cloth in it to keep its shape after the twentieth wash.', 'Ein Shirt mit so viel Stoff, dass es auch nach der zwanzigsten Wäsche seine Form behält.'],
      ['Cut wide, sewn in {place}, dyed in small lots.', 'Weit geschnitten, in {place} genäht, in kleinen Partien gefärbt.'],
      ['{line} is what we wear in the workshop, under everything.', '{line} tragen wir in der Werkstatt, unter allem.'],
    ],
    detail: [
      ['The collar is double and does not bacon.', 'Der Kragen ist doppelt und wellt sich nicht.'],
      ['Side seams are turned to the front by a finger, so that it never twists.', 'Die Seitennähte sind um einen Finger nach vorn gesetzt, so verdreht es sich nie.'],
      ['Printed labels only: nothing in the neck to cut out.', 'Nur gedruckte Etiketten: nichts im Nacken, das man herausschneiden müsste.'],
    ],
  },
  {
    code: 'BNI', kind: 'beanie', department: 'wear', type: ['Beanie', 'Mütze'], nouns: [['Beanie', 'Mütze'], ['Watch Cap', 'Seemannsmütze']],
    styles: STYLES.knit, craft: 'wool', palette: 'wool', colorOption: true, axes: [], price: [29, 54], grams: 90, share: 12,
    tags: ['wool', 'winter', 'gift'], materials: [['Merino wool', 'Merinowolle'], ['Lambswool', 'Lammwolle']], measures: ['54–60 cm'], care: CARE.wool,
    opening: [
      ['Covers the ears and leaves the face to the wind.', 'Bedeckt die Ohren und überlässt das Gesicht dem Wind.'],
      ['Knitted in {place} with a cuff that can be folded once or twice.', 'In {place} gestrickt, mit einem Umschlag für ein- oder zweimal.'],
      ['{line} fits into a coat pocket, which is where it spends May to September.', '{line} passt in die Manteltasche, wo sie von Mai bis September wohnt.'],
    ],
    detail: [
      ['Four decreases, one crown, no seam.', 'Vier Abnahmen, eine Spitze, keine Naht.'],
      ['It does not itch. We asked a four-year-old.', 'Sie kratzt nicht. Wir haben eine Vierjährige gefragt.'],
      ['The rib springs back, even after a night in the dog basket.', 'Die Rippe springt zurück, selbst nach einer Nacht im Hundekorb.'],
    ],
  },
  {
    code: 'SCF', kind: 'scarf', department: 'wear', type: ['Scarf', 'Schal'], nouns: [['Scarf', 'Schal'], ['Wrap', 'Tuch']],
    styles: STYLES.cloth, craft: 'wool', palette: 'wool', colorOption: true, axes: [], price: [44, 98], grams: 210, share: 12,
    tags: ['wool', 'winter', 'gift'], materials: [['Lambswool', 'Lammwolle'], ['Merino and silk', 'Merino und Seide']], measures: ['30 × 180 cm', '60 × 200 cm'], care: CARE.wool,
    opening: [
      ['Twice around the neck with some left to fly.', 'Zweimal um den Hals, und ein Rest darf flattern.'],
      ['Woven in {place} in a width that cannot be bought by the metre.', 'In {place} in einer Breite gewebt, die es nicht als Meterware gibt.'],
      ['{line} is warm the moment you put it on, and never hot.', '{line} wärmt in dem Augenblick, in dem man ihn umlegt, und wird nie heiß.'],
    ],
    detail: [
      ['Finished with soft water from the burn behind the mill.', 'Mit dem weichen Wasser des Bachs hinter der Mühle ausgerüstet.'],
      ['The ends are knotted by hand.', 'Die Enden sind von Hand geknüpft.'],
      ['A scarf in two tones goes with more than one coat.', 'Ein Schal in zwei Tönen passt zu mehr als einem Mantel.'],
    ],
  },
  {
    code: 'SCK', kind: 'socks', department: 'wear', type: ['Socks', 'Socken'], nouns: [['Socks', 'Socken'], ['Boot Socks', 'Stiefelsocken']],
    styles: STYLES.knit, craft: 'wool', palette: 'wool', colorOption: true, axes: [AXES.sock], price: [14, 29], grams: 80, share: 14,
    tags: ['wool', 'gift'], materials: [['Wool, a little nylon', 'Wolle, etwas Polyamid'], ['Merino wool', 'Merinowolle']], measures: ['144 needles', '96 needles'], care: CARE.wool,
    opening: [
      ['Socks that stay up, in boots and on floorboards.', 'Socken, die oben bleiben, in Stiefeln und auf Dielen.'],
      ['{vendor} turns the heel as it was always turned in {place}: by hand, with a short sigh.', '{vendor} strickt die Ferse, wie man es in {place} immer tat: von Hand, mit einem kurzen Seufzer.'],
      ['{line} comes in pairs that belong together on purpose.', '{line} kommt in Paaren, die mit Absicht zusammengehören.'],
    ],
    detail: [
      ['Reinforced at heel and toe, flat at the seam.', 'An Ferse und Spitze verstärkt, an der Naht flach.'],
      ['The cuff is wide. It leaves no marks.', 'Das Bündchen ist weit. Es hinterlässt keine Abdrücke.'],
      ['Wear them twice before washing; wool does not mind.', 'Zweimal tragen vor dem Waschen; der Wolle macht es nichts.'],
    ],
  },
  {
    code: 'BOT', kind: 'boots', department: 'wear', type: ['Boots', 'Stiefel'], nouns: [['Rain Boots', 'Gummistiefel'], ['Deck Boots', 'Decksstiefel']],
    styles: STYLES.weather, craft: 'rubber', palette: 'weather', colorOption: true, axes: [AXES.foot], price: [69, 139], grams: 1500, share: 10,
    tags: ['outdoor', 'waterproof'], materials: [['Natural rubber, cotton lining', 'Naturkautschuk, Baumwollfutter'], ['Natural rubber, wool lining', 'Naturkautschuk, Wollfutter']], measures: ['32 cm', '28 cm'], care: CARE.weather,
    opening: [
      ['Made for decks, good for gardens, indispensable in February.', 'Gemacht für Decks, gut für Gärten, unverzichtbar im Februar.'],
      ['Natural rubber, laid by hand over a last in {place}.', 'Naturkautschuk, in {place} von Hand über den Leisten gelegt.'],
      ['{line} grips on wet planks and lets go of mud.', '{line} hält auf nassen Planken und lässt den Schlamm los.'],
    ],
    detail: [
      ['A loop at the back for pulling, a ridge at the heel for kicking off.', 'Hinten eine Schlaufe zum Anziehen, an der Ferse eine Kante zum Ausziehen.'],
      ['The insole comes out to dry by the stove.', 'Die Sohle lässt sich herausnehmen und am Ofen trocknen.'],
      ['Wide enough for a thick sock. Take your usual size.', 'Weit genug für eine dicke Socke. Die gewohnte Größe nehmen.'],
    ],
  },
  {
    code: 'TOT', kind: 'tote', department: 'wear', type: ['Bag', 'Tasche'], nouns: [['Tote Bag', 'Tragetasche'], ['Market Bag', 'Markttasche']],
    styles: STYLES.weather, craft: 'leather', palette: 'weather', colorOption: true, axes: [AXES.vessel], price: [39, 119], grams: 520, share: 12,
    tags: ['bag'], materials: [['18 oz canvas, leather handles', 'Segeltuch 600 g, Ledergriffe'], ['Waxed canvas', 'Gewachstes Segeltuch']], measures: ['38 × 34 × 14 cm', '46 × 38 × 18 cm'], care: CARE.leather,
    opening: [
      ['It holds a week of bread and vegetables and stands up by itself while you pay.', 'Sie fasst Brot und Gemüse für eine Woche und steht beim Bezahlen von allein.'],
      ['Sailcloth, and handles long enough for a shoulder in a winter coat.', 'Segeltuch, und Griffe, lang genug für eine Schulter im Wintermantel.'],
      ['{vendor} sews {line} in {place} with the thread that is used for saddles.', '{vendor} näht {line} in {place} mit dem Faden, mit dem man Sättel näht.'],
    ],
    detail: [
      ['The base is doubled, because harbours are wet.', 'Der Boden ist doppelt, denn Häfen sind nass.'],
      ['A flat pocket inside for keys and the list.', 'Innen ein flaches Fach für Schlüssel und Einkaufszettel.'],
      ['Handles can be renewed; the canvas will outlive them.', 'Die Griffe lassen sich erneuern; das Tuch überlebt sie.'],
    ],
  },
  {
    code: 'BPK', kind: 'backpack', department: 'wear', type: ['Backpack', 'Rucksack'], nouns: [['Backpack', 'Rucksack'], ['Rucksack', 'Wanderrucksack']],
    styles: STYLES.weather, craft: 'leather', palette: 'weather', colorOption: true, axes: [], price: [98, 229], grams: 980, share: 10,
    tags: ['bag', 'outdoor'], materials: [['Waxed canvas, saddle leather', 'Gewachstes Segeltuch, Sattelleder'], ['Recycled sailcloth', 'Recyceltes Segeltuch']], measures: ['18 l', '22 l', '26 l'], care: CARE.leather,
    opening: [
      ['One big room, one small one, and straps that do not creak.', 'Ein großes Fach, ein kleines, und Riemen, die nicht knarzen.'],
      ['For the train on Monday and the dunes on Sunday.', 'Montags für die Bahn, sonntags für die Dünen.'],
      ['{line} was drawn on a rainy platform by someone with wet sandwiches.', '{line} wurde auf einem verregneten Bahnsteig entworfen, von jemandem mit nassen Broten.'],
    ],
    detail: [
      ['A sleeve for a laptop up to 15 inches, padded with wool felt.', 'Ein Fach für Laptops bis 15 Zoll, mit Wollfilz gepolstert.'],
      ['Buckles are solid brass and are heard to close.', 'Die Schnallen sind massives Messing, und man hört sie schließen.'],
      ['The back panel dries quickly; so do you.', 'Das Rückenteil trocknet schnell; Sie auch.'],
    ],
  },
];

import { type DemoArticle } from './article.ts';

/** Longer pieces: workshops, materials, care. */
export const JOURNAL_ARTICLES: readonly DemoArticle[] = [
  {
    blog: 'journal',
    handle: 'how-a-mug-is-made',
    author: 'finlay',
    tags: ['workshops', 'clay'],
    scene: 'clay',
    age: 9,
    title: ['How a Mug Is Made', 'Wie ein Becher entsteht'],
    excerpt: [
      'Four hundred grams of clay, ninety seconds on the wheel, three weeks of waiting.',
      'Vierhundert Gramm Ton, neunzig Sekunden auf der Scheibe, drei Wochen warten.',
    ],
    body: [
      [
        'Ane Holm weighs the clay before she throws it: four hundred and ten grams for a mug, because ten will be trimmed away. The wheel turns, her thumbs go in, and a minute and a half later there is a cylinder that looks like nothing much.',
        'Ane Holm wiegt den Ton, bevor sie dreht: vierhundertzehn Gramm für einen Becher, denn zehn werden abgedreht. Die Scheibe läuft, die Daumen gehen hinein, und anderthalb Minuten später steht da ein Zylinder, der nach nicht viel aussieht.',
      ],
      ['## The handle', '## Der Henkel'],
      [
        'The handle is the difficult part. It is pulled from a wet lump like a cow\u2019s tail, cut, and bent in the air. It has to be as damp as the mug it joins, or it will crack off in the fire. On rainy days this works better.',
        'Der Henkel ist das Schwierige. Er wird aus einem nassen Klumpen gezogen wie ein Kuhschwanz, abgeschnitten und in der Luft gebogen. Er muss so feucht sein wie der Becher, sonst reißt er im Feuer ab. An Regentagen gelingt das besser.',
      ],
      [
        'Then everyone waits: a week to dry, a day to fire, a day to glaze, another day at 1,260 degrees and two to cool down. Whoever opens the kiln early gets a kiln full of cracks, and a lesson.',
        'Dann warten alle: eine Woche trocknen, ein Tag Schrühbrand, ein Tag glasieren, noch ein Tag bei 1.260 Grad und zwei zum Abkühlen. Wer den Ofen zu früh öffnet, bekommt einen Ofen voller Risse und eine Lehre.',
      ],
    ],
  },
  {
    blog: 'journal',
    handle: 'in-praise-of-low-light',
    author: 'merle',
    tags: ['light', 'home'],
    scene: 'light',
    age: 24,
    title: ['In Praise of Low Light', 'Lob des tiefen Lichts'],
    excerpt: [
      'Why we would rather have five small lamps than one large one.',
      'Warum wir lieber fünf kleine Leuchten haben als eine große.',
    ],
    body: [
      [
        'A lamp in the middle of the ceiling lights everything and shows nothing. It is good for looking for an earring. For the rest of the evening we switch it off.',
        'Eine Leuchte mitten an der Decke beleuchtet alles und zeigt nichts. Sie ist gut, um einen Ohrring zu suchen. Den Rest des Abends schalten wir sie aus.',
      ],
      [
        'Put the first lamp where you sit, the second where you look, the third in the darkest corner. Keep them all below the eye. The room becomes larger, because its ends are no longer in the dark.',
        'Stellen Sie die erste Leuchte dorthin, wo Sie sitzen, die zweite dorthin, wohin Sie schauen, die dritte in die dunkelste Ecke. Alle unter Augenhöhe. Der Raum wird größer, weil seine Enden nicht mehr im Dunkeln liegen.',
      ],
      [
        'And candles, of course. They are the only lamps that ask you to stay in the room.',
        'Und Kerzen, natürlich. Sie sind die einzigen Leuchten, die verlangen, dass man im Raum bleibt.',
      ],
    ],
  },
  {
    blog: 'journal',
    handle: 'washing-wool',
    author: 'jonte',
    tags: ['care', 'wool'],
    scene: 'wool',
    age: 41,
    title: ['Washing Wool, or Rather Not', 'Wolle waschen, oder lieber nicht'],
    excerpt: [
      'Most sweaters need a window, not a machine.',
      'Die meisten Pullover brauchen ein Fenster, keine Maschine.',
    ],
    body: [
      [
        'Wool cleans itself, as far as anything does. Hang the sweater by an open window overnight, best when it is damp outside, and it will smell of nothing by the morning.',
        'Wolle reinigt sich selbst, soweit das etwas kann. Hängen Sie den Pullover über Nacht ans offene Fenster, am besten bei feuchter Luft, und am Morgen riecht er nach nichts.',
      ],
      [
        'When it must be washed: thirty degrees, wool cycle, a spoonful of wool soap, no softener. Roll it in a towel, stand on the towel, dry it flat.',
        'Wenn es sein muss: dreißig Grad, Wollprogramm, ein Löffel Wollwaschmittel, kein Weichspüler. In ein Handtuch rollen, auf das Handtuch stellen, liegend trocknen.',
      ],
      [
        'Little balls of fibre are not a defect. Shave them off twice; the third time they do not come.',
        'Kleine Knötchen sind kein Fehler. Zweimal abrasieren; beim dritten Mal kommen sie nicht mehr.',
      ],
    ],
  },
  {
    blog: 'journal',
    handle: 'a-pot-of-tea-in-a-storm',
    author: 'merle',
    tags: ['tea', 'recipes'],
    scene: 'tea',
    age: 58,
    title: ['A Pot of Tea in a Storm', 'Eine Kanne Tee im Sturm'],
    excerpt: [
      'How they make it on the islands, with rock sugar and without a spoon.',
      'Wie man ihn auf den Inseln macht, mit Kluntje und ohne Löffel.',
    ],
    body: [
      [
        'Warm the pot. Put in one spoon for each cup and one for the pot, pour on a little boiling water, and wait three minutes before you fill it up.',
        'Die Kanne wärmen. Ein Löffel je Tasse und einer für die Kanne, wenig kochendes Wasser, drei Minuten warten, dann auffüllen.',
      ],
      [
        'A piece of rock sugar goes into the cup first, so that it cracks when the tea comes. Cream is laid in at the edge with a small spoon, against the clock, and rises as a cloud.',
        'Zuerst kommt ein Kluntje in die Tasse, damit es knackt, wenn der Tee kommt. Die Sahne wird mit einem kleinen Löffel am Rand eingelegt, gegen den Uhrzeigersinn, und steigt als Wolke auf.',
      ],
      [
        'You do not stir. First comes the cream, then the bitter, then the sweet, like most days.',
        'Man rührt nicht um. Erst kommt die Sahne, dann das Herbe, dann das Süße, wie an den meisten Tagen.',
      ],
    ],
  },
  {
    blog: 'journal',
    handle: 'the-coat-that-came-back',
    author: 'finlay',
    tags: ['repairs', 'wear'],
    scene: 'shore',
    age: 83,
    title: ['The Coat That Came Back', 'Der Mantel, der zurückkam'],
    excerpt: ['Eleven years, four owners, one new zip.', 'Elf Jahre, vier Besitzer, ein neuer Reißverschluss.'],
    body: [
      [
        'Last October a parcel came from Oban with a coat in it that we had sold in our first year. The note said: it is my brother\u2019s, it was my father\u2019s, the zip is gone, what do you charge?',
        'Im Oktober kam ein Paket aus Oban, darin ein Mantel, den wir in unserem ersten Jahr verkauft hatten. Auf dem Zettel stand: Er gehört meinem Bruder, er gehörte meinem Vater, der Reißverschluss ist hin, was kostet das?',
      ],
      [
        'The people at Harbour Oilskins put in a new one, waxed the shoulders, and sewed the pocket that had been mended with fishing line. They left the fishing line in.',
        'Bei Harbour Oilskins setzten sie einen neuen ein, wachsten die Schultern und nähten die Tasche, die mit Angelschnur geflickt war. Die Angelschnur ließen sie drin.',
      ],
      [
        'We charged nothing. It was the best advertisement we ever had.',
        'Wir haben nichts berechnet. Es war die beste Werbung, die wir je hatten.',
      ],
    ],
  },
  {
    blog: 'journal',
    handle: 'plants-for-north-windows',
    author: 'merle',
    tags: ['plants', 'home'],
    scene: 'window',
    age: 120,
    title: ['Plants for North Windows', 'Pflanzen für Nordfenster'],
    excerpt: ['Three that thrive where others sulk.', 'Drei, die gedeihen, wo andere schmollen.'],
    body: [
      [
        'A north window has even light all day and no burning noon. Ferns think of it as a forest floor, provided that they stand away from the radiator.',
        'Ein Nordfenster hat den ganzen Tag gleichmäßiges Licht und keinen brennenden Mittag. Farne halten es für Waldboden, sofern sie fern vom Heizkörper stehen.',
      ],
      [
        'The snake plant asks for water every third Sunday. The rubber fig wants its leaves dusted now and then and will grow towards you out of gratitude.',
        'Der Bogenhanf bittet jeden dritten Sonntag um Wasser. Der Gummibaum möchte ab und zu abgestaubt werden und wächst Ihnen aus Dankbarkeit entgegen.',
      ],
      [
        'What they all dislike is love in the form of water. Put a finger in the soil. If it is cold and dark, walk away.',
        'Was keine von ihnen mag, ist Liebe in Form von Wasser. Stecken Sie einen Finger in die Erde. Ist sie kühl und dunkel, gehen Sie weiter.',
      ],
    ],
  },
  {
    blog: 'journal',
    handle: 'setting-a-table-for-ten',
    author: 'jonte',
    tags: ['table', 'home'],
    scene: 'table',
    age: 152,
    title: ['Setting a Table for Ten with Plates for Six', 'Ein Tisch für zehn mit Tellern für sechs'],
    excerpt: [
      'Mix, stack, borrow, and put the bread in the middle.',
      'Mischen, stapeln, leihen und das Brot in die Mitte.',
    ],
    body: [
      [
        'Nobody has ever left a good dinner because the plates did not match. Put the odd ones next to each other and they look chosen.',
        'Noch nie ist jemand von einem guten Essen aufgestanden, weil die Teller nicht zusammenpassten. Stellen Sie die ungleichen nebeneinander, und sie wirken ausgesucht.',
      ],
      [
        'Soup goes into mugs, salad onto a board, bread straight onto the cloth. Benches take more people than chairs, and people on benches talk more.',
        'Suppe kommt in Becher, Salat auf ein Brett, Brot gleich auf das Tuch. Auf Bänke passen mehr Leute als auf Stühle, und auf Bänken wird mehr geredet.',
      ],
      [
        'Light the candles before the first guest rings. It hides the kitchen.',
        'Zünden Sie die Kerzen an, bevor der erste Gast klingelt. Das verbirgt die Küche.',
      ],
    ],
  },
  {
    blog: 'journal',
    handle: 'what-the-lines-are-named-after',
    author: 'finlay',
    tags: ['islands', 'about us'],
    scene: 'cabin',
    age: 210,
    title: ['What the Lines Are Named After', 'Wonach die Linien heißen'],
    excerpt: [
      'Eighty islands, most of them smaller than a car park.',
      'Achtzig Inseln, die meisten kleiner als ein Parkplatz.',
    ],
    body: [
      [
        'Foula has thirty people and its own calendar. Utö has a lighthouse and very good bread. On Ertholm there are more gulls than words for them.',
        'Foula hat dreißig Einwohner und einen eigenen Kalender. Utö hat einen Leuchtturm und sehr gutes Brot. Auf Ertholm gibt es mehr Möwen als Wörter für sie.',
      ],
      [
        'We started to name our lines after islands because we ran out of adjectives. By now it is a rule: nobody may name a mug after a place without having been seasick on the way there.',
        'Wir begannen, unsere Linien nach Inseln zu nennen, weil uns die Adjektive ausgingen. Inzwischen ist es Regel: Niemand darf einen Becher nach einem Ort benennen, ohne auf dem Weg dorthin seekrank gewesen zu sein.',
      ],
    ],
  },
  {
    blog: 'journal',
    handle: 'oiling-wood',
    author: 'jonte',
    tags: ['care', 'wood'],
    scene: 'furniture',
    age: 264,
    title: ['Oiling Wood in Four Sentences', 'Holz ölen in vier Sätzen'],
    excerpt: ['Less oil than you think, and a long walk.', 'Weniger Öl, als man denkt, und ein langer Spaziergang.'],
    body: [
      [
        'Sand lightly along the grain with very fine paper and wipe off the dust with a damp cloth.',
        'Mit sehr feinem Papier leicht in Faserrichtung schleifen und den Staub feucht abwischen.',
      ],
      [
        'Rub in a little linseed oil with a rag, go for a walk, and rub off what the wood did not want.',
        'Wenig Leinöl mit einem Lappen einreiben, spazieren gehen und abreiben, was das Holz nicht wollte.',
      ],
      [
        'Hang the rag outdoors to dry, spread flat: oily rags in a heap can catch fire by themselves. Do it all again in spring.',
        'Den Lappen draußen ausgebreitet trocknen: Ölige Lappen im Haufen können sich selbst entzünden. Im Frühjahr alles wiederholen.',
      ],
    ],
  },
  {
    blog: 'journal',
    handle: 'letters-in-winter',
    author: 'merle',
    tags: ['paper', 'home'],
    scene: 'paper',
    age: 318,
    title: ['Letters in Winter', 'Briefe im Winter'],
    excerpt: ['A card takes four minutes and lasts for years.', 'Eine Karte dauert vier Minuten und hält Jahre.'],
    body: [
      [
        'Keep ten cards and ten stamps in a drawer. That is the whole trick. The rest is a Sunday with rain, and there are enough of those.',
        'Zehn Karten und zehn Briefmarken in einer Schublade. Das ist der ganze Trick. Der Rest ist ein Sonntag mit Regen, und davon gibt es genug.',
      ],
      [
        'Say where you sit and what you see. Say one thing you remember of the other person. Stop before you apologise for the handwriting.',
        'Schreiben Sie, wo Sie sitzen und was Sie sehen. Schreiben Sie eine Sache, die Sie vom anderen erinnern. Hören Sie auf, bevor Sie sich für die Schrift entschuldigen.',
      ],
    ],
  },
];

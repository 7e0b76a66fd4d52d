/** [title, sentence] of customers who are halfway content (3 stars). */
export const MIXED = [
  [
    'Nice, but smaller than I thought',
    'Well made, but I should have read the measurements: it is smaller than I imagined.',
  ],
  ['Good with a small flaw', 'There was a tiny flaw on the underside; I can live with it for the price.'],
  ['Colour a bit different', 'The colour is a shade darker than on my screen, otherwise fine.'],
  ['Took a while', 'The thing itself is good, the delivery took eleven days.'],
  ['It is fine', 'It does what it should. I had expected a little more at this price.'],
  ['Not quite my style', 'The quality is good, it just does not fit our flat. Will pass it on.'],
  ['Needs getting used to', 'It took me a week to get used to it, and now I quite like it.'],
  ['Good idea, average finish', 'One edge was rougher than it should be; a bit of sandpaper helped.'],
] as const;

/** [title, sentence] of customers who are not (1 and 2 stars). */
export const COMPLAINTS = [
  ['Arrived broken', 'It came in two pieces. The replacement was sent quickly, but it is a nuisance.'],
  ['Not for me', 'I sent it back; it feels less solid than it looks.'],
  ['Wrong colour', 'I ordered one colour and received another, and the exchange took two weeks.'],
  ['Too expensive', 'It is not bad, but not worth this price.'],
  ['Disappointed', 'After three weeks of use it already looks worn.'],
  ['Size is off', 'It is at least one size smaller than stated.'],
  ['Expected better', 'The pictures promise more than it holds.'],
  ['Late', 'It arrived after the birthday it was meant for.'],
] as const;

/** What the shop's German customers write: [stars, title, sentence]. */
export const GERMAN = [
  [5, 'Jeden Tag in Gebrauch', 'Seit es da ist, benutze ich nichts anderes mehr.'],
  [5, 'Wunderschön verarbeitet', 'Man sieht und fühlt, dass hier jemand mit Ruhe gearbeitet hat.'],
  [5, 'Gerne wieder', 'Schnell geliefert, liebevoll verpackt, ganz ohne Plastik.'],
  [5, 'Tolles Geschenk', 'Meine Schwester hat sich riesig gefreut.'],
  [4, 'Sehr schön', 'Die Farbe ist in Wirklichkeit etwas dunkler, gefällt mir aber gut.'],
  [4, 'Gute Qualität', 'Hochwertig und schlicht. Ein Stern Abzug für die lange Lieferzeit.'],
  [4, 'Passt perfekt', 'Fällt genau so aus wie beschrieben.'],
  [3, 'Ganz in Ordnung', 'Schön gemacht, aber kleiner als gedacht.'],
  [2, 'Leider beschädigt', 'Kam mit einer Macke an. Der Umtausch lief problemlos.'],
  [1, 'Enttäuscht', 'Für den Preis hatte ich mehr erwartet.'],
] as const;

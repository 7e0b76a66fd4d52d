import { type Text } from '../words/text.ts';

export interface DemoPage {
  handle: string;
  title: Text;
  summary: Text;
  body: Text;
}

/** The pages of the shop. */
export const PAGES: readonly DemoPage[] = [
  {
    handle: 'about',
    title: ['About Skerry', 'Über Skerry'],
    summary: [
      'Two people, one warehouse, thirty workshops around two cold seas.',
      'Zwei Menschen, ein Lager, dreißig Werkstätten an zwei kalten Meeren.',
    ],
    body: [
      '<p>A skerry is a rock that is too small to be an island and too large to be ignored. It seemed a good name for a shop.</p><h2>How it began</h2><p>Merle Thomsen sold lamps in Flensburg, Finlay Rae sold blankets in Leith. In the winter of 2014 they met on a ferry that would not leave, talked about mugs for six hours, and rented a warehouse together in spring.</p><h2>What we sell</h2><p>Goods for home and weather, from about thirty workshops around the North Sea and the Baltic. Each line is named after a small northern island. We have been to most of them; it usually rained.</p><h2>What we do not sell</h2><p>Things that cannot be repaired, things that we do not use ourselves, and scented candles that can be smelled through the lid.</p>',
      '<p>Eine Schäre ist ein Felsen, zu klein für eine Insel und zu groß, um übersehen zu werden. Das schien uns ein guter Name für einen Laden.</p><h2>Wie es begann</h2><p>Merle Thomsen verkaufte Leuchten in Flensburg, Finlay Rae Decken in Leith. Im Winter 2014 trafen sie sich auf einer Fähre, die nicht ablegen wollte, sprachen sechs Stunden lang über Becher und mieteten im Frühjahr gemeinsam ein Lager.</p><h2>Was wir verkaufen</h2><p>Dinge für Haus und Wetter, aus rund dreißig Werkstätten an Nord- und Ostsee. Jede Linie ist nach einer kleinen nördlichen Insel benannt. Auf den meisten waren wir; meist regnete es.</p><h2>Was wir nicht verkaufen</h2><p>Was sich nicht reparieren lässt, was wir selbst nicht benutzen, und Duftkerzen, die man durch den Deckel riecht.</p>',
    ],
  },
  {
    handle: 'contact',
    title: ['Contact', 'Kontakt'],
    summary: ['A person answers, usually the same day.', 'Ein Mensch antwortet, meist am selben Tag.'],
    body: [
      '<p>Write to <a href="mailto:hello@skerry.example">hello@skerry.example</a> or call +49 461 000000, Monday to Friday, nine to five.</p><h2>Visit us</h2><ul><li>Skerry Kiel, Dänische Straße 21</li><li>Skerry Hamburg, Marktstraße 108</li><li>Skerry Leith, 14 The Shore, Edinburgh</li></ul><p>Open Tuesday to Saturday, eleven to six. Dogs are welcome; umbrellas go into the bucket.</p>',
      '<p>Schreiben Sie an <a href="mailto:hello@skerry.example">hello@skerry.example</a> oder rufen Sie an: +49 461 000000, montags bis freitags von neun bis siebzehn Uhr.</p><h2>Besuchen Sie uns</h2><ul><li>Skerry Kiel, Dänische Straße 21</li><li>Skerry Hamburg, Marktstraße 108</li><li>Skerry Leith, 14 The Shore, Edinburgh</li></ul><p>Dienstag bis Samstag von elf bis achtzehn Uhr. Hunde sind willkommen; Schirme kommen in den Eimer.</p>',
    ],
  },
  {
    handle: 'shipping',
    title: ['Shipping & Returns', 'Versand & Rückgabe'],
    summary: ['Sent the same day, returned within sixty.', 'Am selben Tag verschickt, sechzig Tage Rückgabe.'],
    body: [
      '<p>Ordered before noon, sent the same day. We pack in straw, paper and boxes that have travelled before.</p><h2>Costs</h2><ul><li>Germany and Austria: 4.90 euros, free from 80 euros</li><li>Europe: 9.50 euros</li><li>Overseas: 24 euros, duties included</li></ul><h2>Returns</h2><p>Sixty days, no questions. The label is in the box, under the lid.</p>',
      '<p>Bis mittags bestellt, am selben Tag verschickt. Wir packen in Stroh, Papier und Kartons, die schon einmal gereist sind.</p><h2>Kosten</h2><ul><li>Deutschland und Österreich: 4,90 Euro, ab 80 Euro frei</li><li>Europa: 9,50 Euro</li><li>Übersee: 24 Euro, Zoll inbegriffen</li></ul><h2>Rückgabe</h2><p>Sechzig Tage, ohne Fragen. Das Etikett liegt im Karton, unter dem Deckel.</p>',
    ],
  },
  {
    handle: 'workshops',
    title: ['Our Workshops', 'Unsere Werkstätten'],
    summary: ['Who makes what, and where the kettle stands.', 'Wer was macht, und wo der Kessel steht.'],
    body: [
      '<p>We know the people behind every shelf. Some have three hundred years of history, others two years and a second-hand kiln.</p><h2>Clay</h2><p>Tonwerk Lindow digs its own. Ane Holm in Svaneke fires twice a month and never on a Monday. Saltpan Pottery throws salt into the fire and waits.</p><h2>Wool</h2><p>Isle Loom weaves in a shed behind the house in Stornoway; the loom is worked by foot. Strickerei Fries in Husum knits in the round.</p><h2>Paper</h2><p>At Kopp &amp; Press in Leipzig the youngest machine is from 1928 and has the name of a saint.</p>',
      '<p>Wir kennen die Menschen hinter jedem Regal. Manche haben dreihundert Jahre Geschichte, andere zwei Jahre und einen gebrauchten Ofen.</p><h2>Ton</h2><p>Das Tonwerk Lindow gräbt seinen eigenen. Ane Holm in Svaneke brennt zweimal im Monat und nie an einem Montag. Saltpan Pottery wirft Salz ins Feuer und wartet.</p><h2>Wolle</h2><p>Isle Loom webt in einem Schuppen hinter dem Haus in Stornoway; der Webstuhl wird mit dem Fuß getreten. Die Strickerei Fries in Husum strickt rund.</p><h2>Papier</h2><p>Bei Kopp &amp; Press in Leipzig ist die jüngste Maschine von 1928 und trägt den Namen einer Heiligen.</p>',
    ],
  },
  {
    handle: 'repairs',
    title: ['Repairs', 'Reparaturen'],
    summary: [
      'Send it back to be mended. Most things can be.',
      'Schicken Sie es zum Flicken zurück. Das meiste lässt sich richten.',
    ],
    body: [
      '<p>Buttons, seams, sockets, straps, legs: if we sold it, we mend it. Five years free of charge for what is worn, ten for what is sat on.</p><p>Write to us with a picture. You get a price before we begin and the old part back when we are done.</p>',
      '<p>Knöpfe, Nähte, Fassungen, Riemen, Beine: Was wir verkauft haben, richten wir. Fünf Jahre kostenlos für alles zum Anziehen, zehn für alles zum Sitzen.</p><p>Schreiben Sie uns mit einem Bild. Sie bekommen einen Preis, bevor wir anfangen, und das alte Teil zurück, wenn wir fertig sind.</p>',
    ],
  },
  {
    handle: 'size-guide',
    title: ['Size Guide', 'Größenberatung'],
    summary: ['Measured on a table, in centimetres, honestly.', 'Auf dem Tisch gemessen, in Zentimetern, ehrlich.'],
    body: [
      '<p>Lay something flat that fits you, measure across the chest, and compare.</p><table><thead><tr><th>Size</th><th>Chest, cm</th></tr></thead><tbody><tr><td>XS</td><td>48</td></tr><tr><td>S</td><td>51</td></tr><tr><td>M</td><td>54</td></tr><tr><td>L</td><td>57</td></tr><tr><td>XL</td><td>61</td></tr><tr><td>XXL</td><td>65</td></tr></tbody></table><p>Between two sizes, take the larger one for wool and the smaller one for jersey.</p>',
      '<p>Legen Sie etwas flach hin, das Ihnen passt, messen Sie quer über die Brust und vergleichen Sie.</p><table><thead><tr><th>Größe</th><th>Brust, cm</th></tr></thead><tbody><tr><td>XS</td><td>48</td></tr><tr><td>S</td><td>51</td></tr><tr><td>M</td><td>54</td></tr><tr><td>L</td><td>57</td></tr><tr><td>XL</td><td>61</td></tr><tr><td>XXL</td><td>65</td></tr></tbody></table><p>Zwischen zwei Größen bei Wolle die größere nehmen, bei Jersey die kleinere.</p>',
    ],
  },
];

import { type Text } from '../words/text.ts';

export interface DemoPolicy {
  type:
    | 'PRIVACY_POLICY'
    | 'REFUND_POLICY'
    | 'SHIPPING_POLICY'
    | 'TERMS_OF_SERVICE'
    | 'SUBSCRIPTION_POLICY'
    | 'LEGAL_NOTICE'
    | 'CONTACT_INFORMATION'
    | 'TERMS_OF_SALE';
  handle: string;
  title: Text;
  body: Text;
}

const paragraphs = (...texts: Text[]): Text => [
  texts.map(([en]) => `<p>${en}</p>`).join(''),
  texts.map(([, de]) => `<p>${de}</p>`).join(''),
];

/** What the shop promises, in plain words. */
export const POLICIES: readonly DemoPolicy[] = [
  {
    type: 'PRIVACY_POLICY',
    handle: 'privacy-policy',
    title: ['Privacy Policy', 'Datenschutz'],
    body: paragraphs(
      [
        'We keep what we need to send you a parcel and to answer you afterwards: your name, your address, what you ordered and what you wrote to us. We keep invoices for ten years, because the law says so, and everything else for two.',
        'Wir speichern, was wir brauchen, um Ihnen ein Paket zu schicken und Ihnen danach zu antworten: Ihren Namen, Ihre Adresse, was Sie bestellt und was Sie uns geschrieben haben. Rechnungen bewahren wir zehn Jahre auf, weil das Gesetz es verlangt, alles andere zwei.',
      ],
      [
        'We do not sell data, we do not lend it, and we measure visits without recognising visitors. Cards are handled by our payment provider; their numbers never touch our computers.',
        'Wir verkaufen keine Daten, wir verleihen sie nicht, und wir zählen Besuche, ohne Besucher zu erkennen. Kartenzahlungen wickelt unser Zahlungsdienstleister ab; die Nummern berühren unsere Rechner nie.',
      ],
      [
        'Write to privacy@skerry.example to see, correct or delete what we know. A person will answer within a week.',
        'Schreiben Sie an privacy@skerry.example, um zu sehen, zu berichtigen oder zu löschen, was wir wissen. Ein Mensch antwortet innerhalb einer Woche.',
      ],
    ),
  },
  {
    type: 'REFUND_POLICY',
    handle: 'refund-policy',
    title: ['Returns', 'Rückgabe'],
    body: paragraphs(
      [
        'You have sixty days. Send back what does not fit, does not match or does not please, unused and in its box, and we return the money to where it came from within five working days of its arrival.',
        'Sie haben sechzig Tage. Schicken Sie zurück, was nicht passt, nicht dazugehört oder nicht gefällt, unbenutzt und im Karton, und wir erstatten den Betrag innerhalb von fünf Werktagen nach dem Eingang auf demselben Weg.',
      ],
      [
        'Something arrived broken? Keep it, send a picture, and we replace it. Living plants, opened food and furniture made to order cannot come back, but we will find a way together.',
        'Etwas kam zerbrochen an? Behalten Sie es, schicken Sie ein Bild, wir ersetzen es. Lebende Pflanzen, geöffnete Lebensmittel und auf Bestellung gefertigte Möbel können nicht zurück, aber wir finden gemeinsam einen Weg.',
      ],
    ),
  },
  {
    type: 'SHIPPING_POLICY',
    handle: 'shipping-policy',
    title: ['Shipping', 'Versand'],
    body: paragraphs(
      [
        'Orders placed before noon leave Flensburg the same day. Germany takes one to two days, the rest of Europe three to five, everywhere else eight to twelve.',
        'Was bis mittags bestellt ist, verlässt Flensburg am selben Tag. Deutschland dauert ein bis zwei Tage, das übrige Europa drei bis fünf, alles andere acht bis zwölf.',
      ],
      [
        'Shipping costs 4.90 euros in Germany and Austria and nothing from 80 euros; 9.50 euros in Europe; 24 euros overseas, duties included. Furniture comes by van, to the room you name.',
        'Der Versand kostet 4,90 Euro in Deutschland und Österreich und ab 80 Euro nichts; 9,50 Euro in Europa; 24 Euro nach Übersee, Zoll inbegriffen. Möbel kommen mit dem Lieferwagen in den Raum, den Sie nennen.',
      ],
      [
        'You may also collect your order in Kiel, Hamburg and Leith. There will be coffee.',
        'Sie können Ihre Bestellung auch in Kiel, Hamburg und Leith abholen. Es gibt Kaffee.',
      ],
    ),
  },
  {
    type: 'TERMS_OF_SERVICE',
    handle: 'terms-of-service',
    title: ['Terms of Service', 'Nutzungsbedingungen'],
    body: paragraphs(
      [
        'This is a demonstration shop. Its goods, makers and people are invented, its prices are examples, and nothing can be bought here. Were it a real one, these would be its terms.',
        'Dies ist ein Vorführladen. Seine Waren, Werkstätten und Menschen sind erfunden, seine Preise Beispiele, und kaufen kann man hier nichts. Wäre er echt, wären dies seine Bedingungen.',
      ],
      [
        'A contract is made when we confirm your order. Prices include value added tax. Until they are paid, goods remain ours. If a clause is void, the others stand.',
        'Ein Vertrag kommt zustande, wenn wir Ihre Bestellung bestätigen. Preise enthalten die Mehrwertsteuer. Bis zur Bezahlung bleibt die Ware unser Eigentum. Ist eine Klausel unwirksam, gelten die übrigen.',
      ],
    ),
  },
  {
    type: 'TERMS_OF_SALE',
    handle: 'terms-of-sale',
    title: ['Terms of Sale', 'Verkaufsbedingungen'],
    body: paragraphs([
      'You pay by card, by invoice within fourteen days, or on collection. Hand-made things differ a little from their pictures; that is no defect but the point.',
      'Sie zahlen mit Karte, auf Rechnung binnen vierzehn Tagen oder bei Abholung. Handgemachtes weicht ein wenig von den Bildern ab; das ist kein Mangel, sondern der Sinn der Sache.',
    ]),
  },
  {
    type: 'SUBSCRIPTION_POLICY',
    handle: 'subscription-policy',
    title: ['Subscriptions', 'Abonnements'],
    body: paragraphs([
      'Tea and coffee can come every four, six or eight weeks. Skip, change or stop whenever you like, up to the day before we pack. There is no minimum and no asking why.',
      'Tee und Kaffee können alle vier, sechs oder acht Wochen kommen. Aussetzen, ändern oder beenden Sie, wann Sie möchten, bis zum Tag vor dem Packen. Es gibt keine Mindestdauer, und niemand fragt nach dem Grund.',
    ]),
  },
  {
    type: 'LEGAL_NOTICE',
    handle: 'legal-notice',
    title: ['Legal Notice', 'Impressum'],
    body: paragraphs([
      'Skerry is an invented company for demonstration: Skerry Handels GmbH, Am Freihafen 4, 24939 Flensburg. Represented by Merle Thomsen and Finlay Rae.',
      'Skerry ist eine erfundene Firma zur Vorführung: Skerry Handels GmbH, Am Freihafen 4, 24939 Flensburg. Vertreten durch Merle Thomsen und Finlay Rae.',
    ]),
  },
  {
    type: 'CONTACT_INFORMATION',
    handle: 'contact-information',
    title: ['Contact', 'Kontakt'],
    body: paragraphs([
      'Write to hello@skerry.example, or call +49 461 000000 from Monday to Friday, nine to five. Merle, Finlay or Jonte will pick up.',
      'Schreiben Sie an hello@skerry.example oder rufen Sie an: +49 461 000000, montags bis freitags von neun bis siebzehn Uhr. Merle, Finlay oder Jonte nehmen ab.',
    ]),
  },
];

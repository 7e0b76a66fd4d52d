import { type DemoArticle } from './article.ts';

/** Short notices. */
export const NEWS_ARTICLES: readonly DemoArticle[] = [
  {
    blog: 'news',
    handle: 'spring-colours-have-arrived',
    author: 'merle',
    tags: ['new'],
    scene: 'fresh',
    age: 3,
    title: ['Spring Colours Have Arrived', 'Die Frühlingsfarben sind da'],
    excerpt: [
      'Lichen, wild rose and a blue that we cannot name.',
      'Flechte, Wildrose und ein Blau, für das uns der Name fehlt.',
    ],
    body: [
      [
        'The first boxes from Lindow and Upper Lusatia came on Tuesday. Towels, cushions and tumblers are on the shelves; the blankets follow when the fog lets the ferry in.',
        'Die ersten Kisten aus Lindow und der Oberlausitz kamen am Dienstag. Handtücher, Kissen und Gläser stehen im Regal; die Decken folgen, sobald der Nebel die Fähre hereinlässt.',
      ],
    ],
  },
  {
    blog: 'news',
    handle: 'leith-open-late',
    author: 'finlay',
    tags: ['shops'],
    scene: 'winter',
    age: 17,
    title: ['Leith Is Open Late on Thursdays', 'Leith hat donnerstags länger auf'],
    excerpt: ['Until eight, with soup.', 'Bis zwanzig Uhr, mit Suppe.'],
    body: [
      [
        'From March our shop at The Shore stays open until eight on Thursdays. There will be soup, in mugs, which you may then buy.',
        'Ab März bleibt unser Laden an The Shore donnerstags bis zwanzig Uhr geöffnet. Es gibt Suppe, in Bechern, die man danach kaufen darf.',
      ],
    ],
  },
  {
    blog: 'news',
    handle: 'repairs-now-free-for-five-years',
    author: 'jonte',
    tags: ['repairs'],
    scene: 'wear',
    age: 66,
    title: ['Repairs Are Now Free for Five Years', 'Reparaturen sind jetzt fünf Jahre kostenlos'],
    excerpt: ['Two were not enough, so we made it five.', 'Zwei waren zu wenig, also haben wir fünf daraus gemacht.'],
    body: [
      [
        'Whatever you wear of ours, we mend it for five years without a bill. It turns out that almost nothing breaks before the sixth.',
        'Was Sie von uns tragen, flicken wir fünf Jahre ohne Rechnung. Es stellt sich heraus, dass vor dem sechsten fast nichts kaputtgeht.',
      ],
    ],
  },
  {
    blog: 'news',
    handle: 'the-gift-table-is-laid',
    author: 'merle',
    tags: ['gifts'],
    scene: 'gifts',
    age: 102,
    title: ['The Gift Table Is Laid', 'Der Gabentisch ist gedeckt'],
    excerpt: ['Thirty-six presents, none of them a gadget.', 'Sechsunddreißig Geschenke, und keines braucht Strom.'],
    body: [
      [
        'Merle has chosen what she would like to be given. Orders until the 19th arrive in time, if the Baltic behaves.',
        'Merle hat ausgesucht, was sie selbst gern geschenkt bekäme. Was bis zum 19. bestellt ist, kommt rechtzeitig an, sofern sich die Ostsee benimmt.',
      ],
    ],
  },
  {
    blog: 'news',
    handle: 'straw-instead-of-foam',
    author: 'jonte',
    tags: ['packaging'],
    scene: 'rituals',
    age: 230,
    title: ['Straw Instead of Foam', 'Stroh statt Schaum'],
    excerpt: [
      'The last roll of bubble wrap has left the building.',
      'Die letzte Rolle Luftpolsterfolie hat das Haus verlassen.',
    ],
    body: [
      [
        'Since this week everything that can break travels in straw from a farm near Husby. The breakage rate fell by a third, and the rabbits of our customers are delighted.',
        'Seit dieser Woche reist alles Zerbrechliche in Stroh von einem Hof bei Husby. Die Bruchquote sank um ein Drittel, und die Kaninchen unserer Kundschaft sind begeistert.',
      ],
    ],
  },
];

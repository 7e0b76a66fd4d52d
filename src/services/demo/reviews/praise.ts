import { type Department } from '../families/product-family.ts';

/** [title, sentence] of happy customers, by department. */
export const PRAISE: Record<Department, readonly (readonly [string, string])[]> = {
  table: [
    ['My morning cup', 'It has become the one I reach for every morning.'],
    ['Lovely weight', 'The weight is exactly right, neither clunky nor fragile.'],
    ['Better than the picture', 'The glaze has more depth than the pictures can show.'],
    ['Second order', 'I bought one to try and came back for five more.'],
    ['Survives my kids', 'Two small children and a dishwasher have not managed to harm it.'],
    ['Handmade, and you feel it', 'You can feel the marks of the fingers on the inside, which I love.'],
    ['Looks good with everything', 'It sits next to our old white plates as if it had always been there.'],
  ],
  light: [
    ['Such a warm light', 'The light is warm and does not blind you from the sofa.'],
    ['Transformed the corner', 'A dark corner has turned into my favourite place to read.'],
    ['Beautifully made', 'The switch feels solid and the cable is long enough for once.'],
    ['Stays lit in the wind', 'It stood on the terrace through a windy night and did not go out.'],
    ['Quiet scent', 'You notice the scent only when you come back into the room, which is perfect.'],
    ['Lovely even when off', 'It is one of the few lamps that look good when they are switched off.'],
  ],
  furniture: [
    ['Solid', 'Nothing wobbles, nothing creaks, and it came in one piece.'],
    ['Worth the wait', 'Five weeks of waiting, and I would do it again.'],
    ['Our guests ask about it', 'Everyone who visits asks where it is from.'],
    ['Surprisingly comfortable', 'We sat for four hours over dinner and nobody complained.'],
    ['Friendly delivery', 'The driver carried it up three floors and took the wrapping with him.'],
    ['You can see the joinery', 'The joints are so clean that I keep turning it over to look.'],
  ],
  textiles: [
    ['Never leaving the sofa', 'It is heavy in the way that makes you stay for another chapter.'],
    ['Soft after the third wash', 'It was a bit stiff at first, and after three washes it is perfect.'],
    ['True colours', 'The colour is exactly as shown, also by daylight.'],
    ['The dog agrees', 'The dog has claimed it, so I ordered a second one.'],
    ['Dries quickly', 'It dries overnight even in our damp bathroom.'],
    ['Beautiful weave', 'The weave is so even that I thought of a machine, but the fringe says otherwise.'],
  ],
  wear: [
    ['Kept me dry', 'I cycled through an hour of sideways rain and arrived dry.'],
    ['True to size', 'It fits exactly as the size guide says.'],
    ['Does not itch', 'I usually cannot wear wool, and this does not itch at all.'],
    ['Gets compliments', 'A stranger on the tram asked me where it was from.'],
    ['Made to last', 'The seams look as if they would outlive me.'],
    ['Perfect pockets', 'Finally pockets that are where hands are.'],
    ['My winter uniform', 'I have worn it almost daily since November and it looks like new.'],
  ],
  paper: [
    ['Takes ink beautifully', 'No feathering and no bleeding, even with a broad nib.'],
    ['Opens flat', 'It opens flat on every page, as promised.'],
    ['Hangs in the hall now', 'The colours are subtle and go well with our wooden frames.'],
    ['Too nice to send', 'I meant to send it and then kept it.'],
    ['Well packed', 'It arrived without a single bent corner.'],
    ['Lovely details', 'The little pocket in the back and the numbered pages make me happy.'],
  ],
  garden: [
    ['Thriving', 'Two months on my north window and it has put out three new leaves.'],
    ['Arrived in perfect health', 'It came damp, upright and without a broken leaf.'],
    ['Survived the frost', 'It stood outside at minus eight and shows no crack.'],
    ['Such a nice shape', 'Even empty it looks finished on the sideboard.'],
    ['Pours well', 'You can water a seedling without drowning it.'],
    ['Everything came up', 'Nearly every seed came up, and the snails left me half.'],
  ],
  rituals: [
    ['Smells wonderful', 'It smells of outdoors and not of perfume.'],
    ['Part of my evening', 'It has become the quarter of an hour I look forward to.'],
    ['No more dry hands', 'After a week my gardening hands stopped looking like gardening hands.'],
    ['Generous', 'It lasts much longer than I thought.'],
    ['Best I have had', 'I have tried many, and this is the one I order again.'],
    ['A good present', 'I gave it to my mother, who asked for more.'],
  ],
};

/** Sentences that fit anything somebody likes. */
export const GENERAL_PRAISE = [
  'Delivery was quick and the packaging was straw and paper only.',
  'I hesitated because of the price and do not regret it.',
  'The note in the box made me smile.',
  'I have already recommended it to two friends.',
  'Bought it for the holiday house and now want one at home as well.',
  'It feels like something that will be around for a long time.',
  'Customer service answered my question within an hour.',
  'Simple, well thought out, nothing superfluous.',
  'It was a present for my sister, and she wrote to thank me twice.',
  'I picked it up in the Kiel shop and was given coffee.',
  'The colour goes with everything we own.',
  'Looking forward to trying more from the same maker.',
] as const;

/** Words of clothes that people use for the same thing, and what stands for them where questions are compared: English, lower case. */
const alike: readonly (readonly [said: RegExp, plain: string])[] = [
  [/\b(?:pants|slacks|trousers?)\b/g, 'trousers'],
  [/\b(?:trainers?|sneakers?|kicks)\b/g, 'sneakers'],
  [/\b(?:jumpers?|pullovers?|sweaters?|woollens)\b/g, 'sweater'],
  [/\b(?:rucksacks?|backpacks?)\b/g, 'backpack'],
  [/\b(?:seamstress|dressmaker|tailors?)\b/g, 'tailor'],
  [/\b(?:footwear|shoes?)\b/g, 'shoes'],
  [/\b(?:gowns?|frocks?)\b/g, 'evening dress'],
  [/\b(?:bathing suits?|swimming costumes?|swimsuits?)\b/g, 'swimsuit'],
  [/\b(?:bell(?:y|ies)|stomach|tummy|midriff)\b/g, 'tummy'],
  [/\b(?:icy|ice)\b/g, 'ice'],
  [/\b(?:fake|faux|imitation|vegan|pu) leather\b/g, 'faux leather'],
  [/\b(?:garments?|clothing|outfits?|apparel)\b/g, 'clothes'],
  [/\b(?:cloth|materials?|textiles?|fabrics?)\b/g, 'fabric'],
  [/\b(?:tags?|labels?)\b/g, 'label'],
  [/\b(?:bosom|breasts?|bust|boobs)\b/g, 'bust'],
  [/\b(?:brassieres?|bras)\b/g, 'bra'],
  [/\b(?:loosen|widen|stretch)\b/g, 'stretch'],
  [/\b(?:bloke|guy|gentleman|husband|boyfriend|bf)\b/g, 'man'],
  [/\b(?:outerwear|outer garment)\b/g, 'coat'],
  [/\b(?:beneath|underneath)\b/g, 'under'],
  [/\bon top of\b/g, 'over'],
  [/\b(?:peels?|peeling|flak(?:es|ing|y))\b/g, 'peel'],
  [/\b(?:neurodermatitis|atopic dermatitis)\b/g, 'eczema'],
  [/\bmarriage\b/g, 'wedding'],
  [/\b(?:colour|shade)\b/g, 'color'],
  [/\bgrey\b/g, 'gray'],
  [/\b(?:caps?|hats?|headgear|head covering)\b/g, 'hat'],
  [/\b(?:filthy|grubby)\b/g, 'dirty'],
  [/\b(?:permitted|allowed|acceptable|suitable|appropriate|possible)\b/g, 'ok'],
  [/\b(?:dunno|do not know|dont know|have no idea)\b/g, 'do not know'],
  [/\b(?:macbook|notebook)\b/g, 'laptop'],
]

/** What is said beside a question, and asks nothing. */
const beside =
  /\b(?:would you be so kind as to|(?:could|can|would) you (?:please )?|please|pls|plz|tell me|exactly|actually|lol|lmao|haha|btw|omg|asking for a friend|quick question|i have a question|i was wondering)\b/g

/** A question in the words that questions are compared in. */
export const plainly = (text: string): string =>
  alike
    .reduce((said, [form, plain]) => said.replace(form, plain), text.toLowerCase().replace(beside, ' '))
    .replace(/\s+/g, ' ')
    .trim()

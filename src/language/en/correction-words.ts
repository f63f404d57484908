/** Interjections before a correction, which refuse nothing by themselves. */
const interjections =
  'oh|ah|aw|uh|um|hm+|er|erm|well|haha|lol|wait|sorry|oops|ups|whoops|my bad|my mistake|hold on|hang on|scratch that|damn|argh|ok|okay|yes|yeah|actually'
/** These tell that what was said last was wrong. */
const slips = 'wait|sorry|oops|ups|whoops|my bad|my mistake|hold on|hang on|scratch that'
const meant = "i (?:mean|meant|was thinking of|am looking for|'m looking for)(?: to say)?"
const wearer =
  "(?:for )?(?:a |the |my )?(?:wom[ae]n'?s?|m[ae]n'?s?|ladies|lady|gents?|guys?|boys?'?|girls?'?|kids?|children|female|male|her|him|me)"

/** "No, I mean", "oh wait no", "sorry, I meant" at the beginning: the words behind take the place of what was said before. */
export const correctingStarts: readonly RegExp[] = [
  new RegExp(
    `^\\W*(?:(?:${interjections})\\b\\W*)*(?:no(?:pe|ah)?\\b\\W*)+(?:(?:${interjections})\\b\\W*)*${meant}\\b(?! (?:not|no|without)\\b)\\W*`,
    'g',
  ),
  new RegExp(`^\\W*(?:(?:${interjections})\\b\\W*)*i meant\\b(?! (?:not|no|without)\\b)\\W*`, 'g'),
  new RegExp(`^\\W*(?:(?:${interjections})\\b\\W*)*(?:${slips})\\W*no\\s*[,.:;!-]+\\s*`, 'g'),
  new RegExp(`^\\W*(?:(?:${interjections})\\b\\W*)*(?:no(?:pe)?\\b\\W*)+(?=${wearer}\\b)(?!me\\b)`, 'g'),
  /^\W*no(?:pe)?\W+(?:wait|sorry|oops|actually)\b\W*(?!no\b|not\b|i\b)/g,
]

/** "No for him", "no the blue ones", "no I said …": the first word answers, and denies nothing of what follows. */
export const answeringNo =
  /^\W*(?:(?:oh|ah|hm+|well|ok|okay)\b\W*)*no(?:pe|ah)?(?= (?:for(?! [\w' ]{2,20}[,;.] ?(?:now |but |it(?:'s| is) )?for\b)|in|it|its|it's|that|that's|thats|i|i'm|im|you|just|only|rather|make|show|give|really)\b)/g

/** "Ugh, forget it, show me skirts": what was spoken of is dropped, and is not what "it" means. */
export const droppedBefore =
  /^\W*(?:(?:ugh|argh|oh|ok|okay|well|no|nah|meh|hm+|actually|right)\W+)*(?:forget (?:it|that|about it|about that)|never ?mind|nvm|scrap (?:it|that)|screw (?:it|that)|leave it|whatever)\b(?! (?:the|about|my|what|that|if))[\s,.;!:-]+(?=[a-z0-9])/g

/**
 * Amid a message these take back what was just said: "brown shoes, no wait, black", "size M, I mean L", "boots or rather sandals". A wait
 * that is no slip ("can't wait", "wait for") is none of them.
 */
export const amid = new RegExp(
  [
    `(?:\\b(?:oh|ah|um|uh|hm+|er|well)\\b[\\s,.!:;-]*)*\\bno(?:pe|ah)?[\\s,.!:;-]+(?:wait|sorry|actually|hang on|hold on|scratch that|rather|better|make (?:it|that|them)|i (?:mean|meant))\\b`,
    `(?:[,.!;:…-]+\\s*|\\b(?:oh|ah|um|uh) )\\b(?:wait|hang on|hold on|sorry|oops|whoops|scratch that|correction|my mistake|my bad)\\b(?: no\\b)?(?! (?:for|to|until|till|about|if|but|that|i)\\b)`,
    `\\b(?:scratch that|or rather|make (?:that|it)(?= (?:an? )?[a-z])|i mean|i meant)\\b(?! (?:it|that|what|by|business|for|to|really|seriously|come)\\b)`,
    `,\\s*no\\s*,(?=\\s*[a-z])`,
    `\\b(?:wait|actually|sorry),? no(?:pe)?\\b`,
  ]
    .map((form) => `(?:${form})`)
    .join('|'),
  'g',
)

import type { AskingWords } from '../asking-words.ts'

/** What went wrong with what was bought, as told in English. */
export const grievances: AskingWords['grievances'] = {
  had: /\b(?:i|we|my \w+) (?:just |only |also |recently )?(?:bought|ordered|got|received|purchased)\b|\bbought (?:here|from|off|last|in)\b|\bfrom you(?: guys| lot)?\b|\byou (?:sold|sent)\b|\bmy (?:\w+ )?(?:order|parcel|package|delivery)\b(?! bag)|\b(?:last|previous) (?:\w+ )?(?:pair|ones?|trousers|jeans|shoes|boots|dress|coat|jacket|shirt|bag|jumper|sweater)\b.{0,20}\b(?:from you|i|had|broke|fell)\b|\bafter (?:an?|one|two|three|four|\d+|the first|just|only)(?: \w+)? ?(?:days?|weeks?|months?|wash\w*|wears?|times?)\b|\b(?:first|second) (?:wash|wear|time)\b/,
  broken:
    /\b(?:broke|broken|ripped|tore|torn|(?:has|have|had|got|with|full of) (?:an? )?holes?|fell (?:apart|off|to bits)|falling apart|came (?:off|apart|undone|loose|unstuck)|coming (?:off|apart)|gone|went (?:baggy|see)|faded|shrank|shrunk|pilled|bobbled|unravel\w*|split|cracked|leaks?|leaked|leaking|defective|faulty|damaged|stained|dirty|rubbish|crap|wrong (?:size|colou?r|item|one))\b|\b(?:bought|ordered|got|received|from you)\b.{0,80}\b(?:rubs? off|rubbing off|bleeds?|stains? (?:my|everything)|stinks?|smells?|peels?|peeling|flak(?:es|ing)|squeaks?|sheds?)\b/,
  misfit:
    /\b(?:is|are|its|theyre|was|were|turned out|came) (?:way |far |much |a bit |a lot |really |so )?too (?:small|big|large|tight|short|long|wide|loose|narrow)\b|\b(?:doesnt|dont|does not|do not|didnt) fit\b/,
  late: /\b(?:ordered|bought)\b.{0,60}\b(?:hasnt|has not|havent|have not|didnt|never|nothing|not) (?:yet |has |even )?(?:arrived?|come|came|turned up|shown up|been delivered)\b|\b(?:parcel|order|package|delivery|coat|dress|jacket|shoes|boots|things?)\b.{0,40}\b(?:(?:\w+ )?(?:days?|weeks?|months?) late|is late|delayed|overdue|lost|(?:hasnt|has not|havent|didnt|never|not) (?:yet )?(?:arrived?|come|came|turned up|shown up)|nowhere|missing|still waiting)\b|\bstill (?:waiting|no sign)\b.{0,30}\b(?:parcel|order|package|delivery|it|for)\b|\b(?:waiting|waited) (?:for )?(?:over |more than )?(?:an?|one|two|three|four|\d+) (?:days?|weeks?|months?)\b.{0,30}\b(?:order|parcel|package|delivery)\b|\b(?:nobody|no one|no-one) (?:answers?|answered|replies|replied|picks up|responds?|responded|writes back)\b/,
  seeks: {
    misfit: 'exchange send piece back other size return unworn days',
    broken: 'arrives damaged faulty wrong replace refund warranty',
    late: 'parcel arrived days write contact call',
  },
}

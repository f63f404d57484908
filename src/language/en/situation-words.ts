import type { SituationLanguage } from '../situation-words.ts'
import { bodyWishesWords } from './situations/body-wishes.ts'
import { ceremoniesWords } from './situations/ceremonies.ts'
import { climatesWords } from './situations/climates.ts'
import { dressCodesWords } from './situations/dress-codes.ts'
import { jobsWords } from './situations/jobs.ts'
import { leisureWords } from './situations/leisure.ts'
import { needsWords } from './situations/needs.ts'
import { partiesWords } from './situations/parties.ts'
import { placesWords } from './situations/places.ts'
import { rolesWords } from './situations/roles.ts'
import { sportsWords } from './situations/sports.ts'
import { stylesWords } from './situations/styles.ts'
import { usesWords } from './situations/uses.ts'
import { weathersWords } from './situations/weathers.ts'
import { workWords } from './situations/work.ts'

/** How situations are spoken of. */
export const situationLanguage: SituationLanguage = {
  places: {
    ...ceremoniesWords,
    ...partiesWords,
    ...workWords,
    ...jobsWords,
    ...leisureWords,
    ...sportsWords,
    ...weathersWords,
    ...placesWords,
  },
  regions: climatesWords,
  wishes: {
    ...rolesWords,
    ...bodyWishesWords,
    ...needsWords,
    ...usesWords,
  },
  looks: {
    ...stylesWords,
    ...dressCodesWords,
  },
  leads:
    /(?:\b(?:for|to|at|on|in|during|attend\w*|through|into|wear|outfit|look|something|clothes|against|before|suitable|appropriate|have|has|having|got|ve|going|go|hosting|invited|celebrat\w*|planning|coming|off|next|this|tomorrow|upcoming|taking|doing|its|theres)|^)(?: [\w-]+){0,4}\s*$/,
  opens: {
    before:
      /^(?:(?:hi|hey|hello|help|ok|so|um|well)\W+)*(?:(?:an?|the|my|our|his|her|their|this)\b(?: \w+){0,2} ?|(?:best )?(?:exs|friends?|cousins?|sisters?|brothers?|sons?|daughters?|colleagues?|bosss?|neighbou?rs?|nephews?|nieces?) )?$/,
    after:
      /^(?: (?:night|evening|day|party|season|weekend|guest|ceremony|dinner|lunch|trip|tomorrow|tonight|today))?\s*(?:$|[,.;:!?–—(/-]|(?:on|in|at|with|next|this|coming|tomorrow|tonight|today|soon|for|as|where|but|and|i|im|we|is|guest|season|night|day|evening|week|weekend|outdoors?|indoors?|under|below|budget|m[ae]n|wom[ae]n)\b)/,
  },
  told: /\b(?:was|were|had|wore|bought|fell|ruined|died|last|yesterday|ago|met|since|after|from|came|seen|saw|photos?|remember|hate|love[ds]?|loves|works?|teaches)\b[^.;!?]*$/,
  past: /\b(?:was|were|had|wore|bought|fell|ruined|died|broke|last|yesterday|ago|met|saw|remember|hate[ds]?|quit|lost|left|failed|lived|born|grew)\b[^.;!?]*$/,
  there:
    /\b(?:in|to|into|near|around|visit(?:ing)?|across|through|throughout|for|of|at|by|towards?|reach(?:ing)?|explor(?:e|ing)|tour(?:ing)?|do(?:ing)?|walk(?:ing)?|hik(?:e|ing)|cycl(?:e|ing)|see(?:ing)?)(?: (?:the|a|rainy|cold|freezing|sunny|hot|northern|southern|western|eastern|north|south|west|east|central|rural|downtown|snowy|wet|windy|chilly|icy|tropical|beautiful|lovely|gr[ae]y|old|big))* $/,
  code: /\b(?:the (?:rules?|dress ?code) (?:is|are|says)|dress ?code|uniform is|we (?:all )?(?:have|need) to wear|i (?:have|need) to wear|(?:must|has to|have to|should) (?:be|wear|come in)|(?:make|want|ask|tell)s? (?:us|me|everyone|staff) (?:to )?(?:wear|in|come in)|(?:is|are) (?:mandatory|required|compulsory|a must|not allowed|forbidden)|all (?:black|white|grey|gray|navy)|closed[- ]toed?|head to toe)\b/,
  refused: /\b(?:not|no|isnt|never|nothing|without|anything but|less|too|dont want)(?: \w+){0,2}\s*$/,
  otherwise:
    /^[ -](?:rings?|bands?|cakes?|photos?|invitations?|planners?|bag|bags|chair|friends?|people|shop|store|fund|season ticket|wheels?|screen)\b|^(?: \w+){0,2} (?:broke|died|ripped|was|were)\b/,
  somePiece: /\b(?:some|any)thing\b/,
  dressed:
    /^(?:graduation(?: ceremony)?|christening|baptism|prom|funeral|(?:job )?interview|garden party|confirmation|communion|first communion|gala|opera|theatre|anniversary|cocktail party|hen (?:party|do)|engagement party|rehearsal dinner|new years eve|homecoming|baby shower|bridal shower|races|office|business meeting|conference) (?:dress(?:es)?|outfits?|shoes|clothes|looks?|suits?|shirts?|blouses?|skirts?|jumpsuits?|tops?|heels|trousers|pants|blazers?|jackets?|coats?|clutch)\b/,
  outfit: [
    /\b(?:what|which)\b(?: \w+){0,3}? (?:do|does|should|shall|can|could|would|to|must|am|are|will|might|i)\b(?: [\w-]+){0,6}? (?:wear|wearing|put on|put him in|put her in|put me in|put them in)\b/,
    /\bwhat to wear\b|\bwhat should (?:\w+ ){1,3}where\b|\bhow (?:do|does|should|shall|would|to)(?: \w+){0,3} (?:dress|dressed)\b|\bwhat do i dress\b/,
    /\b(?:dress|style) (?:me|us|him|her|my (?:mum|mom|dad|husband|wife|son|daughter|kids?|mother|father|boyfriend|girlfriend)|our \w+)\b(?! in | shirt| pants| shoes)/,
    /\b(?:outfits?|ensemble|(?:whole|full|complete|entire) (?:look|fit|set))\b/,
    /\b(?:a|an|the|one|\w+) (?:look|fit) (?:for|to wear to)\b(?! (?:it|them|those|these|a moment|something|some|any|the same)\b)/,
    /\b(?:i )?need everything\b|\b(?:what (?:do|should|to) (?:i |we )?pack|help me pack|pack(?:ing)? (?:for|list)|capsule)\b|\b(?:weekend|days?|nights?|week|trip|holiday|vacation)\b.{0,60}\b(?:[3-8]|three|four|five|six) (?:pieces|things|items)\b/,
    /\b(?:need|want|wanna|some|new|any|got|show me|give me|a|fresh|good) (?:some |a |new |good |\w+ )?(?:fits|drip|fit)(?= (?:for|to|that|in|under)\b|[.,!?]|$)(?! (?:me|for (?:a )?(?:tall|short)))/,
    /\b(?:from head to (?:toe|foot)|head to (?:toe|foot)|nothing to wear|make (?:me|him|her|my \w+) (?:presentable|look (?:human|decent)))\b/,
    /\b(?:clothes|clothing) (?:for|to wear to)\b(?! (?:(?:an?|my|our|the|his|her) )?(?:\d|\w+ year|toddlers?|bab(?:y|ies)|kids?|child(?:ren)?|boys?|girls?|sons?|daughters?|m[ae]n|wom[ae]n|him|her|me|us|ladies|teen\w*|mum|mom|dad|husband|wife)\b)/,
    /\b(?:holiday|party|wedding|office|beach|summer|winter|spring|autumn|date|festival|work|evening|city|weekend|vacation|gala|interview|travel|night out) looks?\b(?! (?:like|at|good|great))/,
  ],
  ofOnePiece:
    /\b(?:what|which) (?!to\b|should|do|does|can|could|would|is|shall|am|are|on earth|the hell)\w+ (?:do|should|can|shall|would|to)\b|\bwear (?:it |this |that |them )?(?:with|over|under)\b|\b(?:goes?|go|pair|match\w*) with\b|\b(?:looks? like|(?<!\b(?:a|an|the|some) (?:\w+ ){1,3})look (?:for|at) (?:it|some|a|an|the|another))\b|\bto wear with\b|\bfit (?:me|him|her|a|in|my)\b/,
}

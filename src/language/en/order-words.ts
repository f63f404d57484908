import type { AskingWords } from '../asking-words.ts'

const piece =
  '(?:it|this|that|these|those|them|both|all of (?:it|them|these)|the (?:(?:very )?(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th|other|cheapest|cheaper)(?: (?:one|two|three))?)|(?:number|no|nr|option) (?:\\d|one|two|three|four)|the (?:\\w+ ){0,3}(?:one|ones|dress|coat|jacket|blazer|shirt|tee|top|blouse|skirt|pants|trousers|jeans|shorts|shoes|boots|sneakers|heels|sandals|loafers|bag|handbag|clutch|backpack|sweater|cardigan|hoodie|suit|scarf|hat|belt|tie|outfit|look|pair|lot|two))'

/** How English asks what an assistant cannot do, and what all of it costs. */
export const orderWords: Pick<
  AskingWords,
  'order' | 'total' | 'why' | 'picks' | 'told' | 'matching' | 'keeps'
> = {
  keeps: /\b(?:hold|holds|reserve|set aside|put aside)\b/,
  order: {
    buy: [
      new RegExp(`\\b(?:where|how) (?:can|do|could) (?:i|we) (?:buy|get|order|purchase|pay for) ${piece}\\b`),
      new RegExp(
        `\\b(?:ill|i will|id like to|i want to|i would like to|let me|can i|could i|i wanna|ready to) (?:just |now )?(?:buy|order|purchase) ${piece}\\b`,
      ),
      new RegExp(
        `^(?:(?:ok|okay|great|perfect|nice|cool|yes|yeah|so|then|alright)\\W+)*(?:ill|i will|well|id|i would|im gonna|i am going to|im going to|i think ill|i guess ill|lets) (?:just |then )?(?:take|go (?:for|with)|have) ${piece}\\b(?! (?:but|in|with)\\b)`,
      ),
      new RegExp(`^(?:\\w+ )?(?:ill|i will|well) take ${piece}\\b`),
      /^(?:(?:so|ok|okay|and|now|is|are|did|have) )*(?:(?:it|that|this|they|you|the \w+) )?(?:is |are |put |added |now |already )*(?:in|into|to|on) (?:(?:my|the|your) )?(?:cart|basket|trolley|shopping bag)(?: (?:now|yet|already|then))?\W*$/,
      /^(?:(?:please|ok|okay|now) )*add (?:it )?to (?:(?:my|the) )?(?:cart|basket|bag|trolley)\W*$/,
      new RegExp(
        `\\b(?:add|put) ${piece} (?:in|into|to|in to) (?:my|the|a)? ?(?:cart|basket|bag|trolley)\\b`,
      ),
      new RegExp(`^(?:please |ok |okay |now )?(?:buy|order|purchase) ${piece}\\b`),
      /\b(?:send|give|share|get|post|drop|have)(?: me| us)? (?:the |a |its |that |your )?(?:link|url)\b|\b(?:wheres|where is|whats|what is) (?:the|its) (?:link|url)\b|(?:^|[.,;!?] ?)(?:(?:the|a|its|any|and|got a) )?(?:link|url)(?: (?:please|pls|to it|for it))?\W*$/,
      new RegExp(
        `^(?:(?:ok|okay|great|perfect|nice|cool|fine|good|yes|yeah|so|then|alright|right)\\W+)*take ${piece}\\b(?! (?:but|in|with|for|out|off|away|back|one|and|from|of)\\b)`,
      ),
      /\b(?:check ?out|go to (?:the )?checkout|place (?:an|the|my) order)\b/,
    ],
    hold: [
      /\b(?:can|could|would|will) (?:you|u) (?:please )?(?:reserve|hold|keep|put aside|set aside|save|bookmark|remember)\b(?! me\b)/,
      new RegExp(
        `^(?:please |can i |could i |i want to |id like to )?(?:reserve|save|bookmark|hold on to|put aside|set aside|favou?rite|wishlist) ${piece}\\b`,
      ),
      new RegExp(
        `\\b(?:reserve|save|bookmark|hold|keep|put|set) ${piece}\\b.{0,12}\\b(?:for later|for me|aside|to my (?:wish ?list|favou?rites)|on my wish ?list)\\b`,
      ),
    ],
    person: [
      /\b(?:talk|speak|chat|write) (?:to|with) (?:a |an |some ?)?(?:real |actual |live |human )*(?:person|human|people|someone|somebody|agent|advisor|adviser|member of staff|sales ?(?:person|man|woman)|assistant who is human|representative)\b/,
      /\b(?:is there|are there|can i (?:get|have)|could i (?:get|have)|i (?:want|need|would like)(?: to have)?|give me|get me|let me (?:talk|speak) to) (?:an? |some |any )?(?:real |actual |live |human )*(?:(?:person|human|humans|agent|advis[oe]r|employee|member of staff|staff member|sales ?(?:person|man|woman))|(?:people|someone|somebody|anyone|anybody|one)(?= (?:\w+ ){0,2}(?:(?:talk|speak|chat|write|call)\b|to help)))\b/,
      /\b(?:real|actual|live) (?:person|human)\b|\bhuman (?:please|agent|being)\b|\b(?:connect|transfer) me (?:to|with)\b/,
    ],
  },
  total: [
    /\bhow (?:much|expensive) (?:is|are|for|would|do|does|will)\b.{2,40}\band (?:the |my |his |her |these |that )\w+/,
    /\b(?:bill|damage|price|cost|sum|total)\b.{0,20}\b(?:for|of|on) (?:both|the (?:two|three|four|lot|pair|set)|all of (?:it|them|that)|everything|all)\b/,
    /\b(?:whats?|how much)\b.{0,20}\b(?:pay|paying|owe|spend|spending)\b.{0,24}\b(?:both|everything|all|the lot|the (?:two|three|four|pair))\b|\bthe (?:pair|two|both) of (?:them|these|those)(?: together)?\W*$/,
    /\b(?:whats?|how much)\b.{0,30}\b(?:both|all (?:two|three|four|five|of them)|the (?:two|three|four))\b.{0,20}\b(?:together|cost|in total|come to)\b|\bboth together\b/,
    /\b(?:whats?|how much)\b.{0,30}\b(?:come[s]? (?:out )?to|add up to|altogether|all together|in total|total|for everything|for (?:all|the lot)|whole (?:outfit|look|thing)|entire (?:outfit|look)|all of (?:it|that|them|this)|everything together)\b/,
    /\b(?:what|how much|whats)\b.{0,70}\b(?:together|altogether|all together|combined|in total|in all|in sum)\b/,
    /\b(?:together|altogether|combined)\b.{0,20}\b(?:how much|what)\b/,
    /\b(?:whats|what is|tell me|give me) (?:the |a )?(?:total|sum)\b.{0,12}\b(?:of|for)\b/,
    /^(?:and |so |ok |whats |what is )*(?:the )?(?:total|sum|grand total)\b(?: price| cost)?(?: of (?:it|that|this|everything|the (?:outfit|look)))?(?: now| then| so far)?\W*$/,
    /\bhow (?:much|expensive) (?:is|does|would|are) (?:the |this |that )?(?:whole |entire |complete )?(?:outfit|look|everything|it all|all)\b/,
  ],
  why: [
    /\bwhy (?:did|do|are|have|would|is|was|were) (?:you|u|it|this|that|these|those|the \w+(?: one)?) ?(?:\w+ )?(?:show|showing|shown|suggest|suggesting|recommend|recommending|pick|picked|choose|chose|offer|offering|give|giving|here|first|on top|in the list|a match)\b/,
    /^(?:and |but |ok |so )*why (?:the |this |that |these |those )(?:\w+ )?(?:one|ones|first|second|third|fourth|last)?\W*$/,
  ],
  picks: [
    /^(?:(?:and|but|so|ok|okay|hm+|um|well|honestly)\W+)*(?:if it (?:was|were) you\W+)?(?:which|what)(?: (?:\w+ ){0,2}(?:of )?(?:them|these|those|the (?:two|three|four|ones))?)? ?would (?:you|u) (?:yourself |personally )?(?:pick|choose|take|recommend|go for|buy|get|suggest|wear)\W*(?:yourself|personally|then)?\W*$/,
  ],
  told: [
    /\b(?:what|which)(?:s| is| was| were)? ?(?:\w+ ){0,3}(?:did|have) (?:i|we) (?:just |already )?(?:tell|told|say|said|give|gave|mention|mentioned)\b/,
    /\bdo (?:you|u) (?:still )?(?:remember|know) (?:what )?my (?:\w+ )?(?:size|sizes|budget|limit)\b/,
    /\b(?:whats?|what is) my (?:\w+ )?(?:size|budget|limit)\b/,
    /\bwhat do (?:you|u) (?:know|remember) (?:about|of) me\b/,
  ],
  matching: [
    /\b(?:do|does|can|could|would|will|is|are)\b.{1,60}\b(?:go|goes|work|match|matches|pair|clash|clashes|fit|look (?:good|ok|okay|nice|bad|weird|odd))\b(?: (?:well|together|nicely|ok|okay))*(?: (?:with|together|and|next to|beside)\b|\W*$)/,
    /\b(?:can|could|should|may) (?:i|you|one|we) (?:wear|mix|combine|pair|put)\b.{1,60}\b(?:with|and|together)\b/,
    /\bwhat (?:colou?rs?) (?:go|goes|match|matches|work|works|pair|pairs|look good|looks good)(?: well| best)? with\b/,
  ],
}

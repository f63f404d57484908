import type { AskingWords } from '../asking-words.ts'

/** How a shop is asked about itself. */
export const shopTopicWords: AskingWords['shop'] = {
  delivery: {
    asked: [
      /\b(?:do|can|could|will|would) (?:you|u|ya|they)(?: \w+)? (?:deliver|ship)\b/,
      /\b(?:do|can|could|will|would) (?:you|u|ya|they)(?: \w+)? (?:send|post) (?:it|them|this|that|orders?|parcels?|abroad|overseas|to)\b/,
      /\b(?:buy|order|ship|deliver\w*|shop|purchase)\b.{0,25}\b(?:from|in|to) (?:abroad|overseas|another country|outside|spain|france|italy|portugal|greece|poland|austria|switzerland|germany|belgium|holland|the netherlands|ireland|norway|sweden|denmark|finland|the uk|england|scotland|the us|the usa|america|canada|australia|japan|turkey|brazil|mexico|dubai)\b/,
      /\b(?:you|u|ya) (?:can |could |do |also |will )?(?:send|ship|deliver|post)(?: it| this| them| that)? to \w+/,
      /\bhow (?:long|much|fast|quick|quickly|soon|many days|expensive|reliable)\b.{0,30}\b(?:deliver\w*|shipping|shipped|postage|arrive|get here|to ship|dispatch\w*)\b/,
      /\bwhen (?:will|does|do|would|can|is|are|could)\b.{0,40}\b(?:arrive|arriving|get here|gets here|delivered|delivery|be here|shipped|ship|turn up)\b/,
      /\b(?:delivery|shipping|postage) (?:costs?|fees?|charges?|times?|options?|policy|prices?|cost)\b|\bfree (?:delivery|shipping|postage)\b/,
      /\bwho pays\b.{0,30}\b(?:postage|shipping|delivery|customs|duty)\b/,
      /\b(?:will|can|could|would) (?:it|they|that|this|i|you)\b.{0,25}\b(?:be here|get here|have it|arrive|here) (?:by|before|on|until|in time|tomorrow|today)\b/,
      /\bclick (?:and|n|&) collect\b|\b(?:pick|collect) (?:it |them |that )?(?:up )?(?:in|at|from) (?:the |a |your )?(?:store|shop)\b/,
      /\b(?:pay|paying|any|charged?|extra|about) customs\b/,
      /\b(?:customs|import) (?:dut(?:y|ies)|fees?|charges?|tax(?:es)?)\b/,
      /\bwhere do you (?:ship|deliver)\b|\b(?:is|are|whats|what is|hows|how is) (?:the |your )?(?:delivery|shipping|postage)\b/,
      /\b(?:ship|deliver)\w* (?:to|on) (?:\w+ ?){1,3}\?/,
      /\bwhat (?:is|does|do|are|would)\b.{0,15}\b(?:delivery|shipping|postage)\b/,
    ],
    named: [
      /\b(?:delivery|deliver|deliveries|shipping|shipped|ship|postage|courier|parcels?|couriers|same day|next day|pick up today)\b/,
    ],
  },
  returns: {
    asked: [
      /\b(?:can|could|may|do|does|how|what|when|where|if|must)\b.{0,40}\b(?:return|exchange|refund|swap) (?:it|them|this|that|these|those|the|something|stuff|things?|an?|my|for|in|after|by|if|online|sale|worn)\b/,
      /\b(?:send|bring|take|give|post) (?:it|them|this|that|these|those|one|mine|things?|stuff|something|everything|half|some|the \w+|my \w+)(?: \w+)? back\b/,
      /\b(?:can|could|does|will) (?:it|they|this|that|these) (?:go|be) (?:back|returned|exchanged|sent back)\b/,
      /\b(?:what|whats|how|hows|is|are|do|does|who|where|when|wheres|any)\b.{0,25}\b(?:returns?|refunds?|returning|exchanges?)\b/,
      /\b(?:return|returns|refund|exchange) (?:policy|label|window|period|address|form|costs?|fees?|time|deadline|process)\b|\bfree returns?\b/,
      /\bmoney back\b|\bmy refund\b|\brefund me\b|\bwrong (?:item|size|color|colour|order|parcel)\b.{0,20}\b(?:sent|came|arrived|got)\b/,
      /\b(?:you|u)(?:ve| have)? sent\b.{0,20}\b(?:wrong|two left|left shoe|broken|damaged|another)\b/,
      /\b(?:arrived|came|turned up|delivered)\b.{0,25}\b(?:with a|damaged|broken|torn|ripped|dirty|stained|faulty|hole|stain|without|smaller|wrong)\b|\b(?:order|parcel|delivery)\b.{0,30}\b(?:wrong|damaged|broken|torn|ripped|dirty|stained|faulty)\b/,
      /\b(?:if|when) (?:it|they|the \w+) (?:doesnt|dont|does not|do not|wont) fit\b.{0,30}\b(?:back|return|exchange|refund)\b/,
      /\b(?:try|tried) (?:it|them|things) (?:on )?at home\b/,
    ],
    named: [/\b(?:returns?|refunds?|exchanges?|refunded|returning)\b/],
  },
  orders: {
    asked: [
      /\b(?:where|wheres|where is|what happened to|whats happening with)\b.{0,15}\bmy (?:order|parcel|package|stuff|delivery|things|dress|shoes|coat|jacket)\b/,
      /\btrack(?:ing)?\b.{0,25}\b(?:order|parcel|package|number|it|delivery)\b|\b(?:order|tracking) (?:number|status|history|confirmation)\b/,
      /\b(?:cancel|change|amend)\b.{0,25}\b(?:order|address|parcel)\b|\bcan i (?:still )?cancel\b/,
      /\b(?:hasnt|havent|has not|have not|never|not|didnt) (?:yet )?(?:arrived?|come|turned up|shown up|received)\b.{0,25}/,
      /\bmy (?:order|parcel|package)\b(?! bag)/,
    ],
    named: [/\b(?:tracking|parcel|package|order status)\b/],
  },
  payment: {
    asked: [
      /\b(?:can|could|may|do|does|how|what|which|is)\b.{0,40}\b(?:pay|paypal|klarna|afterpay|clearpay|apple pay|google pay|credit cards?|cash|in installments|in instalments|by invoice|on invoice|lay ?away|deposit)\b(?! day)/,
      /\b(?:payment|paying) (?:methods?|options?|plans?|by|with|in|later|on)\b/,
      /\b(?:do you|can i|could i|will i)\b.{0,20}\b(?:invoice|receipt|vat)\b/,
      /\bgift receipt\b|\b(?:vat|sales tax|tax(?:es)?)\b.{0,30}\b(?:included|inclusive|on top|added|extra|free|refund|back)\b|\b(?:incl\w*|plus|with|without|including|before|after|is there|are there|charge|add|pay) (?:any |the |of )?(?:vat|sales tax|tax(?:es)?)\b/,
    ],
    named: [
      /\b(?:paypal|klarna|afterpay|clearpay|apple pay|google pay|installments|instalments|payment|invoice|receipt|lay ?away|amex|mastercard)\b/,
    ],
  },
  vouchers: {
    asked: [
      /\b(?:do|can|could|are|is|how|where|what|does|will|whats)\b.{0,40}\b(?:gift ?cards?|gift vouchers?|gift certificates?|vouchers?|store credit)\b/,
      /\b(?:gift ?card|voucher|coupon|promo) (?:code|codes|balance)?\b.{0,20}\b(?:work|works|working|valid|expired?|expires?|apply|redeem)\b/,
    ],
    named: [/\b(?:gift ?cards?|gift vouchers?|vouchers?|gift certificates?)\b/],
  },
  discounts: {
    asked: [
      /\b(?:do|can|could|are|is|any|how|when|whens|what|have|got|does|will|whats)\b.{0,40}\b(?:discounts?|coupons?|promo(?:tion)?s?(?: codes?)?|loyalty|bonus points|price match(?:ing)?|black friday|next sale|sale (?:start|end|on)|money off)\b/,
      /\b(?:student|staff|nhs|teacher|military|senior|seniors|bulk|group|key worker|first order|birthday) discounts?\b/,
      /\bwhen\b.{0,20}\b(?:is|are|does|do|will)\b.{0,20}\b(?:sale|sales)\b/,
      /\b(?:newsletter|loyalty (?:card|programme|program|scheme))\b/,
    ],
    named: [/\b(?:discounts?|coupons?|promo codes?|black friday|cyber monday)\b/],
  },
  sizes: {
    asked: [
      /\b(?:do|does) (?:your|ur|all your|the brands?|the clothes) ?(?:stuff|clothes|things|sizes|sizing|brands?|pieces|items|shoes|garments)? (?:tend to |usually |generally )?(?:run|come up|fit|turn out) (?:small|big|large|tight|true|a bit|rather|too)/,
      /\bbetween (?:two )?sizes\b|\bbetween (?:an? )?(?:x*s|m|x*l|small|medium|large) and (?:an? )?(?:x*s|m|x*l|small|medium|large)\b|\b(?:how|where) (?:do|can|could|should) (?:i|we|one) (?:know|find|find out|tell|measure|choose|pick)\b.{0,20}\bsize\b/,
      /\b(?:size|sizing) (?:guide|chart|table|charts)\b/,
      /\bhow (?:do|does|are) your siz(?:es|ing) (?:run|work|come|fall)\b/,
      /\bdo your (?:clothes|things|shoes|sizes) (?:run|come up)\b/,
    ],
    named: [],
  },
  hours: {
    asked: [
      /\b(?:opening|closing|business) (?:hours|times?)\b/,
      /\b(?:what time|when|till when|until when|how late|how long)\b.{0,15}\b(?:do|are|is|does)\b.{0,12}\b(?:open|close|shut|closed)\b/,
      /\bare (?:you|u|they|ya)(?: guys| still| even)? open\b(?! to)/,
      /\bopen (?:today|tomorrow|now|late|on (?:sun|mon|tues|wednes|thurs|fri|satur)\w*|at weekends|at the weekend|on bank holidays?)\b/,
    ],
    named: [/\bhours\b\W*$/],
  },
  stores: {
    asked: [
      /\b(?:do|have) (?:you|u|ya)(?: guys)?(?: have| got| run)?(?: an?| any| real| actual| physical)* (?:shops?|stores?|branch(?:es)?|outlets?|showrooms?|premises)\b/,
      /\b(?:shop|store|branch|outlet|showroom) (?:in|near|around|close to) (?!stock|black|blue|red|white)\w+/,
      /\bwhere (?:are you|is your|are your|is the|can i find your|can i find you)\b.{0,12}(?:based|located|shops?|stores?|outlet|\?|$)/,
      /\b(?:physical|real|actual|high street) (?:shops?|stores?)\b|\b(?:try|see|touch|feel) (?:it|them|things|stuff|clothes|on)\b.{0,15}\bin (?:person|a shop|a store|the shop|store)\b/,
      /\b(?:have|get|got|see|find|sell|stock|buy) (?:it|this|that|these|those|them|any) in (?:the |your |a |any )?(?:shops?|stores?)\b/,
      /^(?:and |so |ok |but )*(?:can|could|where can|is it possible for) (?:i|me|we|you|one|she|he)\b(?: \w+){0,2} (?:try|see|touch|feel)\b(?: \w+){0,3} (?:in|at|near) (?!(?:the|a|an|my|this|it|that|red|blue|black|white|green|pink|size|other|another|more|any|some|different) ?\b)\w+/,
      /\bare you only online\b|\bonline only\b/,
      /\b(?:is|are|looks?|seems?|sounds?)\b.{0,25}\b(?:legit\w*|trust ?worthy|genuine (?:shop|store|site)|a? ?scams?|fake (?:shop|store|site)|real (?:shop|store|company|business))\b|\bcan (?:i|one|we|you) trust (?:you|this|the) ?(?:shop|site|store)?\W*$/,
    ],
    named: [],
  },
  contact: {
    asked: [
      /\b(?:phone|telephone|contact|helpline|whatsapp) ?(?:number|details|form|line)\b|\bwhats the number\b/,
      /\b(?:can|could|may|how|where|who) (?:can |do |could )?i (?:call|phone|ring|e ?mail|contact|reach|complain|write)\b/,
      /\b(?:speak|talk|chat) (?:to|with) (?:a |an |the |some|your )?(?:human|person|manager|someone|somebody|shop|staff|assistant|people|one|real)\w*/,
      /\bcustomer (?:service|services|care|support|relations)\b|\b(?:e ?mail|postal) address\b/,
    ],
    named: [/\b(?:phone number|e ?mail address|customer service|customer services|helpline|manager)\b/],
  },
  warranty: {
    asked: [
      /\b(?:is|are|do|does|what|how|hows|any|whats|long)\b.{0,30}\b(?:guarantees?|guaranteed|warrant(?:y|ies))\b/,
    ],
    named: [/\b(?:guarantee|warranty)\b/],
  },
  services: {
    asked: [
      /\bgift ?wrap\w*\b|\bwrap (?:it|them|this)\b/,
      /\b(?:do|can|could|would|will) (?:you|u|they)(?: \w+)? (?:do |offer |have )?(?:an? )?(?:alterations?|alter|tailoring|repairs?|repair|engrav\w+|monogram\w*|personali[sz]\w+|hem|shorten|take (?:it|them)? ?(?:up|in)|fix|mend)\b/,
      /\b(?:alteration|repair|tailoring|styling|hemming) services?\b|\bpersonal (?:shopper|shopping|stylist)\b/,
      /\b(?:reserve|hold|put aside) (?:it|them|this|one|a parcel)\b.{0,20}\b(?:shop|store|until|till|back|branch)\b/,
    ],
    named: [],
  },
  account: {
    asked: [
      /\b(?:delete|close|open|make|create|change|reset|forgot|into)\b.{0,15}\b(?:my )?(?:account|password|login|log in)\b/,
      /\b(?:unsubscribe\w*|my (?:personal )?data|privacy|gdpr|stop (?:sending|emailing) me)\b/,
    ],
    named: [/\b(?:my account|password)\b/],
  },
}

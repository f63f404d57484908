import type { KnownFacts } from '../known-facts.ts'
import { numbersIn } from './amounts.ts'
import { legible } from './legible.ts'

const anyOf = (...patterns: string[]) => new RegExp(patterns.join('|'), 'iu')
const word = (pattern: string) => String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`
/** Within a clause, with something between. */
const near = (one: string, other: string, most = 30) =>
  String.raw`(?:${word(one)})[^.!?\n]{0,${most}}(?:${word(other)})|(?:${word(other)})[^.!?\n]{0,${most}}(?:${word(one)})`

const share = String.raw`\d+ ?(?:%|percent|per cent|pct|prozent)`
const cut = anyOf(
  String.raw`${share}[^.!?\n]{0,25}(?:off|below|under|discount|rabatt|nachlass|reduz|reduc|günstiger|billiger|weniger|cheaper|less|lower|sparen|gespart|sale|knocked)`,
  String.raw`(?:discount|rabatt|save|saving|spar(?:e|st|t|en)|reduced|reduziert|nachlass|slashed|dropped|gesenkt)[^.!?\n]{0,25}${share}`,
  word(
    String.raw`half[- ]?(?:off|price[d]?)|(?:a )?(?:third|quarter) off|half (?:of )?(?:the|its) (?:\p{L}+ )?(?:price|cost)`,
  ),
  word(
    '(?:zum |der |den )?halbe[nr]? preis|halbpreis|(?:die |um die )hälfte (?:des|vom|reduziert|billiger|günstiger|gespart)\\p{L}*',
  ),
  word(
    '(?:um |für )?(?:ein|zwei) (?:drittel|viertel) (?:reduziert|günstiger|billiger|weniger|gesenkt)|nur die hälfte|halb so teuer wie (?:sonst|vorher|früher)',
  ),
  word(
    `on (?:special )?(?:sale|promotion|discount)|(?:in|during) (?:the|our) (?:\\p{L}+ )?sale|(?:flash|clearance|closing) sale|clearance|sale price`,
  ),
  word(
    'marked[- ]down|discount(?:s|ed)?|price (?:drop|cut)s?|slashed|cashback|special (?:offer|price)s?|limited[- ]time|rebates?|promo(?:tion)?s?',
  ),
  word(
    'reduced (?:to|from|by|price|today|now)|(?:price|prices) (?:is|are|was|were|has been|have been|just|got)(?: \\p{L}+)? (?:reduced|cut|lowered|dropped)',
  ),
  word(
    '(?:preis|rabatt)?nachlass|(?:sofort|sonder|mengen|neukunden|studenten)?rabatte?|sonder(?:angebote?|preis)|aktionspreis|(?:schluss|aus|räumungs)verkauf',
  ),
  word(
    'im (?:angebot|sale|ausverkauf)|(?:herunter|runter|herab)gesetzt|preisgesenkt|(?:preis|preise) (?:ist|sind|wurde|wurden)(?: \\p{L}+)? gesenkt',
  ),
  word('(?:jetzt|aktuell|gerade|heute|stark|derzeit|momentan|ist|sind) reduziert|vergünstigt'),
)
const gift = anyOf(
  word(
    String.raw`buy (?:one|an?|any|\d)[^.!?\n]{0,25} get|bogo|\d for (?:the price of )?(?:one|\d)(?! (?:people|persons|of|nights?|days?|weeks?|seasons?|occasions?|weddings?|women|men|children))|kauf\p{L}* (?:ein\p{L}*|\d)[^.!?\n]{0,30}(?:gratis|geschenkt|umsonst)|\d for the price of \p{L}+`,
  ),
  word(
    String.raw`(?:\d|drei) (?:zum preis von|für) (?:eins|einem|einer|\d)|nimm \d[^.!?\n]{0,12}(?:zahl|bezahl)\p{L}* (?:\d|ein\p{L}*)`,
  ),
  word(
    'free (?:gifts?(?! ideas?)|shipping|delivery|returns?|samples?|postage|express|exchanges?|alterations?|wrapping|of charge|item|pair|bag|tote|scarf|socks)',
  ),
  word(
    '(?:comes|come|yours|it|shipped|returns?|them|one) (?:are |is )?(?:for )?free(?! (?:of|from)(?! charge))|for free|complimentary|on the house|at no (?:extra |additional )?(?:cost|charge)',
  ),
  word(
    'gratis\\p{L}*|(?:ohne|keine) (?:versand|liefer)(?:kosten|gebühr(?:en)?)|no (?:shipping|delivery) (?:fees?|costs?|charges?)|kostenlos\\p{L}*|kostenfrei\\p{L}*|versandkostenfrei\\p{L}*|portofrei|umsonst|(?:dazu|noch) geschenkt|geschenkt dazu|als geschenk (?:dazu|von uns|obendrauf)',
  ),
)
const timed =
  'today|tonight|tomorrow|overnight|immediately|same[- ]day|next[- ]day|express|(?:within|in|under) (?:just )?(?:a|one|\\d+)(?: ?(?:-|–|to) ?\\d+)? (?:\\p{L}+ )?(?:hours?|days?|weeks?)|\\d+[- ](?:hours?|days?)|(?:by|on|this|next)? ?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:by|before|this) (?:the |this )?weekend|within the week'
const timedDe =
  'heute|morgen|übermorgen|über nacht|sofort|express|(?:in|binnen|innerhalb(?: von)?|nach) (?:nur )?(?:einem|einer|\\d+)(?: ?(?:-|–|bis) ?\\d+)? (?:tag|werktag|stunde|woche)(?:e|en|n)?|\\d+ (?:werk)?tagen?|(?:am |bis |noch )*(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|(?:zum|vor dem) wochenende'
const delivery = anyOf(
  near(
    String.raw`ships?|shipped|shipping|dispatch(?:ed|es)?|deliver(?:ed|s|y|ing)?|arrives?|arriving|reach(?:es)? you|at your door(?:step)?|in your hands|on its way|have it`,
    timed,
  ),
  near(
    'versand|versandt|versendet|verschickt|geliefert|liefern|liefert|lieferung|lieferzeit|zugestellt|zustellung|versandfertig|verschicken|(?:kommt|trifft|kommen|ist|sind|hast du es|hältst du es) (?:schon |bereits |noch )*(?=heute|morgen|über|am|in|bis|nach|sofort)[^.!?\\n]{0,30}(?:an|ein|bei dir|da)',
    timedDe,
    40,
  ),
  word(
    String.raw`(?:next|same)[- ]day (?:delivery|shipping|dispatch)|express(?:versand|lieferung)|blitzversand|(?:kommt|trifft|kommen) (?:schon |bereits |noch |spätestens )*(?:${timedDe})(?: \p{L}+){0,3} (?:an|ein|bei dir|da)|(?:heute|morgen|übermorgen) (?:schon )?(?:ist|kommt|hast du|hältst du) (?:es|sie|er|das)[^.!?\n]{0,12}(?:bei dir|in (?:den |deinen )?händen|an|da)|(?:kommt|trifft|ist) (?:schon |bereits |noch )?(?:heute|morgen|übermorgen)(?: \p{L}+){0,2} (?:an|ein|bei dir|da)`,
  ),
  near(
    String.raw`return(?:s|ed|able)?|refund(?:s|ed|able)?|exchange[ds]?|send (?:it|them) back`,
    String.raw`(?:within|in|for|up to) \d+ \p{L}+|\d+[- ]days?|free|money[- ]back`,
  ),
  near(
    String.raw`rückgabe\p{L}*|rücksendung\p{L}*|umtausch\p{L}*|umtauschen|retoure?n?|zurückgeben|zurückschicken|zurücksenden`,
    String.raw`\d+ (?:tagen?|wochen?|monaten?)|gratis|kostenlos|innerhalb`,
    40,
  ),
  word(
    String.raw`money[- ]back|geld[- ]zurück\p{L}*|(?:lifetime|\d+[- ]years?) (?:warranty|guarantee)|lebenslange\p{L}* garantie|\d+ jahre garantie`,
  ),
)
const narrowed = String.raw`(?! (?:under|below|after|that|which|with|when|if|once|within|for|unter|mit|wenn|nach|die|bei|in deinem|für))`
const scarce = anyOf(
  word(
    String.raw`(?:only|just) (?:a |about )?(?:\d+|one|few|handful|couple)(?: of \p{L}+)?(?: \p{L}+){0,2} (?:left|remaining|remains?|in stock)${narrowed}`,
  ),
  word(
    String.raw`\d+ (?:pieces?|items?|pairs?|units?|copies) (?:left|remaining|in stock)|(?:very )?last (?:chance|pieces?|items?|pairs?|units?|few pieces)`,
  ),
  word(
    `the (?:very )?last (?:one|piece)(?: we have)? (?:left|in stock|available)|sell(?:s|ing) (?:out )?(?:fast|quickly|soon)|(?:almost|nearly|about to be) (?:sold out|gone)|going fast|while (?:stocks?|supplies) lasts?`,
  ),
  word(
    `limited (?:stock|quantit(?:y|ies))|(?:today|tonight) only|only (?:today|until|till)(?! you)|(?:offer|deal|price|sale) (?:ends|expires)|ends (?:today|tonight|tomorrow|soon|at midnight)|hurry`,
  ),
  word(
    String.raw`nur noch (?:\d+|ein|eine|eins|einen|wenige|ein paar)(?: \p{L}+){0,2} (?:stücke?n?|da|übrig|auf lager|verfügbar|vorrätig|vorhanden|exemplare?|erhältlich)${narrowed}|nur noch (?:\d+|ein|wenige) (?:stücke?n?|exemplare?)`,
  ),
  word(
    String.raw`letzte[rsn]? (?:stücke?|exemplare?|chance|teile?)|(?:fast|bald|beinahe|so gut wie) (?:ausverkauft|weg|vergriffen)|solange (?:der )?vorrat(?: reicht)?|begrenzte\p{L}* (?:menge|stückzahl|zeit)`,
  ),
  word(
    String.raw`nur (?:noch )?heute|nur noch bis|endet (?:heute|morgen|bald)|beeil\p{L}*|schnell (?:sein|zugreifen)|greif\p{L}* schnell zu`,
  ),
)
const inStock = anyOf(
  word('(?<!left )in stock|auf lager|vorrätig|lieferbar|sofort verfügbar|ready to ship|readily available'),
)

const classes = { cut, gift, delivery, scarce, inStock } as const

/** Who says that there is none, or that they do not know, claims nothing. */
const denial =
  /(?<![\p{L}])(?:no|not|none|nothing|never|cannot|neither|nor|without|whether|unable|unsure|\p{L}+n't|dont|nicht|nichts|kein\p{L}*|ohne|ob|weder|unbekannt)(?![\p{L}])/iu
/** Words of denial that deny nothing. */
const noDenial =
  /(?:do not|don't|never) (?:miss|wait|hesitate|sleep|forget|worry)|not (?:only|just)|why not|no (?:shipping|delivery|code|coupon|need|minimum|wonder|doubt|catch|strings)|nothing (?:better|to lose)|(?:kein\p{L}*|ohne) (?:versand\p{L}*|liefer(?:kosten|gebühr\p{L}*)|code|gutschein\p{L}*|mindestbestell\p{L}*|wunder|zweifel|frage|haken)|nicht (?:nur|verpassen|warten|zögern|lange)|wait no|(?:isn't|ist das) (?:it|that|nicht)/giu
/** A question of a stylist; "did you know" and "how about" ask nothing. */
const asks =
  /(?:^|[,;:–—]\s*)(?:so |also |und |and |or |oder )?(?:shall|should|may|can|could|would|do|does|are|is|which|what|when|soll|darf|kann|möchten?|möchtest|magst|mögen|willst|wollen|brauchst|suchst|suchen|ist|sind|welche\p{L}*|was|wann)(?![\p{L}])[^?]*[?？]\W*$/iu
/** A word on what was asked for. */
const repeats =
  /you (?:asked|wanted|said|mentioned)|your (?:question|request)|let me know|tell me|(?:du|sie) (?:fragst|fragtest|fragen|suchst|wolltest|wünschst)|deine(?:r)? frage|gefragt/iu

const times = [
  ['today|tonight|same[- ]day', 'heute'],
  ['tomorrow|next[- ]day|overnight', 'morgen|über nacht'],
  ['express', 'express'],
  ['monday', 'montag'],
  ['tuesday', 'dienstag'],
  ['wednesday', 'mittwoch'],
  ['thursday', 'donnerstag'],
  ['friday', 'freitag'],
  ['saturday', 'samstag'],
  ['sunday', 'sonntag'],
].map((both) => anyOf(both.join('|')))

/** True when the sentence promises of cuts, gifts, stock and delivery only what the shop says of itself or its products. */
export function offersAreKnown(
  sentence: string,
  { shopText = '', stocked = [], asksForStock = false }: KnownFacts,
): boolean {
  const text = legible(sentence)
  if (asks.test(text.trim())) return true
  const shop = legible(shopText)
  const isSaid = (clause: string, claim: RegExp) =>
    claim.test(shop) &&
    numbersIn(clause).every((number) => numbersIn(shop).includes(number)) &&
    times.every((time) => !time.test(clause) || time.test(shop))
  const isInStock =
    asksForStock || stocked.some(({ availability, stock }) => availability === 'in_stock' || (stock ?? 0) > 0)
  return clausesOf(text).every((clause) => {
    if (repeats.test(clause) || denial.test(clause.replaceAll(noDenial, ' '))) return true
    return Object.entries(classes).every(([name, claim]) => {
      if (!claim.test(clause) || isSaid(clause, claim)) return true
      if (name === 'inStock') return isInStock
      const left = numbersIn(clause)
      return name === 'scarce' && left.length === 1 && stocked.some(({ stock }) => stock === left[0])
    })
  })
}

const clausesOf = (text: string): string[] =>
  text.split(/[;:—]|\s[–-]\s|,(?!\d)|(?<![\p{L}])(?:but|aber|sondern|denn|because|weil)(?![\p{L}])/iu)

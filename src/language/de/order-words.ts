import type { AskingWords } from '../asking-words.ts'

const piece =
  '(?:es|das|die|der|den|sie|ihn|dies|diese[snmr]?|beide[s]?|alles|(?:das|die|der|den) (?:\\w+ ){0,3}\\w+)'

/** How German asks what an assistant cannot do, and what all of it costs. */
export const orderWords: Pick<
  AskingWords,
  'order' | 'total' | 'why' | 'picks' | 'told' | 'matching' | 'keeps'
> = {
  keeps: /\b(?:zuruck(?:zu)?leg\w*|legen .{0,30}zuruck|reservier\w*)\b/,
  order: {
    buy: [
      new RegExp(
        `\\b(?:wo|wie) (?:kann|konnen) (?:ich|wir|man) ${piece} (?:kaufen|bestellen|bekommen|kriegen)\\b`,
      ),
      new RegExp(`^(?:\\w+ )?(?:ich )?(?:nehme|nehm|kaufe|kauf|bestelle|bestell) (?:ich )?${piece}\\b`),
      new RegExp(
        `\\b(?:ich )?(?:mochte|will|wurde gern\\w*|kann ich) ${piece} (?:\\w+ )?(?:kaufen|bestellen|nehmen)\\b`,
      ),
      new RegExp(`\\b${piece} (?:bitte )?in den (?:warenkorb|einkaufswagen|korb)\\b|\\bzur kasse\\b`),
      /\b(?:schick\w*|gib|geben|hast|habt|haben|sende\w*)\b.{0,14}\blink\b|\bwo ist der link\b|(?:^|[.,;!?] ?)(?:(?:den|der|ein|einen) )?link(?: (?:bitte|dazu|davon))?\W*$/,
      /^(?:(?:ist|sind|liegt|schon|jetzt|und|ok|es|er|sie|das|die|der) )*(?:im|in den|in meinem|in deinem) (?:warenkorb|einkaufswagen|einkaufskorb)\W*(?:drin|jetzt)?\W*$/,
    ],
    hold: [
      new RegExp(
        `\\b(?:kannst du|konnen sie|konnt ihr|kann ich|konntest du|konnten sie) (?:mir )?${piece} (?:\\w+ ){0,3}(?:zurucklegen|reservieren|merken|speichern|aufheben)\\b`,
      ),
      new RegExp(
        `^(?:bitte )?(?:leg|lege|reservier|reserviere|merk|merke|speicher|speichere)\\b(?: (?:mir|dir))? ${piece}\\b`,
      ),
    ],
    person: [
      /\b(?:mit (?:einem|einer|nem|ner)|an (?:einen|eine)) (?:\w+ )?(?:menschen|mensch|person|mitarbeiter\w*|berater\w*|verkaufer\w*)\b/,
      /\b(?:echte[nr]?|richtige[nr]?) (?:menschen|mensch|person|mitarbeiter\w*)\b/,
    ],
  },
  total: [
    /\b(?:was|wie ?viel)\b.{0,20}\b(?:zahl\w*|bezahl\w*|komm\w*|macht|mach\w*|kostet|kosten)\b.{0,30}\b(?:beide[ns]?|zusammen|alles|allem|die (?:zwei|drei|vier))\b|\bbeides?\b.{0,30}\bwas (?:macht|kostet|kosten)\b/,
    /\b(?:was|wie ?viel) (?:kosten|kostet|macht|machen)\b.{2,40}\bund (?:der|die|das|den|dem|mein\w*|sein\w*|ihr\w*) \w+/,
    /\bwas (?:kosten|kostet|macht|machen)\b.{0,15}\b(?:beides?|alle (?:zwei|drei|vier)|die (?:zwei|drei|beiden))\b|\bbeides? zusammen\b/,
    /\b(?:was|wie ?viel)\b.{0,30}\b(?:zusammen|insgesamt|alles|komplett|gesamt|in summe)\b/,
    /^(?:und |also )*(?:der |die )?(?:gesamtpreis|gesamtsumme|summe)\b.{0,20}$/,
    /\b(?:was|wie ?viel) (?:kostet|macht|kosten) (?:das|der|die) (?:ganze |gesamte |komplette )?(?:outfit|look|alles)\b/,
  ],
  why: [
    /\b(?:warum|wieso|weshalb) (?:zeigst|hast|schlagst|empfiehlst|gibst|zeigen|haben|ist|steht|kommt) (?:du|sie|mir|das|der|die|es)\b.{0,40}(?:gezeigt|vorgeschlagen|empfohlen|ausgesucht|\bvor\b|\boben\b|\bdabei\b|erste\w*|zweite\w*|dritte\w*|\bdas\b|\bden\b|\bdie\b)/,
    /^(?:und |aber )?(?:warum|wieso|weshalb) (?:das|den|die|der|dieses|diesen|diese) ?\w*\W*$/,
  ],
  picks: [
    /^(?:(?:und|aber|also|ok|okay|hm+)\W+)*(?:welche[nrs]?|was|wozu)\b(?: (?:davon|von denen|von diesen|von beiden))? (?:wurdest|wurden) (?:du|sie) (?:selbst |personlich )?(?:\w+ )?(?:nehmen|wahlen|empfehlen|kaufen|raten|anziehen|tragen)\W*$/,
  ],
  told: [
    /\b(?:welche|was|welches) (?:\w+ ){0,2}(?:habe|hab|hatte) ich (?:\w+ ){0,2}(?:gesagt|genannt|angegeben|erzahlt)\b/,
    /\b(?:weisst|kennst) du (?:noch )?meine? (?:\w+ )?(?:grosse|budget|limit)\b/,
    /\bwas (?:ist|war) (?:nochmal )?meine? (?:\w+ )?(?:grosse|budget)\b/,
    /\bwas weisst du (?:noch )?(?:uber|von) mi(?:ch|r)\b/,
  ],
  matching: [
    /^(?:und |also )?(?:passt|passen|geht|gehen|beisst|beissen|kann (?:man|ich)|darf (?:man|ich)|soll (?:man|ich))\b.{1,60}\b(?:zu|zusammen|mit|und)\b/,
    /\b(?:welche|was fur) farben? (?:passt|passen|geht|gehen|harmonier\w*)\b.{0,30}\b(?:zu|mit)\b/,
  ],
}

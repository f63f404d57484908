import type { AskingWords } from '../asking-words.ts'
import { adviceTopicWords } from './advice-topics.ts'
import { adviceWords } from './advice-words.ts'
import { claimWords } from './claim-words.ts'
import { grievances } from './grievances.ts'
import { orderWords } from './order-words.ts'
import { productTopicWords } from './product-topics.ts'
import { shopHeadings } from './shop-headings.ts'
import { shopTopicWords } from './shop-topics.ts'
import { talkWords } from './talk-words.ts'
import { undoWords } from './undo-words.ts'

/** What was shown, as questions name it. */
const shown =
  '(?:es|das|die|der|den|dem|sie|er|ihn|dies|diese|dieser|dieses|diesen|diesem|da|dran|darin|drin|die da|nummer|nr|teil|deren|dessen)'
const verbs =
  'ist|is|sind|hat|haben|kann|konnen|darf|durfen|passt|passen|wird|werden|muss|mussen|lauft|farbt|knittert|fallt|fallen|kratzt|halt|halten|sitzt|sitzen|kommt|kostet|geht|gehen|lasst|lassen|gibt|war|reicht|schliesst|wiegt|enthalt|rutscht|rutschen|dehnt|scheint|riecht|juckt|soll|macht|quietschen|taugt|trocknet'

/** How German asks. */
export const askingWords: AskingWords = {
  ofProduct: [
    new RegExp(`^(?:${verbs})(?: (?:man|ich|denn|eigentlich|auch|bei|an|in|mit|fur))* ${shown}\\b`),
    new RegExp(`^(?:${verbs}) (?:man|ich|wir)\\b(?: \\w+){0,3}? ${shown}\\b`),
    new RegExp(
      `^(?:wie|was|welche|welcher|welches|welchen|welchem|wo|woher|woraus|warum|wieso|wann|wer|aus welchem|aus was|in welchen|von wem|bis wohin)\\b(?:\\W+\\w+){0,6}?\\W+${shown}(?:\\b|$)`,
    ),
  ],
  notAsked: [
    /\b(?:zeig|zeige|zeigen|zeigt|seh|sehe|sehen|such|suche|suchen|find|finde|bestellen|kaufen|anprobieren)\b/,
    /^(?:habt|haben|hast|fuhrt) (?:ihr|sie|du)\b|^(?:gibts|gibt es)\b|^wie (?:das|die|der|den|dem)\b/,
    /\b(?:passt|passen|kombinier\w*|trag\w*|zieh\w*)\b.{0,25}\b(?:dazu|zu (?:meine\w*|eine\w*|der|dem|den|ner|nem)|daruber|drunter|druber)\b|\bdazu\b/,
    /\b(?:was anderes|sonst noch|ahnlich\w*)\b|\bso was wie\b/,
    /\b(?:steht|stehen|schmeichelt)\b.{0,15}\b(?:mir|ihm|ihr|meiner|meinem)\b|\bzu (?:jung|alt|auffallig|gewagt|schick|kurz fur)\b/,
    /^wie (?:war|ware|geht|heisst|kann|soll|wurde)\b|^was (?:heisst|bedeutet|ist|sind|zieht|tragt|ziehe|trage|soll|wurde|machst|kannst|meinst) (?!das fur ein stoff)/,
    /^(?:ist|sind|war) (?:das|es|die) (?:alles|euer|ein witz|ernst|dein|okay|ok|schlimm|normal|in ordnung|so|zu viel|moglich|der einzige|die einzige|zum)\b/,
    /\bwelche[rs]? (?:davon|von|ist|hat|sind|der|passt)\b|\b(?:oder|als|und) (?:die|der|das|den|nummer|beim)? ?(?:erste|zweite|dritte|letzte|andere|schwarze|blaue|rote|braune|teurere|gunstigere|\d)\w*\b|\bder unterschied\b|\bteurere wirklich\b/,
    /^(?:ist|sind|sieht|wirkt) (?:das|es|die|der) (?:was|etwas|ok|angemessen|passend|peinlich|zu)\b/,
  ],
  wantsToSee: /\b(?:zeig|zeige|zeigen|zeigt)\b (?:mir|uns|sie|her|die|mal)|\bich suche\b|\blass mal sehen\b/,
  fillers:
    /^(?:(?:und|aber|also|ok|okay|ah|ahm|ahh|hm|na|nun|ja|nein|hallo|hi|bitte|moment|sag mal|sagt mal|mal|achso|ach so|gut|kurze frage|frage|eine frage|noch eine frage|weisst du ob|wissen sie ob|wisst ihr ob|oder|ach|so|halt|sagen sie|danke|schon|super|wissen sie)\b[\s,.:;!-]*)+/,
  edits:
    /^(?:in|nur|zeig|gunstiger|billiger|grosser|kleiner|langer|kurzer|warmer|mit|ohne|lieber|doch|eine nummer|ein bisschen|noch)\b/,
  question:
    /\?|^(?:ist|sind|hat|haben|habt|kann|konnen|darf|wird|gibt|gibts|wie|was|welche\w*|wo|woher|wann|wer|warum|bis|ab|liefert|nehmt|seid|zahlt|schickt)\b/,
  cues: [
    [
      /\bwie (?:lang|schnell|viele tage)|\bwann\b|\bfrist\b/,
      /\d+ (?:werk)?tage|wochen?|monate?|jahre?n?|\buhr\b|stunde/,
    ],
    [/\bkost|\bwie ?viel|\bwie teuer|\bgratis\b|\bgebuhr|\bzahl|\bpreis/, /[€$]|kostenlos|gratis|frei/],
  ],
  offers: /\b(?:habt|haben|hast) (?:ihr|sie|du)\b|\bgibts?\b|\b(?:suche|brauche|mochte|will)\b/,
  shop: shopTopicWords,
  headings: shopHeadings,
  product: productTopicWords,
  claims: claimWords,
  ...orderWords,
  advice: adviceWords,
  advised: adviceTopicWords,
  talk: talkWords,
  followsShop: [
    /^(?:und|aber|also|ok|okay)?\W*(?:was kostet (?:das|es|die|der)\b|wenn\b|wie (?:lange?|viele? tage|viel|schnell|weit)|wer (?:zahlt|bezahlt|tragt|muss)|bis wann|ab wann|wann (?:kommt|muss|kann|krieg\w*|bekomm\w*)|wohin|wo (?:muss|kann|gebe|schick)|muss ich|krieg\w* ich|bekomm\w* ich|kann ich (?:das|die|es|auch|trotzdem|sie)|(?:ist|geht|gilt|kostet|dauert|zahlt) (?:das|es|die|er|sie)(?: \w+)? ?(?:kostenlos|gratis|umsonst|moglich|extra|auch|was|lange|im|in|fur|bei|etwas)?|was ist (?:wenn|mit (?:sale|reduziert\w*|dem ausland|osterreich|der schweiz|unterwasche|gutschein\w*))|was wenn)\b/,
    /^(?:und|aber|auch|und auch|und was ist mit) (?:(?:nach|in|die|der|den|aus|bei|fur|mit|am|ins|zu) )*(?:sale\w*|reduziert\w*|getragen\w*|unterwasche|ausland|osterreich|schweiz|frankreich|italien|england|usa|express|wochenende|samstags?|sonntags?|gutschein\w*|rechnung|etikett\w*|versand|ruckgabe|umtausch)\b/,
  ],
  whichShown: [
    /\bwas (?:davon|von (?:denen|diesen|dem))\b/,
    /^(?:und |aber )?(?:ist|sind|gibt es|gibts|hat|haben|war|waren) (?:(?:da|hier|dabei|darunter|unter denen|auch) )*(?:was|welche[rs]?|etwas|eine[rs]?|irgend\w*|keine[rs]?)\b(?=.{0,40}\b(?:dabei|darunter|davon|aus|mit|in|im|ohne)\b)/,
    /\b(?:welche[rs]?|irgend\w*|eine[rs]?|einige|keine[rs]?|alle|wie viele) (?:\w+ )?(?:davon|von (?:denen|diesen|ihnen|den (?:beiden|teilen)))\b/,
    /\b(?:davon|von denen|von diesen) (?:\w+ ){0,2}(?:welche|eine[rs]?|was)\b/,
  ],
  several: /\b(?:sie|die|davon|denen|diese[nr]?|welche[rs]?|was|alle|beide[ns]?|irgend\w*|einige)\b/,
  extremePrice: /\b(?:und|auch|,)\b.{0,40}\b(?:gunstigste\w*|billigste\w*|teuerste\w*|preisspanne)\b/,
  grievances,
  isAll:
    /^\W*(?:(?:und|also|aber|ach|hm+|ok|okay|echt|wie)\W+)*(?:ist|war|wars|ists) (?:das|es|dies)?\W*(?:wirklich |echt |schon |etwa |jetzt |denn )*alles\b.{0,25}$|\b(?:mehr|sonst nichts|nichts anderes|nichts weiter) (?:habt ihr|gibts|gibt es|haben sie)(?: nicht| da nicht)?\W*$|^\W*(?:das )?war'?s schon\W*$|^\W*(?:sonst nichts|mehr nicht)\W*$|\bkann (?:doch )?nicht alles sein\b|\b(?:gibt es|gibts|habt ihr|sind das) (?:wirklich |echt )?nur (?:die|diese|das|ein\w*|zwei|drei)(?: \w+)?\W*$/,
  pronoun:
    /\b(?:das|es|sie|die|den|diese[nrs]?|sowas|so was|so etwas)(?= (?:\w+ )?(?:wasch\w*|bugel\w*|trockn\w*|pfleg\w*|reinig\w*|impragn\w*|in )|\W*$)/,
  undo: undoWords,
  count: [
    /\b(?:wie viele|wieviele)\b(?!.{0,20}\b(?:taschen hat|knopfe|tage|wochen|leute|farben|grossen|marken|mal|seiten)\b).{0,60}\b(?:habt|haben|hast|gibt|gibts|sind|fuhrt|fuhren|da|lager)\b/,
    /^(?:und |die )?anzahl (?:der|eurer|ihrer|von|an) (?:[\w-]+ ?){1,4}\??$/,
    /\bwie gross ist (?:eure|ihre|die) auswahl\b|^(?:und |also )?wie ?viele (?!taschen|knopfe|tage|wochen|leute|farben|grossen|marken|mal)(?:[\w-]+ ?){1,4}\??$/,
  ],
  priceRange: [
    /\b(?:preisspanne|preisklasse\w*|preislage)\b|\bwas kosten (?:eure|ihre|bei euch|hier)\b|\bab wie ?viel (?:kosten|gibts|gibt|gehen)\b|\bab welchem preis\b|\bvon bis (?:wie ?viel|was)\b|\bwo fangen\b.{0,20}\bpreise?\b/,
  ],
  lists: {
    brands: [
      /\bwelche \w*marken\b|\bfur marken\b|\bmarken (?:habt|haben|fuhrt|fuhren|gibt)\b/,
      /\b(?:welche|was fur|von welchen) (?:\w+ ){0,2}(?:marken|labels|hersteller|designer)\b/,
    ],
    sizes: [
      /\bwelche (?:\w+)?grossen\b.{0,25}\b(?:habt|haben|gibts?|fuhrt|fuhren|hast|bei)\b/,
      /\bbis (?:zu )?(?:welcher|welche|was fur (?:einer|ner)) (?:\w*grosse|korbchengrosse|nummer)\b|\bbis (?:grosse |korbchengrosse )?was\b/,
      /\b(?:grosste|kleinste|hochste)\w* (?:\w*grosse|nummer)\b|\bab (?:welcher|was fur (?:einer|ner)) \w*grosse\b|\bwelche \w*grossen\b.{0,20}\bda\b/,
      /\bin welchen grossen\b.{0,25}\b(?:habt|haben|gibts? (?:bei|eure|ihre|es)|fuhrt|eure)\b/,
    ],
    colors: [
      /\b(?:in )?(?:welchen|welche|wie vielen) farben\b.{0,15}\b(?:habt|haben|gibts? (?:bei|eure|ihre|es)|fuhrt|kommen)\b(?! (?:das|den|sie)\b)(?! die(?:\W*$| (?:hier|da|auch|noch|sonst)\b))/,
    ],
    materials: [/\bwelche (?:materialien|stoffe) (?:habt|haben|gibt|gibts|fuhrt|bietet|bieten|hat)\b/],
    kinds: [
      /^(?:\w+ )?was (?:verkauft|fuhrt|bietet|verkaufen|fuhren|bieten) (?:ihr|sie)(?: (?:denn|so|alles|hier|eigentlich|uberhaupt|an))*\W*$/,
      /^(?:\w+ )?was (?:gibt es|gibts|habt ihr|haben sie|kann man) (?:(?:denn|so|alles|eigentlich|uberhaupt) )*(?:bei euch|bei ihnen|hier|(?:in eurem|in ihrem|im) (?:shop|laden|sortiment|angebot))(?: (?:zu kaufen|kaufen|alles|so))*\W*$/,
      /\b(?:was fur|welche) (?:arten|sorten|kategorien|abteilungen|kleidung|sachen|produkte|artikel|teile)\b.{0,25}\b(?:habt|haben|gibts?|fuhrt|verkauft|verkaufen)\b/,
    ],
  },
  named: {
    count: /\bwie ?viele\b|\banzahl\b|\bwie gross ist\b/,
    sizes: /\b\w*gross(?:e|en)\b|\bbis zu welch\w*\b/,
    brands: /\b\w*marken?\b|\blabels?\b|\bhersteller\b|\bdesigner\b/,
    colors: /\bfarb(?:e|en|tone?)\b/,
    materials: /\b(?:materiali?e?n?|stoffe?)\b/,
    'price-range': /\bpreis(?:e|en)?\b|\bkost\w*\b|\bteuer\b/,
    kinds: /\b(?:arten?|sorten?|kategorien?|abteilung\w*|sortiment|auswahl)\b/,
  },
  ofShown: /\b(?:davon|von (?:denen|diesen|den)|diese|die da)\b/,
  spellings: `lieferung liefert versand versandkosten retoure rucksendung ruckgabe umtausch umtauschen gutschein rabatt
offnungszeiten zahlungsarten kreditkarte gefuttert waschen waschmaschine trockner material reissverschluss marken grossen farben`,
}

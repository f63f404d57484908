import { shelves } from '../../knowledge/de/shelves.ts'
import type { AdviceWords } from '../advice-topic.ts'
import { leftInQuestions } from './left-in-questions.ts'

/** How German asks for what general knowledge of clothes answers. */
export const adviceTopicWords: AdviceWords = {
  asks: /(?:^|[.,;!?] *|\b(?:und|aber|oder|also|hallo|hi|sag mal|frage) )(?:was|welche[rsnm]?|wie|wieso|warum|wann|wozu|ist|sind|kann|konnen|darf|soll|sollte|muss|geht|gehen|passt|passen|halt|warmt|kratzt|knittert|lauft|wofur|macht|machen|steht|stehen|stimmt|wirkt|hilft|erklar\w*|unterschied|tipps|weisst du)\b/,
  seeksHelp:
    /\b(?:wie (?:kann|soll\w*|krieg\w*|bekomm\w*|mach\w*|oft|eng|weit|hoch|heiss|wasch\w*|reinig\w*|pfleg\w*|lager\w*|verstau\w*|mess\w*|find\w*|erkenn\w*|bind\w*|trag\w*|muss\w*|lang (?:soll\w*|darf|muss)|viele \w+ (?:soll\w*|brauch\w*))|warum|wieso|weshalb|soll(?:te)? (?:ich|man|der|die|das|ein\w*)|darf (?:ich|man)|kann (?:ich|man)|muss (?:ich|man)|ist (?:es|das) (?:ok|okay|normal|schlimm|erlaubt|moglich|peinlich|richtig|wahr)|stimmt es|was (?:kann|soll|muss|mach\w*|hilft|tun)|unterschied|was passiert|lauft .{2,40} ein|dehnt sich|knittert|tipps?|fleck\w*|verschuttet|eingelaufen|klemmt|drucken|scheuer\w*|farb\w* ab|kratzt|rutscht|blasen|verfarbt|normal)\b/,
  ofShop:
    /\b(?:habt|haben|hast|fuhrt|fuhren|verkauft) (?:ihr|sie|du)\b|\b(?:gibts|gibt es)\b|\bzeig\w*\b|\b(?:suche|brauche|mochte|hatte gern)\b|\b(?:ist|sind|kann|hat|darf|passt) (?:das|es|die|der|den|dieses?|diese[rn]?|man (?:das|es|die|den))\b(?! (?:richtig|egal|unterschied|beste))/,
  left: leftInQuestions,
  shelves,
  forms: {
    endings:
      'e|en|er|es|n|s|ern|stoff|stoffe|schnitt|jacke|jacken|mantel|hose|hosen|kleid|kleider|schuhe|shirt|hemd|rock|pulli|pullover',
    heads:
      'stoff|material|dresscode|stil|jacken?|mantel|hosen?|jeans|kleid|schuhe?|stiefel|hemd|rock|leder|wolle|kleidung',
  },
  care: /\b(?:wasch\w*|wasche|gewaschen|handwasche|trockner|trockn\w*|bugel\w*|gebugelt|reinig\w*|pfleg\w*|fleck\w*|einlauf\w*|lauft\b.{0,30}\bein|eingeht|impragnier\w*|maschine|weichspuler|luft\w*)\b/,
  traits: {
    warmth: /\b(?:warm\w*|winter\w*|kalte|isolier\w*)\b/,
    air: /\b(?:heiss\w*|hitze|sommer\w*|kuhl\w*|atmungsaktiv\w*|schwitz\w*|luftig\w*)\b/,
    smoothness: /\b(?:knitter\w*|falten|bugelfrei\w*|ohne bugeln)\b/,
    softness: /\b(?:weich\w*|kratz\w*|juck\w*|bequem\w*|empfindliche haut)\b/,
    toughness: /\b(?:haltbar\w*|robust\w*|langlebig\w*|strapazier\w*|pillt?)\b/,
    rain: /\b(?:regen\w*|wasserdicht|nass\w*|wasser)\b/,
  },
  ofFabrics: /\b(?:welche\w*|was fur)(?: \w+){0,3} (?:stoffe?|materiali?e?n?|gewebe|fasern?)\b/,
  compares: /\b(?:unterschied\w*|besser\w*|oder|gegen|vergleich\w*|gut|schlecht|lohnt)\b/,
  means:
    /\b(?:unterschied\w*|bedeute[tn]?|heisst|heissen|erklar\w*|versteht man|meint man|gemeint|was (?:ist|sind|genau|heisst|bitte|zum)|dasselbe|das gleiche)\b/,
  fillers:
    /^(?:was|ist|sind|ein|eine|einen|einem|einer|der|die|das|dem|den|des|bedeute[tn]?|heisst|heissen|erklar\w*|mir|mal|bitte|versteht|meint|man|unter|mit|genau|eigentlich|denn|uberhaupt|nochmal|unterschied\w*|zwischen|und|oder|gegen|vs|dasselbe|das|gleiche|wie|worin|liegt|besteht|zu|zum|zur|von|vom|fur|frauen|manner|frau|mann|damen|herren|damit|gemeint|begriff|wort|mode|hallo|hi|hey|ok|so|also|sag|ich|weiss|nicht|du|sie|auch|bei|im|in|kurz|frage|soll|sein|nennt|es|konnen|kannst|konnten|da)$/,
  differs: /\b(?:unterschied\w* zwischen|unterscheide\w*(?: sich)?)\b/,
  either:
    /\b(?:oder|gegen|vs)\b.*\b(?:was|welche[rsn]?|besser|unterschied|lieber)\b|\b(?:was|welche[rsn]?|besser|unterschied|lieber)\b.*\b(?:oder|gegen|vs)\b/,
  scratches:
    /^\W*(?:(?:aber|hm+|nein|oh|ach|na ja) )*(?:die|das|diese|dieser|sie|es|der|alle)(?: (?:sehen|sieht|sind|ist|wirken|wirkt|fuhlt sich|fuhlen sich|so|sehr|zu|etwas|bestimmt|sicher|alle|total|ziemlich|richtig))* (?:kratzt|kratzen|juckt|jucken|kratzig)(?: (?:aus|an|bestimmt|sicher|doch|ja|mich|immer))*\W*$/,
  verdict:
    /(?:^|[.,;:!?] ?|\b(?:und|aber|oder|also|ob|hallo|hi|frage|sag mal) )(?:kann|konnen|darf|durfen|soll|sollte|muss|geht|gehen|ist|sind|passt|passen|macht|machen|steht|stehen|stimmt|wirkt|tragt|ob|gehort|lasst|hilft)\b|\bob (?:ich|man|frau)\b|\b(?:geht das|passt das|ist das (?:ok|okay|erlaubt|in ordnung)|erlaubt|in ordnung|ok|okay|no ?-?go)\W*$/,
  suits:
    /\b(?:was|welche[rsnm]?|wie)\b.{0,60}\b(?:steht|stehen|streckt|passt|passen|schmeichelt|macht|machen|trag\w*|tragt|kaschier\w*|sieht|am besten|eignet|gut|wirke?)\b/,
  colors: {
    black: 'schwarz\\w*',
    brown: '(?:dunkel)?braun\\w*',
    tan: 'cognac\\w*|hellbraun\\w*',
    burgundy: 'bordeaux\\w*|weinrot\\w*',
    white: 'weiss\\w*',
    navy: '(?:marine|dunkel|navy)blau\\w*|navy|marine',
    blue: '(?:hell)?blau\\w*',
    gray: '(?:hell|dunkel)?grau\\w*|anthrazit\\w*',
    beige: 'beige\\w*|sand\\w*|creme\\w*',
    green: '(?:dunkel)?grun\\w*|oliv\\w*',
  },
  shoes: 'schuhe\\w*|loafers?|stiefel|brogues|budapester',
  suit: '\\w*anzug|\\w*anzuge|smoking',
  systems: {
    EU: 'eu|eur|europaisch\\w*|deutsch\\w*|de|deutschland|europa',
    UK: 'uk|englisch\\w*|britisch\\w*|gb',
    US: 'us|usa|amerikanisch\\w*',
    IT: 'italienisch\\w*|it|italien',
    FR: 'franzosisch\\w*|frankreich',
  },
  into: 'in|nach|als|=|ist|sind|auf',
  wearers: {
    women: /\b(?:damen\w*|frau\w*|kleid\w*|rock|rocke|bluse\w*|freundin)\b/,
    men: /\b(?:herren\w*|mann|manner\w*|freund|anzug)\b/,
    children: /\b(?:kinder\w*|kind|sohn|tochter|baby)\b/,
  },
  sized: {
    shoes: /\b(?:schuh\w*|sneakers?|stiefel\w*|sandalen?|fuss)\b|\w+schuhe?\b/,
    trousers: /\b(?:hosen?|jeans|chinos?|bund\w*)\b/,
    clothes:
      /\b(?:kleid\w*|rock|rocke|blusen?|oberteil\w*|hemd\w*|mantel|jacken?|anzug\w*|pull\w*|konfektion\w*)\b/,
  },
}

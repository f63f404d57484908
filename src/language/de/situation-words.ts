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
    /(?:\b(?:fur|zu|zur|zum|auf|aufs|bei|beim|im|in|ins|am|an|anlasslich|gegen|zieh\w*|trag\w*|outfit|look|etwas|was|passend\w*|furs)|^)(?: [\w-]+){0,4}\s*$/,
  joinsWords: true,
  opens: {
    before:
      /^(?:(?:hi|hallo|hey|hilfe|ok|so|also|moin)\W+)*(?:(?:ein\w*|d(?:er|ie|as)|mein\w*|unser\w*|sein\w*|ihr\w*)\b(?: \w+){0,2} ?)?$/,
    after:
      /^(?: (?:abend|tag|feier|gast|wochenende|morgen|heute))?\s*(?:$|[,.;:!?–—(/-]|(?:am|im|in|auf|bei|mit|nachste\w*|diese\w*|kommende\w*|morgen|heute|bald|fur|als|wo|aber|und|ich|wir|ist|draussen|drinnen|unter|bis|budget|herren?|damen?|frau|mann)\b)/,
  },
  told: /\b(?:war|waren|hatte|trug|gekauft|kaputt|gestorben|letzte\w*|gestern|neulich|seit|nach|getroffen|gesehen|kam|fotos?|hasse|liebe|arbeitet)\b[^.;!?]*$/,
  past: /\b(?:war|waren|hatte|trug|gekauft|kaputt|gestorben|letzte\w*|gestern|neulich|getroffen|gesehen|hasse|gekundigt|verloren|gelebt|geboren|aufgewachsen)\b[^.;!?]*$/,
  there:
    /\b(?:in|nach|im|auf|bei|fur|an|durch|um|richtung|besuch\w*)(?: (?:den|dem|der|die|das|kalte\w*|regnerische\w*|heisse\w*|sonnige\w*|verschneite\w*))* $/,
  code: /\b(?:dresscode|kleiderordnung|vorschrift|vorgeschrieben|pflicht|(?:wir|ich) mussen? \w*|mussen? \w+ (?:tragen|sein)|soll(?:en)? \w+ (?:tragen|kommen)|ganz in schwarz|alles (?:schwarz|weiss)|verboten|nicht erlaubt)\b/,
  refused: /\b(?:nicht|kein\w*|nie|nichts|ohne|weniger|statt)(?: \w+){0,2}\s*$/,
  otherwise:
    /^[ -](?:ring\w*|torte|fotos?|einladung\w*|tasche|stuhl|freunde?|leute|laden|reifen)\b|^(?: \w+){0,2} (?:kaputt|verloren|gerissen|vorbei)\b/,
  somePiece: /\betwas\b/,
  dressed:
    /^(?:abschluss(?:feier|ball)|abiball|tauf|kommunion|konfirmations?|beerdigungs?|vorstellungs|bewerbungs|opern|theater|gala|buro|business|silvester|weihnachtsfeier|gartenparty|junggesellinnenabschied)[- ]?(?:kleid(?:er|ung)?|outfits?|schuhe?|anzug|hemd|bluse|rock|hose|blazer|look)\b/,
  outfit: [
    /\bwas\b(?: \w+){0,4}? (?:zieh\w*|trag\w*|anzieh\w*|anziehen|tragen|ziagt|zog)\b/,
    /\bwas\b(?: \w+){0,8}? (?:an|anziehen|tragen)\W*$/,
    /\bzieh\w* (?:mich|uns|ihn) an\b|\bstyle mich\b|\bkleide mich ein\b|\bwie (?:kleide|zieh\w*)\b/,
    /\b(?:outfits?|kompletten? look|gesamtlook|komplett ?look|von kopf bis fuss|garderobe fur|kleidung fur|klamotten fur)\b/,
    /\bnichts anzuziehen\b|\b(?:einen?|der|den|\w+) look fur\b/,
  ],
  ofOnePiece:
    /\bwelche\w* \w+ (?:zieh|trag|passt|soll)\w*|\b(?:dazu|darunter|daruber|drunter|druber)\b|\bzu (?:meinem|meiner|dem|der|diesem|dieser)\b(?: \w+){0,2} (?:anziehen|tragen|passt)\b/,
}

import type { TalkWords } from '../talk-cue.ts'

/** What small talk is about, in lower case without accents. */
export const talkWords: TalkWords = {
  bot: /\b(?:bist du|sind sie|ist das|red\w* ich mit|schreib\w* ich mit|spreche ich mit) (?:hier )?(?:eine?[mnr]? )?(?:echte[rn]? |richtige[rn]? )?(?:(?:chat)?bot|roboter|mensch(?:en)?|person|ki|maschine|computer|programm|echt)\b/,
  'how-are-you':
    /^(?:(?:hi|hey|hallo|na|und|moin|guten \w+)\W+)*(?:wie gehts?(?: es)?(?: dir| ihnen| euch| so)?(?: heute)?|alles (?:gut|klar) bei (?:dir|euch|ihnen)|was geht|wie lauft(?: e?s)?)\W*$/,
  'good-news':
    /\b(?:hab|habe|haben|bekommen|krieg|kriege|fang|fange)\b.{0,25}\b(?:(?:neuen |ersten )?job|stelle|ausbildungsplatz|beforderung|zusage|studienplatz)\b|\b(?:befordert|verlobt|angenommen) worden\b|\b(?:prufung|abi|examen|fuhrerschein) (?:bestanden|geschafft)\b|\bhaben uns verlobt\b|\bjob bekommen\b/,
  'past-complaint':
    /\b(?:letztes mal|beim letzten mal|gestern|neulich)\b.{0,60}\b(?:schlecht|furchtbar|hasslich|mist|schrecklich|nichts|falsch|enttausch\w*|gehasst|schlimm|blod)\b|\b(?:hasse|mag|mochte|fand|gefallt)\b.{0,40}\b(?:du mir gezeigt|ihr mir gezeigt|deine vorschlage|eure vorschlage|letztes mal)\b/,
  'no-plan':
    /\b(?:uberrasch mich|such du aus|entscheide du|egal was)\W*$|\b(?:kein(?:en|e)? (?:plan|ahnung|idee|schimmer)|weiss (?:ich )?(?:auch |noch |gar |uberhaupt )*nicht|planlos|ratlos)\b\W*(?:was (?:ich|man|wir)\b.{0,25}|wo ich anfang\w*.{0,10}|ehrlich gesagt|echt|so recht|genau|lol|hilfe)?\W*$/,
  'too-dear':
    /\b(?:(?:eure|ihre|deine|die) (?:preise|sachen|klamotten)|alles|das)(?: hier| ist| sind)*(?: alles| viel| echt| einfach| so| total)* (?:ein witz|wucher|abzocke|zu teuer|uberteuert|unverschamt|frech)\b|\babzocke\b/,
  pets: /\bfur (?:(?:meine?n?|unsere?n?|den|die|einen?|seinen?|ihren) )?(?:kleinen? |grossen? )?(?:hund|hundin|katze|kater|welpen?|haustier|hamster|pferd|pony|dackel|mops)\b|\b(?:hunde|katzen|haustier)(?:mantel|jacke|pullover|kleidung|kostum|bett|halsband|leine|regenmantel)\b/,
  asksSold:
    /\b(?:habt|haben|hast|fuhrt|fuhren|verkauft|verkaufen) (?:ihr|sie|du)\b|\b(?:gibts|gibt es)\b|\b(?:kann|konnte) (?:ich|man)\b.{0,30}\b(?:kaufen|bekommen|kriegen|bestellen)\b/,
}

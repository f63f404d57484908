import type { AskingWords } from '../asking-words.ts'

/** What went wrong with what was bought, as told in German. */
export const grievances: AskingWords['grievances'] = {
  had: /\b(?:gekauft|bestellt\w*|gelieferte\w*|bekommen|gekriegt|geliefert|gekommen|angekommen|erhalten)\b|\b(?:von|bei) (?:euch|ihnen)\b|\b(?:meine?|unsere?) (?:bestellung|lieferung|paket)\b|\bnach (?:einem|einer|ein|zwei|drei|vier|\d+|dem ersten|der ersten|nur|kurzer)(?: \w+)? ?(?:tag\w*|woche\w*|monat\w*|wasche\w*|waschen|waschgang\w*|mal|tragen|zeit)\b|\bbeim? (?:ersten|zweiten) (?:mal|tragen|waschen|anziehen)\b/,
  broken:
    /\b(?:kaputt\w*|gerissen|zerrissen|eingerissen|aufgerissen|aufgegangen|loch|locher|abgegangen|abgefallen|abgebrochen|gebrochen|gelost|lost sich|auseinander\w*|eingelaufen|eingegangen|verfarbt|abgefarbt|ausgeblichen|verwaschen|defekt\w*|fehlerhaft|beschadigt|fleckig|schmutzig|undicht|mull|schrott|mies\w*|falsche\w* (?:grosse|farbe|artikel))\b|\b(?:gekauft|bestellt|bekommen|geliefert|(?:von|bei) euch)\b.{0,80}\b(?:farb\w* .{0,30}ab|farb\w* ab|abfarb\w*|stink\w*|riech\w*|blatter\w*|quietsch\w*|fussel\w*)\b/,
  misfit:
    /\b(?:viel |etwas |leider |ein bisschen )?zu (?:klein|gross|eng|weit|kurz|lang|schmal|breit)\b|\b(?:passt|passen) (?:mir |ihm |ihr |uns )?(?:leider |uberhaupt |gar )?nicht\b/,
  late: /\b(?:paket|bestellung|lieferung|sendung|mantel|kleid|jacke|schuhe|sachen)\b.{0,40}\b(?:zu spat|verspatet|uberfallig|verloren|(?:immer )?noch (?:nicht|nichts)|nicht (?:an|da|gekommen|angekommen|geliefert)|nie (?:an)?gekommen|verschwunden|fehlt|warte\w*)\b|\bwarte\w* (?:schon |immer noch |noch |seit )+.{0,30}\b(?:paket|bestellung|lieferung|sendung)\b|\b(?:niemand|keiner) (?:antwortet|meldet|reagiert|geht ran)\b/,
  seeks: {
    misfit: 'Umtausch zurück andere Größe zurückgeben Tagen ungetragen',
    broken: 'kommt beschädigt fehlerhaft falsch ersetzen erstatten Gewährleistung',
    late: 'Paket Werktagen angekommen schreib ruf',
  },
}

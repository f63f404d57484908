import type { Availability } from '../product/availability.ts'

/** The words of the trade in several languages, what denies first; blanks, dashes, underscores and capitals part words alike. */
const readings: readonly (readonly [Exclude<Availability, 'unknown'>, RegExp])[] = [
  [
    'backorder',
    /\b(back ?orders?( allowed)?|back ?ordered|on ?back ?order|available on back ?order|nachbestell(t|bar)|nachlieferung|auf bestellung|made to order|auf nachfrage gefertigt|sur commande|bajo pedido|su ordinazione|op bestelling)\b/,
  ],
  [
    'pre_order',
    /\b(pre ?orders?|pre ?sale|pre ?ordered|vorbestell(bar|ung|en)?|vorverkauf|precommande|précommande|preventa|preordine|prenotabile|reserva anticipada|voorverkoop|pre bestellen|förhandsboka|forudbestil)\b/,
  ],
  [
    'out_of_stock',
    new RegExp(
      [
        String.raw`(?<![\p{L}\p{N}])(out ?of ?stock|out ?stock|oos|no stock|zero stock|sold ?out|sold( item)?$|unavailable|not available|not ?in ?stock|not on stock|never available|nothing left|none left`,
        String.raw`no longer (available|sold|in stock|stocked|made)|not (currently|anymore|any more)( available| in stock)?|(currently|temporarily|permanently) (out|unavailable|not|sold|gone)|discontinued|retired|end of life|eol`,
        String.raw`coming soon|notify me|waiting ?list|wait ?list|back (in stock )?soon|back in \p{L}+|restock(ed|ing)?( soon)?|awaiting stock|reserved`,
        String.raw`ausverkauft|vergriffen|abverkauft|nicht (mehr )?(auf lager|am lager|verf(ü|ue)gbar|lieferbar|vorr(ä|ae)tig|erh(ä|ae)ltlich|bestellbar|im sortiment|verkauft)|nicht (auf|am) lager|kein(e)? (bestand|lagerbestand|lager|ware)|(derzeit|zurzeit|zur zeit|momentan|aktuell|leider|voruebergehend|vorübergehend) (nicht|ausverkauft|vergriffen)|ausgelaufen|auslaufmodell|nicht lieferbar|fehlt|unverf(ü|ue)gbar|eingestellt|demn(ä|ae)chst|bald wieder`,
        String.raw`rupture( de stock)?|épuisé(e)?|epuise(e)?|indisponible|hors stock|non disponible|en rupture|agotado|agotada|sin (stock|existencias)|no disponible|fuera de stock|esaurito|esaurita|non disponibile|terminato|esgotado|indisponível|indisponivel|sem estoque|sem stock|uitverkocht|niet (op voorraad|leverbaar|beschikbaar)|slutsåld|slutsald|slut i lager|ej i lager|utsolgt|udsolgt|ikke på lager|loppuunmyyty|wyprzedan(y|e|a)|brak( w magazynie)?|niedostępn(y|a|e)|niedostepn(y|a|e)|vyprodáno|vyprodano|není skladem|neni skladem|нет в наличии|распродано|stokta yok|tükendi|tukendi|品切れ|在庫なし|缺货|售罄|품절)(?![\p{L}\p{N}])`,
      ].join('|'),
      'u',
    ),
  ],
  [
    'in_stock',
    new RegExp(
      [
        String.raw`(?<![\p{L}\p{N}])(in ?stock|on stock|instock|in store( only)?|online only|available|availability( yes)?|limited( availability| stock| quantity)?|low stock|few left|last (one|ones|pieces|few|items?)|only \d+ left|\d+ (left|in stock|available|pcs|pieces)|in supply|ships|ready to ship|dispatch(es|ed)?|delivery|deliverable|backinstock|stocked|for sale|buyable|orderable|usually ships`,
        String.raw`auf lager|am lager|ab lager|lagernd|lagerware|sofort|verf(ü|ue)gbar|lieferbar|vorr(ä|ae)tig|erh(ä|ae)ltlich|bestellbar|lieferzeit|versandfertig|wenige|restposten|letzte|nur noch|im sortiment|vorhanden|auf vorrat`,
        String.raw`en stock|disponible|disponibile|disponível|disponivel|em estoque|em stock|in magazzino|op voorraad|leverbaar|beschikbaar|i lager|på lager|tilgængelig|varastossa|w magazynie|dostępn(y|a|e)|dostepn(y|a|e)|na stanie|skladem|в наличии|stokta( var)?|mevcut|在庫あり|有货|재고 있음)(?![\p{L}\p{N}])`,
      ].join('|'),
      'u',
    ),
  ],
]

const yes =
  /^(y|yes|true|t|on|1|j|ja|wahr|oui|o|vrai|si|sí|s|sim|tak|ano|да|var|available|active|ok|in|x|✓|✔)$/
const no =
  /^(n|no|false|f|off|0|nein|falsch|non|faux|não|nao|nie|ne|нет|yok|out|sold|none|kein|keine|leer|empty|✗|✘|-1)$/

/** What a word, a sentence, a number or an address of schema.org says of availability; null when it says nothing that is known. */
export function readAvailability(text: string): Exclude<Availability, 'unknown'> | null {
  const [last = ''] = text
    .trim()
    .replace(/[#?].*$/, (tail) => (tail.startsWith('#') ? tail.slice(1) : ''))
    .split('/')
    .filter((part) => part !== '')
    .slice(/^\w+:\/\//.test(text.trim()) ? -1 : 0)
  const words = (/^\w+:\/\//.test(text.trim()) ? last : text)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\s_\-–—:.,;()[\]!]+/g, ' ')
    .trim()
  if (words === '') return null
  if (yes.test(words)) return 'in_stock'
  if (no.test(words)) return 'out_of_stock'
  const count =
    /^(?:>|<|ca |über |mehr als |more than )?\s*([+-]?\d+)(?: ?\+)?(?: (?:stk|stück|stueck|st|pcs|pieces|units|items|paar|pairs?))?$/.exec(
      words,
    )
  if (count?.[1] !== undefined) return Number(count[1]) > 0 ? 'in_stock' : 'out_of_stock'
  if (/^0 (in stock|left|available|pcs|pieces|units|stück|verfügbar|auf lager)/.test(words))
    return 'out_of_stock'
  return readings.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** How many pieces a text counts: "7", "7.0", "12 Stück", "in stock (3)", "only 2 left"; null when it counts none. */
export function readCount(text: string): number | null {
  const plain = text.trim().replace(/[\u00a0\s]+/g, ' ')
  const whole = /^([+-]?\d{1,9})(?:[.,]0+)?\+?$/.exec(plain.replace(/^[>≥]\s*/, ''))
  if (whole !== null) return Math.trunc(Number(whole[1]))
  const counted =
    /(?:^|[^\d.,-])(\d{1,6})\s*\+?\s*(?:left|in stock|available|pcs\.?|pieces|units|items|stk\.?|stück|stueck|auf lager|verfügbar|vorrätig|lagernd)\b/iu.exec(
      ` ${plain}`,
    ) ?? /(?:in stock|available|auf lager|lagernd|verfügbar|stock)\s*[:(]\s*(\d{1,6})\s*\)?$/iu.exec(plain)
  return counted === null ? null : Number(counted[1])
}

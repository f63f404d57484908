import type { AskingWords } from '../asking-words.ts'

/** How a shop heads what it tells of a topic. */
export const shopHeadings: AskingWords['headings'] = {
  delivery: /liefer|versand|zoll|porto|abhol/,
  returns: /ruckgabe|rucksend|umtausch|erstatt|retour|widerruf|reklam/,
  orders: /bestell|sendung/,
  payment: /zahl|rechnung|raten/,
  vouchers: /gutschein|geschenkkarte/,
  discounts: /rabatt|sale|angebot|aktion|newsletter/,
  sizes: /gross/,
  hours: /offnung|geoffnet/,
  stores: /laden|filiale|geschaft/,
  contact: /kontakt|service|telefon|hilfe/,
  warranty: /garantie|gewahrleistung/,
  services: /geschenkverpack|anderung|reparatur|schneider|reservier/,
  account: /konto|datenschutz/,
}

import type { AskingWords } from '../asking-words.ts'

/** How a shop heads what it tells of a topic. */
export const shopHeadings: AskingWords['headings'] = {
  delivery: /deliver|shipping|postage|dispatch|customs|collect/,
  returns: /return|refund|exchange|faulty|damaged/,
  orders: /order|tracking|cancel/,
  payment: /pay|invoice|installment/,
  vouchers: /voucher|gift cards?|gift certificate/,
  discounts: /discount|sale|offers?|promotion|newsletter|loyalty|code/,
  sizes: /siz(?:e|ing)/,
  hours: /hours|opening|open/,
  stores: /stores?|our shops?|branch|outlet|where to find|visit/,
  contact: /contact|service|help|phone|reach us|questions/,
  warranty: /guarantee|warranty/,
  services: /wrapping|alteration|repair|tailor|services|reserv|personal/,
  account: /account|privacy|data|newsletter/,
}

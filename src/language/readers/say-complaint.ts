const people =
  '(?:grown-?up|wom[ae]n|lad(?:y|ies)|m[ae]n|gents?|boys?|girls?|kids?|child(?:ren)?|adults?|bab(?:y|ies))'
const complaint = new RegExp(
  `^\\W*(?:(?:but|no|hey|wait|um|oh|sorry|well)\\b[\\s,]*)*(?:those|these|they|that|this|it|the|all of (?:those|these|them)|everything)(?:'re|'s| are| is| look)(?: all| only| just| clearly| still)*(?: for| like)? (${people})(?:'?s'?)?(?: (?:shoes?|clothes|things?|sizes?|ones?|stuff|pieces?))?(?<end>\\s*[,.;!-]+\\s*|\\s+(?:but|and)\\s+|$)`,
  'i',
)

const meant =
  /^(?:i|we) (?:said|say|meant|mean|asked|wrote|told you)(?: (?:it|this|that)(?:'s| is| was)?)?(?: for)? (?=(?:my|our|her|him|me)\b)/i

/**
 * "Those are for women, I said my daughter!": what was shown is refused, and not asked for. With nothing said behind it, it is refused
 * in so many words.
 */
export function sayComplaint(text: string): string {
  const found = complaint.exec(text)
  if (found === null) return text
  const rest = text.slice(found[0].length).trim().replace(meant, 'for ')
  return /\p{L}/u.test(rest) ? rest : `not for ${found[1]}`
}

import { consumeMatches, type MaskedText } from '../masked-text.ts'

/** Why something is refused, behind the refusal: "nothing in wool, it itches", "no heels, my feet hurt". */
const reasons =
  /(?:[,;.-]\s*|\b(?:because|cause|cos|since|as)\s+)(?:it|they|that|those|these|this|my (?:feet|skin|back|legs?|knees?|toes?))(?:'s| is| are|'re| just| always| really| only)* (?:(?:itch|scratch|irritat|hurt|pinch|ach|rub|sweat|kill)\w*|makes? (?:me|my \w+) \w+|gives? me (?:a )?\w+|too (?:itchy|scratchy|sweaty)|itchy|scratchy)(?: (?:me|my skin|so much|too much|badly|a lot|like crazy|like hell|too easily))?(?=\s*(?:$|[,.;!?]))/g

/** Consumes reasons that say nothing to search for. */
export function consumeReasons(masked: MaskedText): void {
  consumeMatches(masked, reasons, () => true)
}

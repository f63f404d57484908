import type { AskingWords } from '../asking-words.ts'

/** How a clause asks for advice in words: what a word means, what is done, what suits. */
export const adviceWords: AskingWords['advice'] = [
  /^was (?:genau |eigentlich |zum \w+ )?(?:bedeutet|heisst|versteht man unter|meint man mit|macht man gegen|bedeuten)\b/,
  /\bunterschied zwischen\b|^(?:stimmt es|ist es wahr|ist es richtig)\b/,
  /^woran (?:erkenne|erkennt|sehe|sieht|merke|merkt) (?:ich|man)\b/,
  /^was (?:ist|sind) (?:bitte |eigentlich |denn |genau )*(?:ein |eine |einen )?(?!das\b|die\b|der\b|dein|euer|eure|ihr|es\b)[\w-]+\W*$/,
  /^wie (?:wasche|wascht|wasch|trockne|trocknet|binde|bind|bindet|finde ich (?:meine|heraus|raus)|bekomme? ich|kriege? ich|krieg ich|pflege|pflegt|lagere|lagert|kombiniere|kombiniert|reinige|reinigt|bugle|bugelt|erkenne|erkennt|messe|misst|trage|tragt) (?!ich (?:das|es|die|den) zuruck)/,
  /^(?:kann|darf|soll|sollte|muss|sollten) (?:ich|man|frau|ein mann|eine frau|manner|frauen|ein \w+|der)\b(?: \w+){1,8} (?:tragen|anziehen|kombinieren|passen|waschen)\b/,
  /^(?:kann|darf|soll|sollte|geht|gehe) (?:ich|man|frau)\b.{0,20}\b(?:in|mit) .{3,40} (?:zu|zur|zum|auf|ins|in) \w+/,
  /^(?:sind|ist) (?!das\b|die\b|der\b|es\b|sie\b)[\w ]{3,40} (?:modern|in mode|out|angesagt|altmodisch|noch in|wieder in)\W*$/,
  /^(?:wann |warum |wieso |ab wann )?(?:tragt|zieht) (?:man|frau)\b|^was (?:tragt|zieht) man (?:unter|uber|zu)\b/,
  /^welche[rsn]? (?:farben?|schnitte?|ausschnitte?|stoffe?|lange|hosenform|form|rocklange|absatzhohe|material) (?:passt|passen|streckt|macht|machen|halt|steht|stehen|sollte|kaschiert|ist am besten|tragt|war\w*)\b/,
  /^(?:darf|geht|gehen|passt|passen) (?:braun|schwarz|blau|rot|grun|grau|weiss|beige|muster|turnschuhe|sneaker|jeans|socken)\w*\b/,
  /^(?:uk|us|eu) ?\d+ (?:ist|in|=|sind)\b/,
]

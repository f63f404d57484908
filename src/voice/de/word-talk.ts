import type { Talk } from '../../dialogue/talk.ts'

const whatToLookFor = 'Sag mir, was du suchst, oder schick mir ein Foto.'

/** What to answer to talk, and where there is nothing to go on from. */
export const wordTalk = (talk: Talk): string => said[talk]

const said: Readonly<Record<Talk, string>> = {
  hello: `Hallo! ${whatToLookFor}`,
  bot: 'Ja, ich bin ein Programm: der Assistent dieses Ladens. Ich kenne seine Kleidung, Schuhe und Taschen; was darf ich suchen?',
  'how-are-you': 'Gut, danke! Und ich finde gern etwas für dich: Was suchst du?',
  'good-news':
    'Glückwunsch, das freut mich! Was brauchst du dafür? Sag mir, wie förmlich es zugeht, ob es für eine Frau oder einen Mann ist und was es kosten darf, dann stelle ich etwas zusammen.',
  'past-complaint':
    'Das tut mir leid. Was hat nicht gepasst: der Stil, die Farben, der Sitz oder der Preis? Dann suche ich etwas anderes.',
  'no-plan':
    'Kein Problem, fangen wir einfach an: Wofür ist es (Alltag, Arbeit, Feier, Reise), für wen, und was darf es ungefähr kosten? Oder nenn eine Farbe, die du magst.',
  pets: 'Nein, für Tiere hat der Laden nichts, nur Kleidung, Schuhe und Taschen für Menschen. Soll ich davon etwas suchen?',
  'too-dear':
    'Das tut mir leid. Sag mir, was du suchst und was es höchstens kosten darf, dann zeige ich nur, was darunter bleibt; oder frag nach dem Günstigsten einer Art.',
  help: 'Ich finde Produkte dieses Shops. Beschreib ein Teil, schick ein Foto und sag, was anders sein soll, oder frag nach einem gezeigten Produkt: seine Größen, etwas Günstigeres, eine andere Farbe oder was dazu passt.',
  praised: 'Das freut mich. Soll ich etwas dazu Passendes suchen, oder etwas anderes?',
  thanked: 'Gern geschehen! Sag Bescheid, wenn ich noch etwas finden soll.',
  goodbye: 'Tschüss, und viel Freude mit dem, was du gefunden hast!',
  sorry: 'Das tut mir leid. Sag mir Teil, Farbe, Größe oder Preis, dann versuche ich es noch einmal.',
  'off-topic':
    'Da kenne ich mich nicht aus: Ich kenne nur Kleidung, Schuhe und Taschen dieses Shops. Soll ich etwas für dich suchen?',
  feelings:
    'Das klingt nicht leicht, danke, dass du es sagst. Nimm dir Zeit; wenn du magst, sag mir, worin du dich wohlfühlst, dann suche ich danach.',
  gibberish: 'Das habe ich nicht verstanden. Sag mir, welches Teil du suchst, oder schick mir ein Foto.',
  'other-language':
    'Tut mir leid, ich verstehe nur Deutsch und Englisch. Fragst du mich in einer der beiden Sprachen, oder schickst du mir ein Foto?',
  unsafe: 'Dabei kann ich nicht helfen. Wenn ich etwas zum Anziehen suchen soll, gern.',
  distress:
    'Es tut mir leid, dass es dir gerade so schlecht geht. Ich kenne nur Kleidung, aber sprich bitte mit jemandem, dem du vertraust, oder wähle den Notruf: Du musst damit nicht allein sein.',
  'started-over': 'Gut, wir fangen von vorn an. Was suchst du?',
  noted: 'Gemerkt, daran halte ich mich. Was suchst du: welches Teil, oder für welchen Anlass?',
  'unsure-piece':
    'Ich weiß nicht, welches Teil du meinst. Such erst nach etwas, oder schick mir ein Foto davon.',
  'nothing-to-compare': `Noch gibt es nichts zu vergleichen. ${whatToLookFor}`,
  'no-photo': 'Ich habe noch kein Foto von dir. Schick mir eins, dann sage ich dir, was ich sehe.',
  'no-search': `Es gibt noch keine Suche, an die ich anknüpfen kann. ${whatToLookFor}`,
  'search-failed': 'Ich konnte gerade nicht suchen. Bitte versuch es noch einmal.',
  'ask-wish':
    'Was für ein Teil suchst du? Nenn eine Art, eine Farbe oder einen Anlass, oder schick mir ein Foto.',
}

/** What a tool could not do, which its own words tell in English alone, and how to go on. */
export const wordFailed = (_problems: readonly string[], shown: number): string =>
  shown > 0
    ? `Das hat nicht geklappt. Wähle eins der ${shown} Produkte oben, oder sag mir, was anders sein soll.`
    : `Das hat nicht geklappt. ${whatToLookFor}`

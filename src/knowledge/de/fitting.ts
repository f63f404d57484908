import type { fitting as english } from '../en/fitting.ts'
import type { Entry } from '../shelf.ts'

export const fitting: Readonly<Record<keyof typeof english, Entry>> = {
  'suit-fit': [
    'wie + anzug/sakko/blazer + sitzen/sitzt',
    'Die Schulternaht endet an der Schulter, unter den geschlossenen Knopf passt eine flache Hand, keine Querfalten; der Ärmel zeigt einen Fingerbreit Manschette, der Saum bedeckt den Po.',
  ],
  'trouser-length': [
    'wie lang + hose/hosen/jeans/anzughose, hosenlänge',
    'Anzughosen berühren den Schuh mit einer leichten Falte oder enden knapp darüber; schmale dürfen am Knöchel enden, weite einen Finger über dem Boden.',
  ],
  'sleeve-length': [
    'wie lang/wo + ärmel/manschette',
    'Der Hemdärmel endet an der Daumenwurzel, der des Sakkos einen Fingerbreit davor.',
  ],
  'shirt-fit': [
    'wie + hemd + sitzen/sitzt',
    'Die Schulternaht endet an der Schulter, ein Finger passt in den Kragen, die Knöpfe spannen nicht, und der Saum bleibt bei erhobenen Armen in der Hose.',
  ],
  'jeans-fit': [
    'wie + jeans + sitzen/sitzt/eng',
    'Jeans sitzen, wenn zwei Finger in den Bund passen, hinten nichts absteht und du sitzen kannst; Stretch gibt eine halbe Größe nach, also knapp kaufen.',
  ],
  'coat-fit': [
    'mantel + größer/größe + über/pullover/anzug/sakko',
    'Ein Mantel ist so geschnitten, dass ein Pullover darunter passt, nimm also deine Größe; eine größer nur über Anzug oder dickem Strick.',
  ],
  'bra-size': [
    'bh größe, bh + messen/messe/finde',
    'Fest unter der Brust messen gibt die Unterbrustweite, locker über der vollsten Stelle die Oberweite; der Unterschied ist das Körbchen: etwa 12 cm A, 14 B, 16 C, 18 D. Das Band trägt, es sitzt also waagerecht und eng.',
  ],
  'measure-body': [
    'messen/messe/misst/maße + brust/taille/hüfte/mich/richtig/nehmen',
    'Mit dem Maßband über der Wäsche messen: Brust an der stärksten, Taille an der schmalsten, Hüfte an der breitesten Stelle, Innenbein vom Schritt zum Boden; anliegend, nicht eng, dann mit der Größentabelle vergleichen.',
  ],
  'measure-feet': [
    'füße/fuß + messen/messe, schuhgröße + messen/finde',
    'Abends auf Papier stellen, Ferse und längsten Zeh markieren, beide Füße messen und den längeren nehmen; Schuhe sind etwa einen Zentimeter länger als der Fuß.',
  ],
  'hat-size': [
    'hutgröße, kopfumfang, kopf + messen',
    'Das Maßband über Ohren und Brauen um den Kopf legen; die Zentimeter sind die Hutgröße: 57 ist M, 59 L.',
  ],
  'belt-size': [
    'gürtelgröße, gürtellänge, gürtel + länge/messen',
    'Gürtel werden von der Schnalle zum mittleren Loch gemessen: Bundweite plus etwa fünf Zentimeter oder eine Größe über der Hose.',
  ],
  'ring-size': [
    'ringgröße, finger + messen',
    'Einen Papierstreifen um den Finger legen: seine Länge in Millimetern ist die Ringgröße; abends und warm messen.',
  ],
  'glove-size': [
    'handschuhgröße, hand + messen',
    'Um die Hand ohne Daumen messen: die Zoll sind die Handschuhgröße: 7 ist S, 8 M, 9 L.',
  ],
  'between-sizes': [
    'zwischen zwei größen, zwischen den größen, größer oder kleiner nehmen',
    'Zwischen zwei Größen nimm die größere bei festem Stoff, Mänteln und Schuhen, die kleinere bei Stretch und Strick.',
  ],
  'different-sizes': [
    'verschiedene größen/unterschiedliche größe + oben/unten/marken, größen + unterschiedlich/verschieden/marken',
    'Größen unterscheiden sich von Marke zu Marke, denn keine ist an eine Tabelle gebunden: Vergleiche deine Maße mit der Tabelle des Teils; beim Kleid entscheidet das größere Maß von Brust und Hüfte.',
  ],
  'leather-stretch': [
    'leder + dehnt/weitet/nach, schuhe + dehnen/weiten sich',
    'Leder gibt in der Weite etwas nach, nie in der Länge: Schuhe dürfen seitlich anfangs anliegen, vorn brauchen die Zehen eine Daumenbreite.',
  ],
  'linen-stretch': [
    'leinen/baumwolle/viskose/wolle/seide + läuft/einlaufen/eingehen/geht ein',
    'Naturfasern laufen bei der ersten warmen Wäsche um drei bis fünf Prozent ein, im Trockner viel mehr; kaltes Wasser und Lufttrocknen verhindern es. Vorgewaschenes läuft kaum ein.',
  ],
  'shoe-fit': [
    'wie + schuhe/stiefel + sitzen/passen, platz + zehen',
    'Eine Daumenbreite vor den Zehen, kein Rutschen an der Ferse, kein Druck quer: Schuhe abends probieren, wenn die Füße am größten sind, mit den passenden Socken.',
  ],
  'kids-growth': [
    'kinder*/kind + reinwachsen/hineinwachsen/größer kaufen',
    'Kinderkleidung darf eine Größe größer sein, Schuhe zwölf Millimeter länger als der Fuß: mehr lässt stolpern.',
  ],
  'heel-height': [
    'wie hoch + absatz/absätze, absatzhöhe',
    'Bis fünf Zentimeter geht man den ganzen Tag, sieben einen Abend; Blockabsatz, Plateau oder Riemen machen höhere bequemer.',
  ],
  'walk-in-heels': [
    'laufen/gehen + absätzen/high heels/hohen schuhen',
    'Ferse zuerst, kleine Schritte, Blick nach vorn; zu Hause auf hartem Boden üben, mit Blockabsatz anfangen und Gelpolster unter den Ballen legen.',
  ],
}

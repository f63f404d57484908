import type { sizing as english } from '../en/sizing.ts'
import type { Entry } from '../shelf.ts'

export const sizing: Readonly<Record<keyof typeof english, Entry>> = {
  't-shirt-fit': [
    '',
    'Ein T-Shirt sitzt, wenn die Schulternaht an der Schulter endet, der Ärmel bis zur Mitte des Oberarms reicht und der Saum auf halber Hosenschlitzhöhe endet; seitlich lässt sich etwas Stoff greifen.',
  ],
  'dress-fit': [
    '',
    'Ein Kleid sitzt, wenn es an Brust und Hüfte glatt liegt, ohne zu spannen, seine Taille auf deiner sitzt und du Arme heben und sitzen kannst; nach der weitesten Stelle wählen, den Rest macht die Schneiderei.',
  ],
  'sweater-fit': [
    '',
    'Ein Pullover darf eng oder weit sein, aber die Schulternaht sitzt nahe der Schulter, die Bündchen enden am Handgelenk und der Saum unter dem Hosenbund.',
  ],
  'skirt-length': [
    '',
    'Röcke enden am besten, wo das Bein schmal ist: knapp über oder unter dem Knie oder unter der Wade; Sitzen muss bequem gehen. Im Büro ist das Knie das Maß.',
  ],
  'dress-length-event': [
    '',
    'Tagsüber und zum Cocktail Knie bis Midi, zu Gala und Black Tie bodenlang; ein bodenlanger Saum endet mit Schuhen einen Fingerbreit über dem Boden.',
  ],
  'shorts-length': [
    '',
    'Herrenshorts enden knapp über dem Knie, feine höchstens eine Handbreit darüber; Sport- und Badeshorts dürfen kürzer sein.',
  ],
  'jacket-length': [
    '',
    'Ein Sakko bedeckt das Gesäß, etwa die halbe Strecke vom Kragen zum Boden; Freizeitjacken enden am Hüftknochen, Mäntel reichen bis zum Rocksaum oder enden deutlich darüber.',
  ],
  'trousers-short-legs': [
    '',
    'Schleift jede Hose am Boden, helfen Kurzgrößen, 7/8-Schnitte oder eine Innenlänge von 26 bis 28 Zoll mit hohem Bund; andere kürzt die Schneiderei für wenig Geld. Umgekrempeltes macht das Bein kürzer.',
  ],
  'long-limbs': [
    '',
    'Enden Ärmel oder Beine immer zu früh, such Lang- oder Tall-Größen, die Ärmel- oder Innenbeinlänge in der Tabelle und Säume zum Auslassen; eine größere Nummer wird weiter, kaum länger.',
  ],
  altering: [
    '',
    'Leicht sind Kürzen, Taille enger nähen, Ärmel kürzen und Beine schmälern; schwer sind Schultern, Sakkolänge und Weiten um mehr als zwei Zentimeter: Kauf, was an den Schultern sitzt.',
  ],
  'size-down-oversized': [
    '',
    'Oversized ist absichtlich weit geschnitten, also deine übliche Größe; eine kleiner, und es ist nur noch locker.',
  ],
  'shoe-half-size': [
    '',
    'Zwischen zwei Schuhgrößen die größere nehmen und mit Einlegesohle oder dickeren Socken füllen; Füße schwellen bis zum Abend, und Schuhe werden nie länger.',
  ],
  'hiking-boot-size': [
    '',
    'Wander- und Laufschuhe trägt man eine halbe bis ganze Nummer größer, mit einem Daumenbreit vor den Zehen, denn Füße schwellen und rutschen bergab.',
  ],
  'boot-shaft': [
    '',
    'Miss die Wade im Sitzen an der stärksten Stelle über der Hose, die du trägst, und gib zwei bis drei Zentimeter zu; ab etwa 40 Zentimetern helfen Weitschaft, Stretcheinsätze oder Stiefeletten.',
  ],
  'bra-fit': [
    '',
    'Ein BH sitzt, wenn das Band waagrecht liegt und zwei Finger darunter passen, die Cups alles umschließen und der Steg anliegt; rutscht das Band hoch, ist es zu weit, quillt etwas über, ist der Cup zu klein.',
  ],
  'sister-size': [
    '',
    'Nachbargrößen haben dasselbe Volumen: ein Band größer und ein Cup kleiner, etwa 80C statt 75D.',
  ],
  'swimsuit-fit': [
    '',
    'Ein Badeanzug sitzt trocken fest, denn im Wasser gibt er nach: nichts klafft an Brust und Bein, Träger schneiden nicht ein; bei langem Oberkörper eine Nummer größer oder Zweiteiler.',
  ],
  'leggings-fit': [
    '',
    'Sportleggings sitzen wie eine zweite Haut, bleiben beim Springen oben und beim Bücken blickdicht; rutschen sie, hilft die kleinere Größe oder ein Zugband.',
  ],
  'tights-size': [
    '',
    'Strumpfhosen gehen nach Größe und Gewicht, die Tabelle steht auf der Packung. Zu kurze rutschen im Schritt: im Zweifel die größere.',
  ],
  'suit-number': [
    '',
    'Bei einem Anzug wie 42R ist die Zahl die Brust in Zoll, R die normale, S die kurze, L die lange Länge; deutsche Größen sind der halbe Brustumfang in Zentimetern: 42R ist etwa 52, 102 die schlanke Langgröße dazu.',
  ],
  'collar-inches': [
    '',
    'Kragenweiten: 15 Zoll sind 38 Zentimeter, 15½ sind 39, 16 etwa 41, 16½ sind 42, 17 sind 43, 17½ sind 44.',
  ],
  'kids-size-age': [
    '',
    'Kindergrößen sind die Körpergröße in Zentimetern: etwa 92 mit zwei Jahren, 104 mit vier, 116 mit sechs, 128 mit acht, 140 mit zehn, 152 mit zwölf; im Zweifel eine größer.',
  ],
  'baby-size': [
    '',
    'Neugeborene tragen 50 bis 56, mit drei Monaten 62, mit sechs 68, mit neun 74, mit einem Jahr 80; als Geschenk ist eine Nummer größer nie falsch.',
  ],
  'gift-size': [
    '',
    'Um eine Größe heimlich herauszufinden, schau ins Etikett eines Lieblingsteils; ohne Größe eignen sich Schal, Tasche, Schmuck, Mütze oder Socken.',
  ],
  'men-women-sizes': [
    '',
    'Frauen nehmen in Herrengrößen etwa einen Buchstaben kleiner, Männer in Damengrößen ein bis zwei größer; Herrenschultern sind breiter, Hüften schmaler. EU-Schuhgrößen sind gleich.',
  ],
  'two-sizes-body': [
    '',
    'Sind Ober- und Unterteil verschieden, kauf Einzelteile; Kleid und Jumpsuit nach dem größeren Maß, Strickjacke und Jacke nach der Brust, Hose und Rock nach der Hüfte.',
  ],
  'jeans-stretch-out': [
    '',
    'Stretchjeans geben beim Tragen bis zu einer Größe nach und ziehen sich in der Wäsche zusammen; fester Denim gibt an Bund und Schenkel wenige Zentimeter. Sie dürfen also eng sein, müssen aber ohne Gewalt zugehen.',
  ],
  'buy-for-shrink': [
    '',
    'Vorgewaschenes und Synthetisches behält die Größe; nur unbehandelte Baumwolle, Leinen oder Viskose für den Trockner kauft man etwas größer.',
  ],
  'buy-online': [
    '',
    'Kaufen ohne Anprobe: ein gut sitzendes Teil flach ausmessen, mit der Größentabelle vergleichen, Bewertungen zum Sitz lesen und die Etiketten dranlassen, bis du sicher bist.',
  ],
  'inseam-measure': [
    '',
    'Die Innenbeinlänge misst man an einer Hose, die passt: von der Schrittnaht entlang der Innennaht zum Saum; für Zoll die Zentimeter durch 2,54 teilen.',
  ],
  'maternity-size': [
    '',
    'Umstandsmode kauft man in der gewohnten Größe, der Platz ist da, wo der Bauch wächst. In den letzten Monaten passen Wickelschnitte und Jersey am längsten.',
  ],
  'wide-feet': [
    '',
    'Bei breiten Füßen und Ballen: weiches Leder oder Strick, runde weite Spitze, Schnürung oder Klett, Weite G oder H, flacher Absatz und keine Naht über dem Ballen.',
  ],
  'narrow-feet': [
    '',
    'Bei schmalen Füßen halten Schnürung, Riemen und schmale Leisten am besten; eine Einlage oder ein Fersenpolster füllt den Rest, Slipper rutschen.',
  ],
  'high-instep': [
    '',
    'Bei hohem Rist: Schnürer, Stretch und Reißverschluss, V-förmige Öffnungen; Loafer und Schlupfstiefel drücken.',
  ],
  'head-size': [
    '',
    'Hüte gehen nach Kopfumfang: 54 bis 55 S, 56 bis 57 M, 58 bis 59 L, 60 bis 61 XL, mehr XXL; ein Schaumband innen nimmt eine Größe weg, Stretch oder Verstellband passt fast allen.',
  ],
  'belt-holes': [
    '',
    'Ein Gürtel passt, wenn er im mittleren Loch schließt; Leder lässt sich an der Schnalle kürzen oder lochen.',
  ],
  'backpack-fit': [
    '',
    'Ein Rucksack passt, wenn die Oberkante auf Schulterhöhe liegt, die Träger anliegen und das Gewicht auf der Hüfte oder hoch am Rücken ruht; 15 bis 25 Liter für den Tag, 30 bis 40 für ein Wochenende.',
  ],
  'laptop-size': [
    '',
    'Ein 15-Zoll-Laptop misst etwa 36 mal 25 Zentimeter, einer mit 13 Zoll 31 mal 22, ein Tablet 25 mal 18: Innen sollte die Tasche je zwei Zentimeter mehr haben.',
  ],
  'cabin-bag': [
    '',
    'Fluglinien haben eigene Grenzen: Die Tasche unter dem Sitz darf oft 40 mal 30 mal 20 Zentimeter messen, Handgepäck etwa 55 mal 40 mal 20; es gilt, was auf dem Ticket steht.',
  ],
  'seasonal-feet': [
    '',
    'Schuhe abends anprobieren, mit den passenden Socken, an beiden Füßen, und auf hartem Boden gehen; wenn sie erst nach dem Einlaufen nicht mehr wehtun, ist es die falsche Größe.',
  ],
}

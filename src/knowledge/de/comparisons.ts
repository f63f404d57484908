import type { comparisons as english } from '../en/comparisons.ts'
import type { Entry } from '../shelf.ts'

export const comparisons: Readonly<Record<keyof typeof english, Entry>> = {
  'tights-leggings': [
    '',
    'Strumpfhosen haben Füße, sind dünn und gehören unter Röcke; Leggings enden am Knöchel und sind dick genug, allein getragen zu werden; Strümpfe enden am Schenkel.',
  ],
  'dress-gown': ['', 'Ein Abendkleid ist bodenlang und festlich; ein Kleid kann jede Länge haben.'],
  'coat-jacket-difference': [
    '',
    'Ein Mantel reicht über das Gesäß und ist schwerer, eine Jacke endet an Taille oder Hüfte; ein Blazer ist eine geschneiderte Jacke, auch für drinnen.',
  ],
  'shirt-blouse-difference': [
    '',
    'Ein Hemd hat festen Kragen, Manschetten und geraden Schnitt, eine Bluse ist weicher und lockerer, oft gerafft; Herrenhemden knöpfen andersherum.',
  ],
  'boxers-briefs': [
    '',
    'Slips haben kein Bein, Boxershorts sind locker, Trunks und Retroshorts eng mit Bein; Trunks zeichnen sich am wenigsten ab, Boxershorts sind am luftigsten.',
  ],
  'bikini-tankini': [
    '',
    'Ein Bikini besteht aus zwei kleinen Teilen, ein Tankini hat ein längeres Oberteil, ein Badeanzug ist einteilig; ein Burkini bedeckt alles bis auf Gesicht, Hände und Füße.',
  ],
  'bralette-bra': [
    '',
    'Ein BH hat geformte Cups und oft Bügel, ein Bralette ist weich und ungepolstert für kleine bis mittlere Brüste; ein Balconette ist tief und gerade, ein Plunge in der Mitte tief, ein Minimizer verteilt flacher.',
  ],
  'sandals-slides': [
    '',
    'Sandalen haben haltende Riemen, Pantoletten ein breites Band ohne Ferse, Zehentrenner einen Steg, Mules sind vorn geschlossen.',
  ],
  'boots-kinds': [
    '',
    'Stiefeletten enden am Knöchel, Chelseas haben Gummizüge, Schnür- und Wanderstiefel Senkel, Reit- und Kniestiefel reichen zum Knie, Overknees darüber.',
  ],
  'scarf-shawl': [
    '',
    'Ein Schal ist lang und schmal, ein Umschlagtuch groß und liegt um die Schultern, eine Stola ist schmal und festlich, ein Loop zur Schlaufe genäht.',
  ],
  'hats-kinds': [
    '',
    'Eine Beanie ist eine Strickmütze, eine Baskenmütze flach und rund, eine Schiebermütze hat einen kleinen Schirm, ein Fischerhut eine weiche Krempe, ein Fedora eine gekniffene Krone, ein Panama ist aus Palmstroh.',
  ],
  'skinny-slim': [
    '',
    'Skinny ist bis zum Knöchel hauteng, Slim schmal, ohne zu kleben, Straight ab dem Knie gleich weit, Tapered oben weit und unten schmal, Relaxed überall locker.',
  ],
  'real-fake-leather': [
    '',
    'Leder atmet, altert schön und hält mit Pflege viele Jahre; Kunstleder ist günstiger, vegan und abwischbar, staut aber Wärme und blättert nach einigen Jahren.',
  ],
  'wool-merino-cashmere': [
    '',
    'Wolle ist robust und kann kratzen, Merino ist feiner und weicher, Kaschmir am weichsten, am wärmsten für sein Gewicht und am empfindlichsten; Merino taugt am besten für Reise und Sport.',
  ],
  'cotton-linen': [
    '',
    'Leinen ist kühler und trocknet schneller, knittert aber; Baumwolle ist weicher, günstiger und pflegeleichter. Mischungen knittern weniger.',
  ],
  'silk-satin': [
    '',
    'Seide ist eine Faser, Satin eine glänzende Bindung aus Seide oder Polyester; Seide atmet und fühlt sich kühl an, Polyestersatin ist günstiger und leichter zu waschen.',
  ],
  'purse-bag': [
    '',
    'Eine Geldbörse fasst Karten und Geld; eine Handtasche trägt man in der Hand oder am Arm, ein Shopper ist groß und offen, eine Crossbody hängt quer, eine Clutch hat keinen Riemen.',
  ],
  'quartz-automatic': [
    '',
    'Eine Quarzuhr läuft mit Batterie und geht am genauesten; eine Automatikuhr zieht sich durch Bewegung auf, kostet mehr und braucht alle paar Jahre Wartung.',
  ],
  'trench-raincoat': [
    '',
    'Ein Trench ist wasserabweisende Baumwolle, gut für Schauer und elegant; ein Regenmantel ist beschichtet oder hat eine Membran und hält Dauerregen ab.',
  ],
  'suit-blazer-sports': [
    '',
    'Anzugsakko und Hose sind aus einem Stoff; ein Blazer steht allein, uni und oft mit abgesetzten Knöpfen; ein Sportsakko hat Struktur oder Karo.',
  ],
  'formal-codes': [
    '',
    'Von locker bis streng: casual, smart casual, business casual, business formal, Cocktail, Black Tie, White Tie. Semi-formal heißt Anzug oder Cocktailkleid; formal heißt dunkler Anzug oder langes Kleid.',
  ],
  'beach-formal': [
    '',
    'Beach formal heißt festlich, aber leicht: fließendes Midi- oder Maxikleid, Leinenanzug oder Chino mit Hemd, dazu Sandalen mit flachem oder Blockabsatz oder Loafer; keine Badelatschen.',
  ],
  'sporty-elegant': [
    '',
    'Sportlich-elegant heißt: Chino oder dunkle Jeans, Hemd oder Bluse, Blazer oder Feinstrick, Loafer oder saubere Sneaker; keine Trainingssachen.',
  ],
}

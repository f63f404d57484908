import type { pieces as english } from '../en/pieces.ts'
import type { Entry } from '../shelf.ts'

export const pieces: Readonly<Record<keyof typeof english, Entry>> = {
  chinos: [
    'Chino, chinohose',
    'Chinos sind Hosen aus glattem Baumwolltwill mit schrägen Taschen, schicker als Jeans.',
  ],
  jeans: ['Jeans', 'Jeans sind Hosen aus festem Denim mit Nieten und sichtbaren Nähten, lässiger.'],
  'cargo-pants': ['Cargohose, cargo', 'Cargohosen sind weite Hosen mit großen Taschen an den Beinen.'],
  culottes: [
    'Culotte, hosenrock',
    'Culottes sind weite Hosen, die unter dem Knie enden und wie ein Rock fallen.',
  ],
  'palazzo-pants': ['Palazzohose, palazzo', 'Palazzohosen sind von der Taille an sehr weit und fließend.'],
  joggers: ['Jogger, jogginghose', 'Jogginghosen sind weich, mit Kordelzug und Bündchen.'],
  treggings: [
    'Treggings, jeggings',
    'Treggings sind Leggings, die wie eine Hose aussehen, Jeggings solche, die wie Jeans aussehen; beide sind dicker als Leggings.',
  ],
  skort: ['Skort', 'Ein Skort sind Shorts, die wie ein Rock aussehen.'],
  blazer: ['Blazer', 'Ein Blazer ist eine Jacke, die man einzeln trägt, zu einer Hose aus anderem Stoff.'],
  'suit-jacket': [
    'Anzugjacke, sakko, jackett',
    'Sakko oder Anzugjacke: Die Anzugjacke hat eine Hose aus demselben Stoff, ein Sakko trägt man auch einzeln.',
  ],
  tuxedo: ['Smoking', 'Der Smoking ist Abendgarderobe mit glänzendem Revers, für Black Tie.'],
  tailcoat: [
    'Frack, cutaway, cut, stresemann',
    'Der Cutaway ist der förmliche Anzug für den Tag, mit langen Schößen und gestreifter Hose; der Frack ist sein Gegenstück für den Abend.',
  ],
  waistcoat: ['Anzugweste, gilet weste', 'Die Anzugweste ist das ärmellose, geknöpfte Teil unter dem Sakko.'],
  cardigan: [
    'Cardigan, strickjacke',
    'Ein Cardigan ist eine Strickjacke, vorn offen mit Knöpfen oder Reißverschluss.',
  ],
  sweater: ['Pullover, pulli, sweater', 'Ein Pullover ist gestrickt und wird über den Kopf gezogen.'],
  hoodie: ['Hoodie, kapuzenpullover, kapuzenpulli', 'Ein Hoodie ist ein Sweatshirt mit Kapuze.'],
  sweatshirt: ['Sweatshirt', 'Ein Sweatshirt ist aus dickem, innen angerautem Jersey.'],
  twinset: ['Twinset', 'Ein Twinset ist ein feines Stricktop mit Strickjacke aus demselben Garn.'],
  henley: ['Henley, henleyshirt', 'Ein Henley ist ein Shirt ohne Kragen mit kurzer Knopfleiste.'],
  'polo-shirt': [
    'Poloshirt, polohemd, polo',
    'Ein Poloshirt hat einen weichen Kragen und zwei oder drei Knöpfe und ist aus Piqué oder Jersey.',
  ],
  camisole: [
    'Camisole, spaghettitop',
    'Ein Camisole ist ein leichtes Top mit dünnen Trägern, allein oder unter der Bluse getragen.',
  ],
  bodysuit: [
    'Body, bodysuit',
    'Ein Body ist ein Oberteil, das im Schritt schließt, also nicht aus der Hose rutscht.',
  ],
  parka: ['Parka', 'Ein Parka ist eine lange, gefütterte Jacke mit Kapuze.'],
  trench: [
    'Trenchcoat, trench',
    'Ein Trenchcoat ist ein zweireihiger Mantel mit Gürtel aus dichter Baumwolle, gegen Regen.',
  ],
  peacoat: [
    'Cabanjacke, caban, pea coat, peacoat',
    'Eine Cabanjacke ist der kurze, zweireihige Wollmantel der Seeleute, mit breitem Kragen.',
  ],
  'duffle-coat': [
    'Dufflecoat, duffle coat, düffelmantel',
    'Ein Dufflecoat ist ein Wollmantel mit Kapuze und Knebelverschluss.',
  ],
  overcoat: [
    'Paletot, überzieher, chesterfield',
    'Ein Paletot ist ein langer Wollmantel, den man über dem Anzug trägt.',
  ],
  mac: [
    'Kleppermantel, mackintosh, regenmantel',
    'Ein Regenmantel ist schlicht, einreihig und meist ohne Gürtel, aus wasserabweisendem Stoff.',
  ],
  bomber: ['Bomberjacke, bomber', 'Eine Bomberjacke ist kurz, mit Bündchen an Saum und Ärmeln.'],
  biker: [
    'Bikerjacke',
    'Eine Bikerjacke ist kurz, aus Leder, mit schrägem Reißverschluss und breitem Revers.',
  ],
  harrington: [
    'Harrington, harringtonjacke',
    'Eine Harrington ist eine kurze, leichte Jacke mit Reißverschluss, Stehkragen und kariertem Futter.',
  ],
  shacket: [
    'Shacket, overshirt, hemdjacke',
    'Ein Overshirt ist ein festes Hemd, das man wie eine Jacke trägt.',
  ],
  anorak: ['Anorak', 'Ein Anorak ist eine Kapuzenjacke gegen Wind und Regen, oft zum Überziehen.'],
  windbreaker: [
    'Windbreaker, windjacke',
    'Eine Windjacke ist dünn und hält Wind und Nieseln ab; warm oder dicht gegen echten Regen ist sie nicht.',
  ],
  gilet: ['Gilet, steppweste', 'Ein Gilet ist eine ärmellose Weste, als Steppweste gefüttert.'],
  poncho: ['Poncho', 'Ein Poncho ist ein Tuch mit Öffnung für den Kopf, getragen wie ein Umhang.'],
  cape: ['Cape, umhang', 'Ein Cape fällt von den Schultern und hat Schlitze statt Ärmeln.'],
  kimono: [
    'Kimono',
    'Ein Kimono ist ein weiter, offener Überwurf mit breiten Ärmeln, in der Mode eine leichte Jacke über dem Top.',
  ],
  coat: ['Mantel', 'Ein Mantel reicht mindestens über die Hüfte und ist für Kälte gemacht.'],
  jacket: ['Jacke', 'Eine Jacke ist kürzer als ein Mantel und endet etwa an Taille oder Hüfte.'],
  blouse: ['Bluse', 'Eine Bluse ist leichter und weicher als ein Hemd, oft mit Raffung oder Rüschen.'],
  shirt: ['Hemd', 'Ein Hemd hat Kragen, Manschetten und eine Knopfleiste.'],
  tunic: ['Tunika, tuniken', 'Eine Tunika ist ein weites Oberteil, das über die Hüfte reicht.'],
  'sheath-dress': [
    'Etuikleid, shiftkleid',
    'Ein Etuikleid folgt dem Körper bis zum Knie, mit Abnähern; ein Shiftkleid fällt gerade von den Schultern.',
  ],
  'pinafore-dress': [
    'Trägerkleid, latzkleid, pinafore',
    'Ein Latz- oder Trägerkleid ist ärmellos und wird über einem Oberteil getragen.',
  ],
  sundress: ['Sommerkleid, sundress', 'Ein Sommerkleid ist leicht und hat meist Träger oder kurze Ärmel.'],
  'slip-dress': [
    'Slipdress, slip dress, slipkleid',
    'Ein Slip-Dress ist wie ein Unterkleid geschnitten: dünne Träger, glatter Satin, nah am Körper, aber nicht eng.',
  ],
  kaftan: [
    'Kaftan',
    'Ein Kaftan ist ein weites, langes, leichtes Gewand mit breiten Ärmeln, oft über Bademode getragen.',
  ],
  jumpsuit: [
    'Jumpsuit, overall, playsuit',
    'Ein Jumpsuit ist Oberteil und Hose in einem; ein Playsuit endet als Shorts.',
  ],
  dungarees: ['Latzhose', 'Eine Latzhose hat einen Brustlatz und Träger.'],
  dirndl: [
    'Dirndl',
    'Ein Dirndl besteht aus Mieder, weitem Rock und Schürze, getragen mit kurzer weißer Bluse.',
  ],
  kilt: [
    'Kilt, schottenrock',
    'Ein Kilt ist der gefaltete karierte Wickelrock aus Schottland, den Männer an Festtagen tragen.',
  ],
  loafers: ['Loafer', 'Loafer sind Lederschuhe zum Hineinschlüpfen mit fester Sohle, auch fürs Büro.'],
  moccasins: [
    'Mokassin',
    'Mokassins sind weicher, mit einer Naht um die Zehen und dünner Sohle, für die Freizeit.',
  ],
  'boat-shoes': [
    'Bootsschuh, segelschuh',
    'Bootsschuhe sind Lederschuhe zum Hineinschlüpfen mit seitlichem Riemen und heller, rutschfester Sohle, getragen ohne Socken.',
  ],
  oxfords: [
    'Oxford, oxfordschuh',
    'Oxfords sind Schnürschuhe mit geschlossener Schnürung, die förmlichsten.',
  ],
  derbies: [
    'Derby, derbyschuh',
    'Derbys haben eine offene Schnürung, sind etwas weniger förmlich und bequemer am Spann.',
  ],
  brogues: [
    'Brogue, budapester',
    'Brogues oder Budapester haben ein Lochmuster und sind elegant, aber nicht streng.',
  ],
  'monk-straps': [
    'Monkstrap, monks, monk strap, doppelmonk',
    'Monks sind Lederschuhe mit einer oder zwei Schnallen statt Schnürung, zwischen Oxford und Loafer.',
  ],
  'chelsea-boots': [
    'Chelsea, chelsea boot',
    'Chelsea-Boots sind Stiefeletten mit Gummizug an den Seiten, ohne Schnürung.',
  ],
  'desert-boots': [
    'Desert Boot, chukka, chukka boot',
    'Desert oder Chukka Boots sind niedrige Schnürstiefel mit zwei oder drei Ösen, meist aus Wildleder.',
  ],
  'combat-boots': [
    'Combat Boot, springerstiefel',
    'Combat Boots sind robuste Schnürstiefel mit dicker Sohle, im Stil der Armee.',
  ],
  pumps: ['Pumps', 'Pumps sind geschlossene Absatzschuhe, die den Spann frei lassen.'],
  'kitten-heels': [
    'Kitten Heel',
    'Ein Kitten Heel ist ein niedriger, dünner Absatz von drei bis fünf Zentimetern.',
  ],
  'block-heels': ['Blockabsatz', 'Ein Blockabsatz ist breit und trägt darum besser als ein dünner.'],
  slingbacks: [
    'Slingback, slingpumps',
    'Slingpumps sind an der Ferse offen und werden von einem Riemen gehalten.',
  ],
  'mary-janes': [
    'Mary Jane, spangenschuh',
    'Mary Janes oder Spangenschuhe sind geschlossen und haben einen Riemen über dem Spann.',
  ],
  espadrilles: [
    'Espadrille, espadrij',
    'Espadrilles sind leichte Leinenschuhe mit Sohle aus Bast, für trockene Sommertage.',
  ],
  wedges: [
    'Keilabsatz, wedge',
    'Ein Keilabsatz läuft unter dem ganzen Fuß durch und steht darum sicherer als ein dünner.',
  ],
  stilettos: ['Stiletto, pfennigabsatz', 'Stilettos haben einen hohen, sehr dünnen Absatz.'],
  mules: ['Mule, pantolette', 'Mules oder Pantoletten sind hinten offen.'],
  clogs: ['Clog', 'Clogs haben eine dicke Sohle aus Holz oder Kork und sind hinten offen.'],
  sneakers: ['Sneaker, turnschuh', 'Sneaker sind Turnschuhe für den Alltag.'],
  clutch: ['Clutch', 'Eine Clutch ist eine kleine flache Abendtasche ohne langen Riemen.'],
  tote: ['Tote, tote bag, shopper', 'Ein Shopper oder Tote ist eine große offene Tasche mit zwei Henkeln.'],
  crossbody: [
    'Crossbody, umhängetasche, satchel',
    'Eine Umhängetasche hängt am langen Riemen quer über der Brust; ein Satchel ist die steife mit Klappe.',
  ],
  'hobo-bag': ['Hobo Bag, hobo', 'Eine Hobo Bag ist eine weiche Schultertasche in Halbmondform.'],
  fascinator: ['Fascinator', 'Ein Fascinator ist ein kleiner Kopfschmuck anstelle eines Huts.'],
  fedora: [
    'Fedora, trilby',
    'Ein Fedora ist ein Filzhut mit Kniff und weicher Krempe; beim Trilby ist sie schmaler.',
  ],
  snood: [
    'Snood, loop, loopschal, schlauchschal',
    'Ein Loop ist ein Schal, der zum Ring geschlossen ist und keinen Knoten braucht.',
  ],
  pashmina: ['Pashmina', 'Eine Pashmina ist ein feines, breites Tuch, streng genommen aus Kaschmir.'],
  cravat: [
    'Ascot, krawattenschal, einstecktuch schal',
    'Ein Ascot ist ein breites Seidentuch, das im offenen Kragen gebunden wird.',
  ],
  cummerbund: [
    'Kummerbund',
    'Ein Kummerbund ist die gefaltete Schärpe zum Smoking, die Falten zeigen nach oben.',
  ],
  'pocket-square': [
    'Einstecktuch',
    'Das Einstecktuch steckt in der Brusttasche; es greift eine Farbe von Hemd oder Krawatte auf, ohne sie zu kopieren.',
  ],
  spanx: [
    'Shapewear, formwäsche, miederwäsche',
    'Formwäsche ist feste, dehnbare Unterwäsche, die unter enger Kleidung glättet.',
  ],
}

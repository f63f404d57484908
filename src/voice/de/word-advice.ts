import type { Advised } from '../../dialogue/advised.ts'
import type {
  AdviceMaterial,
  Custom,
  CutWish,
  ExplainedTerm,
  FabricTrait,
  ShoeColor,
  SuitColor,
} from '../../language/advice-topic.ts'
import type { SizeChartName } from '../../product/sizes/size-charts.ts'
import { and, or } from './formats.ts'

/** What general knowledge of clothes says. */
export function wordAdvice(advised: Advised): string {
  switch (advised.of) {
    case 'care':
      return `${care[advised.material]} Das letzte Wort hat das Pflegeetikett.`
    case 'fabrics':
      return wordFabrics(advised)
    case 'terms':
      return advised.terms.map((term) => terms[term]).join(' ')
    case 'cut':
      return cuts[advised.wish]
    case 'custom':
      return customs[advised.custom]
    case 'shoes-with-suit': {
      const { shoes, suit, goes, better } = advised
      const others = or(better.map((color) => `${colors[color]}e`))
      return goes
        ? `Ja, ${colors[shoes]}e Schuhe passen gut zum ${colors[suit]}en Anzug; ${others} gehen auch. Ein Gürtel in der Farbe der Schuhe rundet es ab.`
        : `Eher nicht: Zum ${colors[suit]}en Anzug sind ${others} Schuhe die sichere Wahl. ${capital(colors[shoes])}e gehen, wo es niemand streng nimmt, wirken dort aber lässig.`
    }
    case 'size':
      return wordSize(advised)
  }
}

function wordFabrics({ materials, by, best, grade }: Extract<Advised, { of: 'fabrics' }>): string {
  const told = materials.map((material) => characters[material]).join(' ')
  if (by === null || (best.length === 0 && grade === null)) return told
  if (grade !== null) return `${gradeWords(grade)} ${told}`
  const names = best.map((material) => fabricNames[material])
  const lead =
    names.length === materials.length
      ? `${and(names)} sind etwa gleich: ${traits[by][0]}.`
      : `${and(names)} ${names.length > 1 ? 'sind' : 'ist'} ${traits[by][1]}.`
  return `${lead} ${told}`
}

const gradeWords = (grade: number): string =>
  grade >= 4 ? 'Ja.' : grade === 3 ? 'Einigermaßen.' : 'Eher nicht.'

function wordSize({ size, from, to, sizes }: Extract<Advised, { of: 'size' }>): string {
  const named = from === null ? `Größe ${size}` : `${from} ${size}`
  if (sizes.length === 0)
    return `In meiner Größentabelle steht ${named} nicht für ${to}; sieh bitte in die Tabelle des Ladens.`
  const each = sizes.map(({ chart, values }) => `${to} ${or(values)} ${charts[chart]}`)
  return `${named} ist etwa ${and(each)}. Marken weichen etwas ab; es zählt die Größenangabe am Teil.`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const colors: Readonly<Record<SuitColor | ShoeColor, string>> = {
  black: 'schwarz',
  brown: 'braun',
  tan: 'cognacfarben',
  burgundy: 'weinrot',
  white: 'weiß',
  navy: 'dunkelblau',
  blue: 'blau',
  gray: 'grau',
  beige: 'beigefarben',
  green: 'grün',
}

const charts: Readonly<Record<SizeChartName, string>> = {
  women: 'bei Damenkleidung',
  men: 'bei Herrenkleidung',
  'women-trousers': 'bei Damenhosen',
  'men-trousers': 'bei Herrenhosen',
  children: 'bei Kinderkleidung',
  'women-shoes': 'bei Damenschuhen',
  'men-shoes': 'bei Herrenschuhen',
  'children-shoes': 'bei Kinderschuhen',
}

const traits: Readonly<Record<FabricTrait, readonly [plain: string, most: string]>> = {
  warmth: ['warm', 'am wärmsten'],
  air: ['luftig', 'am luftigsten'],
  smoothness: ['knitterarm', 'am wenigsten knitteranfällig'],
  softness: ['weich', 'am weichsten'],
  toughness: ['robust', 'am robustesten'],
  rain: ['regentauglich', 'bei Regen am besten'],
}

const fabricNames: Readonly<Record<AdviceMaterial, string>> = {
  cotton: 'Baumwolle',
  linen: 'Leinen',
  wool: 'Wolle',
  merino: 'Merino',
  cashmere: 'Kaschmir',
  silk: 'Seide',
  satin: 'Satin',
  denim: 'Denim',
  leather: 'Leder',
  suede: 'Wildleder',
  polyester: 'Polyester',
  nylon: 'Nylon',
  viscose: 'Viskose',
  velvet: 'Samt',
  fleece: 'Fleece',
  down: 'Daune',
  corduroy: 'Cord',
  canvas: 'Canvas',
  acrylic: 'Acryl',
  'faux-leather': 'Kunstleder',
}

const characters: Readonly<Record<AdviceMaterial, string>> = {
  cotton: 'Baumwolle ist luftig, weich und robust, trocknet aber langsam und knittert etwas.',
  linen:
    'Leinen ist bei Hitze am angenehmsten, weil es Luft durchlässt und schnell trocknet; es knittert, das gehört zu ihm.',
  wool: 'Wolle wärmt auch feucht, knittert kaum und muss selten gewaschen werden; grobe Wolle kann kratzen.',
  merino:
    'Merino ist feine, weiche Wolle: warm bei Kälte, luftig bei mildem Wetter, und sie riecht lange nicht.',
  cashmere: 'Kaschmir ist sehr leicht, warm und weich, aber empfindlich: Wo es reibt, bilden sich Knötchen.',
  silk: 'Seide ist leicht und glatt, kühl im Sommer und unter anderem warm im Winter; Schweiß und Wasser hinterlassen Flecken.',
  satin:
    'Satin ist ein glänzendes Gewebe aus Seide oder Polyester: glatt und festlich, Falten und Ziehfäden sieht man schnell.',
  denim: 'Denim ist feste Baumwolle: hält Jahre, ist bei Hitze aber schwer und trocknet langsam.',
  leather: 'Leder hält Jahre und den Wind ab, lässt aber kaum Luft durch und mag keine Nässe.',
  suede:
    'Wildleder ist weich und angeraut: gut bei trockenem Wetter, Regen macht Flecken, wenn es nicht imprägniert ist.',
  polyester:
    'Polyester knittert kaum und trocknet schnell, lässt aber wenig Luft durch, man schwitzt darin eher.',
  nylon: 'Nylon ist leicht, reißfest und schnell trocken, lässt aber wenig Luft durch.',
  viscose: 'Viskose fällt weich und ist bei Hitze kühl; sie knittert und ist nass empfindlich.',
  velvet: 'Samt ist weich, festlich und eher warm; Druckstellen sieht man.',
  fleece: 'Fleece ist leicht, weich, warm und schnell trocken, aber der Wind geht hindurch.',
  down: 'Daune wärmt für ihr Gewicht am meisten, solange sie trocken bleibt; nass verklumpt sie.',
  corduroy: 'Cord ist feste gerippte Baumwolle, wärmer als glatte, gut für Herbst und Winter.',
  canvas: 'Canvas ist ein starkes Baumwollgewebe: kaum kaputt zu kriegen, anfangs etwas steif.',
  acrylic:
    'Acryl sieht aus wie Wolle und ist leicht zu waschen; es wärmt weniger, ist wenig luftig und bildet Knötchen.',
  'faux-leather':
    'Kunstleder ist leicht und abwischbar, lässt aber keine Luft durch und wird früher brüchig als Leder.',
}

const care: Readonly<Record<AdviceMaterial, string>> = {
  cotton:
    'Baumwolle darf bei 30 oder 40 Grad in die Maschine, Dunkles auf links; heißes Wasser und Trockner lassen sie einlaufen, gebügelt wird sie am besten noch feucht.',
  linen:
    'Leinen bei 30 oder 40 Grad im Schonwaschgang waschen, nass aufhängen und feucht bügeln; im Trockner läuft es ein.',
  wool: 'Wolle selten waschen: von Hand oder im Wollprogramm, kalt bis 30 Grad, mit Wollwaschmittel und ohne Weichspüler; ins Handtuch drücken und liegend trocknen, nie im Trockner. Oft reicht Lüften.',
  merino:
    'Merino im Wollprogramm bei 30 Grad mit Wollwaschmittel waschen und liegend trocknen; oft reicht es, sie über Nacht zu lüften.',
  cashmere:
    'Kaschmir am besten von Hand in lauwarmem Wasser mit Wollwaschmittel waschen, in der Maschine nur kalt im Wollprogramm und im Wäschebeutel; nicht wringen, liegend trocknen, nie in den Trockner.',
  silk: 'Seide von Hand in kühlem Wasser mit mildem Waschmittel waschen, nicht reiben oder wringen, ins Handtuch rollen, im Schatten trocknen und von links lauwarm bügeln; was nur gereinigt werden darf, gehört in die Reinigung.',
  satin:
    'Satin kühl waschen, von Hand oder im Beutel im Schonwaschgang, auf links; kein Trockner, von links lauwarm bügeln.',
  denim: 'Denim selten waschen, auf links bei 30 Grad, und hängend trocknen; im Trockner läuft er ein.',
  leather:
    'Leder kommt nicht in die Wäsche: feucht abwischen, fern von Heizungen trocknen, ab und zu mit Lederpflege eincremen; große Flecken macht eine Lederreinigung.',
  suede:
    'Wildleder mag kein Wasser: trocken bürsten, Flecken mit dem Wildlederradierer entfernen und vor dem ersten Tragen imprägnieren.',
  polyester:
    'Polyester darf bei 30 oder 40 Grad in die Maschine; ohne Weichspüler, höchstens lauwarm bügeln.',
  nylon: 'Nylon bei 30 Grad waschen und auf der Leine trocknen; kein heißes Bügeleisen, kein Trockner.',
  viscose:
    'Viskose bei 30 Grad im Schonwaschgang waschen, nicht wringen, in Form aufhängen und mittelwarm bügeln; im Trockner läuft sie ein.',
  velvet:
    'Baumwollsamt auf links kalt und schonend waschen, Seidensamt reinigen lassen; dämpfen statt bügeln.',
  fleece: 'Fleece auf links bei 30 Grad ohne Weichspüler waschen und an der Luft trocknen; nicht bügeln.',
  down: 'Daune bei 30 Grad schonend mit wenig Daunenwaschmittel waschen, zweimal spülen und mit zwei Tennisbällen bei niedriger Hitze trocknen, bis nichts mehr klumpt.',
  corduroy: 'Cord auf links bei 30 Grad waschen, aufhängen und den Flor feucht ausbürsten.',
  canvas:
    'Canvas abbürsten und von Hand mit lauwarmem Wasser und milder Seife reinigen; nicht in den Trockner.',
  acrylic: 'Acryl bei 30 Grad schonend waschen und liegend trocknen; nicht heiß bügeln.',
  'faux-leather': 'Kunstleder mit feuchtem Tuch und milder Seife abwischen; keine Maschine, keine Hitze.',
}

const terms: Readonly<Record<ExplainedTerm, string>> = {
  chinos: 'Chinos sind Hosen aus glattem Baumwolltwill mit schrägen Taschen, schicker als Jeans.',
  jeans: 'Jeans sind Hosen aus festem Denim mit Nieten und sichtbaren Nähten, lässiger.',
  'cargo-pants': 'Cargohosen sind weite Hosen mit großen Taschen an den Beinen.',
  culottes: 'Culottes sind weite Hosen, die unter dem Knie enden und wie ein Rock fallen.',
  bootcut: 'Bootcut heißt schmal bis zum Knie und darunter etwas weiter, damit ein Stiefel darunter passt.',
  flared: 'Ausgestellt heißt ab dem Knie deutlich weiter, wie bei der Schlaghose.',
  skinny: 'Skinny heißt eng am ganzen Bein.',
  straight: 'Straight heißt vom Knie bis zum Saum gleich weit.',
  raglan: 'Beim Raglanärmel läuft eine schräge Naht bis zum Kragen, eine Schulternaht gibt es nicht.',
  blazer: 'Ein Blazer ist eine Jacke, die man einzeln trägt, zu einer Hose aus anderem Stoff.',
  'suit-jacket':
    'Sakko oder Anzugjacke: Die Anzugjacke hat eine Hose aus demselben Stoff, ein Sakko trägt man auch einzeln.',
  tuxedo: 'Der Smoking ist Abendgarderobe mit glänzendem Revers, für Black Tie.',
  cardigan: 'Ein Cardigan ist eine Strickjacke, vorn offen mit Knöpfen oder Reißverschluss.',
  sweater: 'Ein Pullover ist gestrickt und wird über den Kopf gezogen.',
  hoodie: 'Ein Hoodie ist ein Sweatshirt mit Kapuze.',
  sweatshirt: 'Ein Sweatshirt ist aus dickem, innen angerautem Jersey.',
  parka: 'Ein Parka ist eine lange, gefütterte Jacke mit Kapuze.',
  trench: 'Ein Trenchcoat ist ein zweireihiger Mantel mit Gürtel aus dichter Baumwolle, gegen Regen.',
  bomber: 'Eine Bomberjacke ist kurz, mit Bündchen an Saum und Ärmeln.',
  anorak: 'Ein Anorak ist eine Kapuzenjacke gegen Wind und Regen, oft zum Überziehen.',
  gilet: 'Ein Gilet ist eine ärmellose Weste, als Steppweste gefüttert.',
  coat: 'Ein Mantel reicht mindestens über die Hüfte und ist für Kälte gemacht.',
  jacket: 'Eine Jacke ist kürzer als ein Mantel und endet etwa an Taille oder Hüfte.',
  blouse: 'Eine Bluse ist leichter und weicher als ein Hemd, oft mit Raffung oder Rüschen.',
  shirt: 'Ein Hemd hat Kragen, Manschetten und eine Knopfleiste.',
  tunic: 'Eine Tunika ist ein weites Oberteil, das über die Hüfte reicht.',
  'a-line': 'A-Linie heißt oben schmal und zum Saum gleichmäßig weiter.',
  wrap: 'Ein Wickelteil wird vorn überkreuzt und seitlich gebunden.',
  empire: 'Bei der Empire-Taille sitzt die Naht direkt unter der Brust, der Rock fällt locker.',
  bodycon: 'Bodycon heißt dehnbar und eng von oben bis zum Saum.',
  midi: 'Midi endet zwischen Knie und Knöchel.',
  maxi: 'Maxi reicht bis zum Knöchel oder Boden.',
  pleated: 'Plissiert heißt in gepresste oder genähte Falten gelegt.',
  loafers: 'Loafer sind Lederschuhe zum Hineinschlüpfen mit fester Sohle, auch fürs Büro.',
  moccasins: 'Mokassins sind weicher, mit einer Naht um die Zehen und dünner Sohle, für die Freizeit.',
  oxfords: 'Oxfords sind Schnürschuhe mit geschlossener Schnürung, die förmlichsten.',
  derbies: 'Derbys haben eine offene Schnürung, sind etwas weniger förmlich und bequemer am Spann.',
  brogues: 'Brogues oder Budapester haben ein Lochmuster und sind elegant, aber nicht streng.',
  'chelsea-boots': 'Chelsea-Boots sind Stiefeletten mit Gummizug an den Seiten, ohne Schnürung.',
  pumps: 'Pumps sind geschlossene Absatzschuhe, die den Spann frei lassen.',
  stilettos: 'Stilettos haben einen hohen, sehr dünnen Absatz.',
  mules: 'Mules oder Pantoletten sind hinten offen.',
  sneakers: 'Sneaker sind Turnschuhe für den Alltag.',
  clutch: 'Eine Clutch ist eine kleine flache Abendtasche ohne langen Riemen.',
  tote: 'Ein Shopper oder Tote ist eine große offene Tasche mit zwei Henkeln.',
  fascinator: 'Ein Fascinator ist ein kleiner Kopfschmuck anstelle eines Huts.',
  'smart-casual':
    'Smart Casual ist gepflegt, aber nicht streng: Chino oder dunkle Jeans, Hemd, Bluse oder Feinstrick, gern ein Blazer, Loafer oder saubere Sneaker.',
  'business-casual':
    'Business Casual ist Bürokleidung ohne Krawatte: Stoffhose oder Rock, Hemd oder Bluse, vielleicht ein Blazer, Lederschuhe.',
  'business-formal':
    'Business heißt dunkler Anzug mit Hemd und Krawatte, oder Kostüm, Hosenanzug oder Etuikleid mit geschlossenen Schuhen.',
  cocktail:
    'Cocktail heißt Kleid bis zum Knie oder zur Wade oder eleganter Jumpsuit mit Absatz, oder dunkler Anzug mit Hemd.',
  'black-tie': 'Black Tie ist Abendgarderobe: Smoking mit Fliege oder langes Abendkleid.',
  'white-tie': 'White Tie ist am strengsten: Frack mit weißer Fliege oder bodenlanges Ballkleid.',
  festive:
    'Festlich heißt schick mit etwas Farbe oder Glanz: ein schönes Kleid oder ein Anzug, ohne strenge Regel.',
  capsule:
    'Eine Capsule Wardrobe ist ein kleiner Kleiderschrank von etwa 30 Teilen, deren Farben alle zueinander passen.',
  athleisure: 'Athleisure ist Sportkleidung im Alltag: Leggings, Jogginghose, Hoodie, saubere Sneaker.',
  'quiet-luxury':
    'Quiet Luxury sind schlichte, gut gemachte Teile in ruhigen Farben, gute Wolle, Seide oder Leder, ohne Logos.',
  oversized: 'Oversized heißt absichtlich weit und lang geschnitten, mit überschnittenen Schultern.',
  gsm: 'Die Grammatur (gsm) ist das Gewicht pro Quadratmeter: etwa 150 ist ein leichtes T-Shirt, ab 300 ein schweres Sweatshirt.',
  pilling:
    'Pilling sind Knötchen, wo Strick reibt; ein Fusselrasierer nimmt sie ab, auf links waschen beugt vor.',
}

const cuts: Readonly<Record<CutWish, string>> = {
  taller:
    'Hohe Taille, ein gerades oder leicht ausgestelltes Bein bis zum Schuh und eine Farbe von der Taille bis zum Fuß strecken; ein V-Ausschnitt und Schuhe in der Farbe der Hose helfen mit. Säume auf halber Wade verkürzen.',
  narrower:
    'Eine dunkle, matte Farbe von oben bis unten, senkrechte Nähte oder Streifen und eine offene Jacke machen schmal; am meisten tun Schnitte, die locker fallen statt zu kleben.',
  hips: 'Röcke und Kleider in A-Linie und gerade oder Bootcut-Hosen in dunkler Farbe fallen glatt über die Hüfte; helle Farben und Details gehören nach oben.',
  middle:
    'Empire- oder Wickelschnitte, Oberteile, die locker über die Taille fallen, ein hoher Bund und ein offener Cardigan oder Blazer umspielen die Mitte; ein V-Ausschnitt lenkt den Blick nach oben.',
  bust: 'V-Ausschnitte, Wickeloberteile und einreihige Jacken mit etwas Taille sitzen gut; hohe Kragen und Brusttaschen tragen auf.',
  shoulders:
    'V-Ausschnitte, Raglanärmel und schlichte Oberteile mit weiteren oder helleren Hosen oder Röcken gleichen aus; Polster und U-Boot-Ausschnitte machen breiter.',
  tall: 'Mittlerer Bund, verschiedene Farben oben und unten, Gürtel und weite oder verkürzte Beine stehen langen Linien gut; achte auf lange Größen an Ärmel und Bein.',
  curves:
    'Wickelkleider, betonte Taille, gerade oder Bootcut-Jeans mit hohem Bund und weiche Stoffe mit etwas Stretch sitzen gut.',
}

const customs: Readonly<Record<Custom, string>> = {
  'belt-and-shoes':
    'Förmlich haben Gürtel und Schuhe dieselbe Farbe, und Leder gehört zu Leder; im Alltag muss es nicht sein.',
  'socks-and-suit':
    'Zum Anzug reichen Socken über die Wade und haben die Farbe der Hose oder eine dunklere; weiße Sportsocken bleiben weg.',
  'white-to-wedding': 'Weiß, Ivory und Creme überlässt man der Braut, außer die Einladung wünscht es.',
  'black-to-wedding':
    'Schwarz ist heute auf den meisten Hochzeiten in Ordnung, am besten mit etwas Farbe oder Glanz; ist die Familie traditionell, frag das Paar.',
  'mixed-metals':
    'Ja, Gold und Silber darf man mischen; gewollt wirkt es, wenn jedes mindestens zweimal auftaucht.',
  'mixed-patterns':
    'Ja: Die Muster sollten eine Farbe teilen und verschieden groß sein, der Rest bleibt schlicht.',
  'sneakers-and-suit':
    'Ja, wo es nicht förmlich ist: schlichte Ledersneaker zum schmalen, weichen Anzug ohne Krawatte. Nicht zur Beerdigung oder zu Black Tie.',
  'socks-in-sandals':
    'Inzwischen ist es Mode, mit schlichten, sauberen Socken; wo man streng ist, besser ohne.',
  'double-denim':
    'Ja, Denim zu Denim geht am besten in zwei klar verschiedenen Waschungen oder in genau derselben.',
  'blazer-and-jeans':
    'Ja: dunkle Jeans ohne Löcher und ein weicher Blazer in anderer Farbe, dazu Loafer, Stiefel oder saubere Sneaker.',
  'suit-buttons':
    'Bei zwei Knöpfen schließt man den oberen, bei dreien den mittleren; der unterste bleibt offen, im Sitzen alle.',
  'tie-length': 'Die Spitze der Krawatte endet an der Gürtelschnalle.',
  'black-and-navy':
    'Ja, Schwarz und Dunkelblau gehen zusammen; verschiedene Stoffe und ein klarer Abstand der Töne lassen es gewollt aussehen.',
  'break-in':
    'Neue Schuhe zu Hause eine Stunde am Tag mit dicken Socken tragen, Schuhspanner oder Dehnspray nehmen und Druckstellen abkleben.',
  moths:
    'Wolle vor dem Einlagern waschen oder lüften, in geschlossenen Beuteln oder Kisten mit Zedernholz oder Lavendel aufbewahren und befallene Teile einige Tage einfrieren.',
}

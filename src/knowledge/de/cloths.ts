import type { cloths as english } from '../en/cloths.ts'
import type { Entry } from '../shelf.ts'

export const cloths: Readonly<Record<keyof typeof english, Entry>> = {
  cotton: [
    'Baumwolle, baumwoll*',
    'Baumwolle ist luftig, weich und robust, trocknet aber langsam und knittert etwas.',
  ],
  linen: [
    'Leinen, leinenhemd*, leinenhose*, leinenkleid*, leinenstoff*',
    'Leinen ist bei Hitze am angenehmsten, weil es Luft durchlässt und schnell trocknet; es knittert, das gehört zu ihm.',
  ],
  wool: [
    'Wolle, woll*, schurwoll*',
    'Wolle wärmt auch feucht, knittert kaum und muss selten gewaschen werden; grobe Wolle kann kratzen.',
  ],
  merino: [
    'Merino, merino*',
    'Merino ist feine, weiche Wolle: warm bei Kälte, luftig bei mildem Wetter, und sie riecht lange nicht.',
  ],
  cashmere: [
    'Kaschmir, kaschmir*, cashmere*',
    'Kaschmir ist sehr leicht, warm und weich, aber empfindlich: Wo es reibt, bilden sich Knötchen.',
  ],
  silk: [
    'Seide, seiden*',
    'Seide ist leicht und glatt, kühl im Sommer und unter anderem warm im Winter; Schweiß und Wasser hinterlassen Flecken.',
  ],
  satin: [
    'Satin, satin*',
    'Satin ist ein glänzendes Gewebe aus Seide oder Polyester: glatt und festlich, Falten und Ziehfäden sieht man schnell.',
  ],
  denim: [
    'Denim, denim*, jeans*',
    'Denim ist feste Baumwolle: hält Jahre, ist bei Hitze aber schwer und trocknet langsam.',
  ],
  leather: [
    'Leder, leder*, glattleder',
    'Leder hält Jahre und den Wind ab, lässt aber kaum Luft durch und mag keine Nässe.',
  ],
  suede: [
    'Wildleder, wildleder*, velours*, nubuk*, rauleder*',
    'Wildleder ist weich und angeraut, Nubuk feiner: gut bei trockenem Wetter, Regen macht Flecken, wenn es nicht imprägniert ist.',
  ],
  polyester: [
    'Polyester, polyester*',
    'Polyester knittert kaum und trocknet schnell, lässt aber wenig Luft durch, man schwitzt darin eher.',
  ],
  nylon: [
    'Nylon, nylon*, polyamid*',
    'Nylon ist leicht, reißfest und schnell trocken, lässt aber wenig Luft durch.',
  ],
  viscose: [
    'Viskose, viskose*, viscose',
    'Viskose wird aus Holz gesponnen: Sie fällt weich und ist bei Hitze kühl, knittert aber und ist nass empfindlich.',
  ],
  velvet: ['Samt, samt*', 'Samt ist weich, festlich und eher warm; Druckstellen sieht man.'],
  fleece: [
    'Fleece, fleece*',
    'Fleece ist leicht, weich, warm und schnell trocken, aber der Wind geht hindurch.',
  ],
  down: [
    'Daune, daune*',
    'Daune wärmt für ihr Gewicht am meisten, solange sie trocken bleibt; nass verklumpt sie.',
  ],
  corduroy: [
    'Cord, cord*, kord',
    'Cord ist feste gerippte Baumwolle, wärmer als glatte, gut für Herbst und Winter.',
  ],
  canvas: ['Canvas', 'Canvas ist ein starkes Baumwollgewebe: kaum kaputt zu kriegen, anfangs etwas steif.'],
  acrylic: [
    'Acryl, acryl*, polyacryl*',
    'Acryl sieht aus wie Wolle und ist leicht zu waschen; es wärmt weniger, ist wenig luftig und bildet Knötchen.',
  ],
  'faux-leather': [
    'Kunstleder, kunstleder*',
    'Kunstleder ist leicht und abwischbar, lässt aber keine Luft durch und wird früher brüchig als Leder.',
  ],
  modal: [
    'Modal, micromodal',
    'Modal ist eine feinere Viskose aus Buchenholz: weicher, nass fester und in der Wäsche gutmütiger als einfache Viskose.',
  ],
  lyocell: [
    'Lyocell, tencel',
    'Lyocell, bekannt als Tencel, ist eine Faser aus Holz im geschlossenen Kreislauf: glatt, kühl, fest und weniger knitterig als Viskose.',
  ],
  cupro: [
    'Cupro, bemberg',
    'Cupro wird aus Baumwollresten gesponnen und fällt wie Seide; gute Jacken sind oft damit gefüttert.',
  ],
  bamboo: [
    'Bambus, bambus*, bamboo',
    'Stoff aus Bambus ist meist Viskose: weich und kühl, und nicht grüner als andere Viskose.',
  ],
  hemp: [
    'Hanf',
    'Hanf ist wie Leinen, nur robuster: erst steif, mit jeder Wäsche weicher, und bei Hitze kühl.',
  ],
  elastane: [
    'Elasthan, elastan, spandex, lycra',
    'Elasthan ist die dehnbare Faser: Schon wenig davon lässt einen Stoff nachgeben und zurückspringen.',
  ],
  alpaca: [
    'Alpaka, alpaka*',
    'Alpaka ist leichter und wärmer als Schafwolle und kratzt kaum; es leiert, also liegend aufbewahren.',
  ],
  mohair: [
    'Mohair',
    'Mohair ist das lange, glänzende Haar der Angoraziege: als Strick flauschig und leicht, im Anzug fest und kühl.',
  ],
  angora: [
    'Angora, angora*',
    'Angora ist Kaninchenhaar: sehr weich und warm, aber es haart und ist empfindlich.',
  ],
  lambswool: [
    'Lambswool, lammwolle',
    'Lammwolle ist die erste Schur: weicher als Wolle, robuster als Kaschmir.',
  ],
  'boiled-wool': [
    'Walk, walkstoff, wollwalk, walkwolle, walkloden, gewalkt, gekochte wolle',
    'Walk ist gestrickte, dann verfilzte Wolle: dicht, fast winddicht, warm und formstabil.',
  ],
  loden: [
    'Loden, lodenstoff, lodenmantel',
    'Loden ist ein dichter, gewalkter Wollstoff aus den Alpen: Er hält leichten Regen und Wind ab, wärmt und raschelt nicht.',
  ],
  tweed: [
    'Tweed, tweed*',
    'Tweed ist ein rauer, gesprenkelter Wollstoff aus Schottland und Irland: warm, haltbar und rustikal.',
  ],
  flannel: [
    'Flanell, flanell*',
    'Flanell ist angeraute Wolle oder Baumwolle: weich, warm und matt, für Herbst und Winter.',
  ],
  jersey: ['Jersey', 'Jersey ist feine Maschenware wie beim T-Shirt: weich, dehnbar und fast bügelfrei.'],
  ponte: [
    'Romanit, ponte, punto di roma, punto',
    'Romanit ist ein dicker, doppelt gestrickter Jersey: Er gibt nach, behält die Form und knittert nicht.',
  ],
  poplin: [
    'Popeline',
    'Popeline ist ein feines, glattes Baumwollgewebe, der Klassiker für Hemden; sie knittert.',
  ],
  twill: [
    'Twill, köper',
    'Twill oder Köper ist mit schrägen Linien gewebt, wie bei Chino und Jeans: robust und weniger knitterig als Popeline.',
  ],
  'oxford-cloth': [
    'Oxfordstoff, oxford hemd, oxford gewebe',
    'Oxford ist ein kräftigeres Hemdengewebe mit feiner Korbstruktur: robust und lässiger als Popeline.',
  ],
  chambray: ['Chambray', 'Chambray sieht aus wie Denim, ist aber leicht gewebt, für Hemden und Kleider.'],
  seersucker: [
    'Seersucker',
    'Seersucker ist gekräuselte Baumwolle: Sie liegt nicht an, ist also luftig, und braucht kein Bügeleisen.',
  ],
  muslin: [
    'Musselin, double gauze',
    'Musselin ist locker gewebte, gekräuselte Baumwolle: weich, luftig und bügelfrei.',
  ],
  gabardine: [
    'Gabardine',
    'Gabardine ist ein dichter, glatter Köper, der leichten Regen abhält; Trenchcoats sind daraus.',
  ],
  chiffon: [
    'Chiffon',
    'Chiffon ist ein durchsichtiges, fließendes Gewebe aus Seide oder Polyester und meist gefüttert.',
  ],
  crepe: [
    'Krepp, crepe, crepe de chine, georgette',
    'Krepp ist aus gedrehtem Garn gewebt, matt und leicht körnig: Er fällt schön und knittert kaum.',
  ],
  organza: [
    'Organza',
    'Organza ist durchsichtig und steif, aus Seide oder Polyester, für weite Röcke und Ärmel.',
  ],
  tulle: ['Tüll', 'Tüll ist ein feines Netz, für weite Röcke und Schleier.'],
  taffeta: ['Taft', 'Taft ist ein fester, raschelnder, leicht glänzender Stoff für den Abend.'],
  lace: [
    'Spitze',
    'Spitze ist ein durchbrochener Stoff mit Mustern aus Garn; sie ist festlich und zieht leicht Fäden.',
  ],
  jacquard: [
    'Jacquard, brokat',
    'Beim Jacquard ist das Muster eingewebt, nicht gedruckt; Brokat ist die schwere, glänzende Art.',
  ],
  boucle: [
    'Bouclé',
    'Bouclé ist aus Schlingengarn: weich und gekräuselt, wie beim klassischen kragenlosen Jäckchen; er zieht leicht Fäden.',
  ],
  pique: ['Piqué', 'Piqué ist die Wabenstruktur von Poloshirts: luftig und fest.'],
  terry: [
    'Frottee, frottier, french terry',
    'Frottee hat Schlingen, die Wasser aufsaugen, wie bei Handtüchern; French Terry hat sie nur innen, wie leichte Sweatshirts.',
  ],
  microfiber: [
    'Mikrofaser, microfaser',
    'Mikrofaser ist sehr feines Polyester oder Nylon: weich, leicht und schnell trocken.',
  ],
  ripstop: ['Ripstop', 'Ripstop hat ein Gitter aus stärkeren Fäden, damit ein Riss nicht weiterläuft.'],
  cordura: ['Cordura', 'Cordura ist besonders robustes Nylon für Taschen, Stiefel und Arbeitshosen.'],
  neoprene: [
    'Neopren, scuba',
    'Neopren ist geschäumter Gummi wie bei Taucheranzügen; Scuba ist ein glatter, dicker Jersey, der so aussieht.',
  ],
  mesh: [
    'Mesh, netzstoff',
    'Mesh ist ein offenes Netz, das Luft und Schweiß durchlässt, wie bei Sportsachen und Schuhen.',
  ],
  'gore-tex': [
    'Gore-Tex, gore tex, goretex, gtx, membran',
    'Gore-Tex ist eine dünne Membran zwischen den Lagen von Jacke oder Schuh: Sie hält Regen ab und lässt Schweiß als Dampf hinaus. Sie wirkt, solange der Außenstoff sauber und imprägniert ist.',
  ],
  softshell: [
    'Softshell, softshell*',
    'Softshell ist dehnbar, weich und luftig und hält Wind und einen Schauer ab, für Bewegung bei kühlem, trockenem Wetter. Bei Dauerregen ist die Hardshell die richtige.',
  ],
  hardshell: [
    'Hardshell, hardshell*',
    'Eine Hardshell ist eine dünne, wasser- und winddichte Jacke mit verschweißten Nähten, für richtigen Regen; sie wärmt selbst nicht und ist steifer als Softshell.',
  ],
  'waxed-cotton': [
    'Wachsjacke, gewachste baumwolle, gewachst',
    'Gewachste Baumwolle hält Regen und Wind ab; man wäscht sie nicht, sondern wischt sie ab und wachst sie etwa einmal im Jahr nach.',
  ],
  nappa: ['Nappa, nappa*', 'Nappa ist weiches, glattes Leder, wie bei Handschuhen und feinen Jacken.'],
  'patent-leather': [
    'Lackleder, lack*',
    'Lackleder ist spiegelnd beschichtet: Nieselregen macht ihm nichts, man wischt es ab, in der Kälte kann es brechen.',
  ],
  'full-grain': [
    'Vollnarbenleder, vollnarben, echtleder',
    'Vollnarbenleder behält seine natürliche Oberfläche und hält am längsten; „echtes Leder“ sagt nur, dass es überhaupt Leder ist.',
  ],
  selvedge: [
    'Selvedge, selvage, selvedge denim',
    'Selvedge-Denim ist auf schmalen Webstühlen mit fester Kante gewebt, die man am umgeschlagenen Saum sieht: dicht, langlebig und darum teurer.',
  ],
  'raw-denim': [
    'Raw Denim, dry denim, rohdenim',
    'Roher Denim wurde nie gewaschen: erst steif und dunkel, nimmt er die Falten seines Trägers an und färbt etwas ab.',
  ],
  'stretch-denim': [
    'Stretch-Denim, stretchdenim, stretchjeans',
    'Stretch-Denim hat etwas Elasthan: gleich bequem, beult aber an den Knien eher aus.',
  ],
  'organic-cotton': [
    'Biobaumwolle, bio baumwolle, gots',
    'Biobaumwolle wächst ohne chemische Pestizide; ein Siegel wie GOTS steht dafür. Sie trägt sich wie jede andere.',
  ],
  pima: [
    'Pima, supima, ägyptische baumwolle',
    'Pima und ägyptische Baumwolle haben besonders lange Fasern: glatter, fester und mit weniger Knötchen.',
  ],
  'synthetic-fill': [
    'PrimaLoft, primaloft, thinsulate, kunstfaserfüllung, kunstdaune',
    'Kunstfaserfüllungen wie PrimaLoft wärmen auch feucht und lassen sich leicht waschen; sie sind schwerer und halten kürzer als Daune.',
  ],
  'faux-fur': [
    'Kunstpelz, webpelz, kunstfell, fellimitat',
    'Kunstpelz ist Flor aus Acryl oder Polyester: leicht und warm, ohne Tier, und er verfilzt bei Hitze.',
  ],
  shearling: [
    'Shearling, lammfell, schaffell',
    'Lammfell wird mit der Wolle nach innen getragen: sehr warm, eher schwer, und zum Reinigen etwas für Fachleute.',
  ],
  sherpa: [
    'Teddystoff, teddyfell, sherpa, teddyplüsch',
    'Teddy oder Sherpa ist gelockter Polyesterflor, der wie Lammfell aussieht: weich und warm, aber der Wind geht hindurch.',
  ],
  recycled: [
    'recyceltes Polyester, recycelt* + polyester',
    'Recyceltes Polyester ist aus Flaschen oder alten Stoffen; es trägt sich wie neues und spart Öl.',
  ],
}

import type { mishaps as english } from '../en/mishaps.ts'
import type { Entry } from '../shelf.ts'

export const mishaps: Readonly<Record<keyof typeof english, Entry>> = {
  deodorant: [
    'Deo, deoflecken, deofleck, deodorant, schweißfleck, schweissflecken, gelbe flecken',
    'Gelbe und Deoflecken eine Stunde in Wasser mit Zitronensäure oder weißem Essig einweichen, zwei Löffel je Liter, dann normal waschen; Hitze vorher setzt sie fest. Deo vor dem Anziehen trocknen lassen.',
  ],
  'red-wine': [
    'Rotwein, rotweinfleck, weinfleck, beerenfleck',
    'Wein sofort abtupfen, nicht reiben, mit Salz oder Mineralwasser bedecken, dann kalt mit Fleckenmittel einweichen und waschen; Seide und Wolle in die Reinigung.',
  ],
  coffee: [
    'Kaffeefleck, teefleck, kaffeeflecken, kaffee + fleck*/verschuttet',
    'Kaffee und Tee kalt von hinten ausspülen, Flüssigwaschmittel einarbeiten, eine Viertelstunde warten und waschen.',
  ],
  blood: [
    'Blut, blutfleck, blutflecken',
    'Blut nur kalt ausspülen, Wärme setzt es fest; in kaltem Wasser mit Salz oder Waschmittel einweichen, dann waschen.',
  ],
  grease: [
    'Fettfleck, fettflecken, ölfleck, ölflecken',
    'Fett eine Stunde mit Speisestärke oder Backpulver bedecken, abbürsten, Spülmittel einarbeiten und so warm waschen, wie das Etikett erlaubt.',
  ],
  grass: [
    'Grasfleck, grasflecken',
    'Gallseife oder Flüssigwaschmittel in Grasflecken einarbeiten, eine halbe Stunde warten und waschen; kein heißes Wasser, bis sie weg sind.',
  ],
  ink: [
    'Tinte, tintenfleck, kuli, kugelschreiber',
    'Tinte mit Alkohol auf einem Wattepad abtupfen, ein Tuch darunter, dann waschen; Leder und Seide in die Reinigung.',
  ],
  makeup: [
    'makeup/lippenstift/schminke + fleck*/raus/weg, make up + fleck*/raus/weg',
    'Spülmittel oder Mizellenwasser in den Fleck einarbeiten, von hinten ausspülen und waschen; bei Lippenstift hilft zuerst etwas Alkohol.',
  ],
  tomato: [
    'tomatensoße, tomatenfleck, ketchup, curry + fleck*, curryfleck',
    'Soße abschaben, kalt von hinten ausspülen, Gallseife einarbeiten und waschen; die Sonne bleicht den Rest von Tomate und Curry.',
  ],
  mud: [
    'schlamm/matsch + raus/weg/fleck*/reinig*',
    'Schlamm trocknen lassen, abbürsten, dann waschen; nass verteilt er sich nur.',
  ],
  wax: [
    'Kerzenwachs, wachsfleck',
    'Wachs hart werden lassen, abschaben, dann zwischen Küchenpapier lauwarm ausbügeln.',
  ],
  gum: ['Kaugummi', 'Das Teil ins Gefrierfach legen, bis der Kaugummi hart ist, dann abbrechen.'],
  salt: [
    'Salzrand, salzränder, streusalz',
    'Salzränder mit halb Wasser, halb Essig abwischen, fern der Heizung trocknen und das Leder eincremen.',
  ],
  'water-mark': [
    'Wasserfleck, wasserränder, wasserrand',
    'Die ganze Fläche gleichmäßig anfeuchten und langsam trocknen lassen, dann bleibt kein Rand; Wildleder danach bürsten.',
  ],
  stain: [
    'Fleck, flecken',
    'Einen Fleck sofort abtupfen, nicht reiben, kalt von hinten ausspülen und vor dem Waschen Gallseife oder Flüssigwaschmittel einarbeiten; keine Hitze, bis er weg ist. Was nur gereinigt werden darf, gehört in die Reinigung.',
  ],
  'color-run': [
    'verfärbt, verfärbte, rosa geworden, abgefärbt, ausgeblutet',
    'Das Teil gleich noch nass mit Entfärber oder für Weißes mit Sauerstoffbleiche noch einmal waschen; nicht trocknen, bevor der Farbstich weg ist. Beim nächsten Mal hilft ein Farbfangtuch.',
  ],
  'color-bleed': [
    'färbt ab, färbt + ab, abfärben, färben + ab',
    'Dunkler Denim und Leder färben anfangs ab: Denim ein-, zweimal auf links kalt und getrennt waschen, mit einer Tasse Essig, und anfangs zu Dunklem tragen.',
  ],
  faded: [
    'ausgeblichen, verblichen, verblasst, ausbleichen, ausgewaschen, bleicht/bleichen + aus, verblassen, verblasst*',
    'Auf links und kalt mit Colorwaschmittel waschen, ohne Trockner und im Schatten trocknen; Textilfarbe gibt verblichenem Schwarz die Tiefe zurück.',
  ],
  gray: [
    'vergraut, vergilbt, grauschleier, grau geworden, gelb geworden, wieder weiss',
    'Vergrautes über Nacht in warmem Wasser mit Sauerstoffbleiche einweichen, dann bei 60 Grad waschen, wenn das Etikett es erlaubt; Weißes getrennt und nicht zu voll waschen.',
  ],
  pilling: [
    'Pilling, knötchen, fusselknötchen, pillt',
    'Knötchen mit Fusselrasierer oder Kaschmirkamm abnehmen, flach liegend und ohne Druck; auf links, schonend und selten waschen beugt vor.',
  ],
  lint: [
    'Fussel, fusseln, tierhaare, hundehaare, katzenhaare',
    'Fusselrolle, ein feuchter Gummihandschuh oder zehn Minuten Trockner ohne Wärme nehmen Haare und Fusseln ab.',
  ],
  shrunk: [
    'eingelaufen, eingegangen, geschrumpft, zu klein geworden',
    'Eingelaufenen Strick eine halbe Stunde in lauwarmem Wasser mit Haarspülung oder Wollwaschmittel einweichen, ausdrücken, sanft in Form ziehen und liegend trocknen; Verfilztes kommt nicht zurück.',
  ],
  'stretched-out': [
    'ausgeleiert, ausgebeult, aus der form, leiert aus',
    'Schonend waschen, ausdrücken und in Form liegend trocknen; Jeans und Baumwolle ziehen sich kurz im Trockner zusammen, Strick mit Dampf aus der Nähe.',
  ],
  creases: [
    'Falten + raus/weg/ohne/bugel*, ohne bügeleisen, ohne bügeln, knitterfalten',
    'Das Teil in den Dampf der Dusche hängen, fein besprühen und glatt streichen oder fünf Minuten mit feuchtem Handtuch in den Trockner; im Koffer rollen statt falten.',
  ],
  static: [
    'statisch, aufgeladen, elektrisiert, klebt an den beinen',
    'Ein Metallbügel über den Stoff geführt, Creme auf den Beinen oder Textilspray nimmt die Ladung; weniger Synthetik und ein Unterrock beugen vor.',
  ],
  smell: [
    'riecht, geruch, müffelt, mieft, schweißgeruch, stinkt',
    'Draußen lüften, mit Wasser und etwas Essig oder Wodka besprühen oder vor dem Waschen in Essigwasser einweichen; Sportsachen ohne Weichspüler. Natron über Nacht hilft bei Schuhen.',
  ],
  'shoe-smell': [
    'Schuhe + stinken/riechen/muffeln/geruch, schuhgeruch',
    'Natron über Nacht oder Zedernspanner nehmen Schuhen den Geruch; jedem Paar einen Tag zum Trocknen geben und die Einlagen wechseln.',
  ],
  smoke: [
    'Rauchgeruch, riecht nach rauch, zigarettengeruch',
    'Ein, zwei Tage draußen lüften, dämpfen, dann waschen; Natron im geschlossenen Beutel über Nacht nimmt den Rest.',
  ],
  mold: [
    'Schimmel, stockflecken',
    'Schimmel draußen abbürsten, in Essigwasser einweichen, bei 60 Grad waschen, wenn das Etikett es erlaubt, und in der Sonne trocknen; Leder mit Alkohol abwischen und eincremen.',
  ],
  moths: [
    'Motten, motte',
    'Wolle vor dem Einlagern waschen oder lüften, in geschlossenen Beuteln oder Kisten mit Zedernholz oder Lavendel aufbewahren und befallene Teile einige Tage einfrieren.',
  ],
  hole: [
    'Loch + stopfen/flicken/nahen/reparieren, stopfen, flicken, mottenloch',
    'Kleine Löcher in Strick stopft man mit passendem Garn oder filzt sie mit der Nadel; ein sichtbarer Flicken macht aus großen einen Blickfang, Kunststopfer schließen sie unsichtbar.',
  ],
  snag: [
    'Ziehfaden, fadenzieher, gezogener faden, laufender faden',
    'Gezogene Fäden nie abschneiden: mit Nadel oder Häkelnadel nach innen ziehen und glatt streichen.',
  ],
  ladder: [
    'Laufmasche',
    'Klarer Nagellack an beiden Enden hält die Laufmasche auf; dickere Strümpfe und Handschuhe beim Anziehen beugen vor.',
  ],
  zip: [
    'Reißverschluss + klemmt/hakt/kaputt/hangt, klemmt',
    'Bleistift, Kerzenwachs oder Seife auf beide Zahnreihen reiben und den Schieber sanft bewegen; eingeklemmten Stoff zuerst seitlich herausziehen. Schuster und Schneider tauschen kaputte Schieber.',
  ],
  button: [
    'Knopf annähen, knopf + ab/lose/annahen',
    'Mit doppeltem Faden annähen, viermal durch jedes Lochpaar, den Faden ein-, zweimal um den Stiel wickeln und hinten verknoten.',
  ],
  scuff: [
    'Schramme, kratzer + leder/schuh*/stiefel/tasche, abgestoßen',
    'Leichte Schrammen mit farblich passender Ledercreme einreiben und polieren; tiefere füllt der Schuster.',
  ],
  'wet-shoes': [
    'nasse Schuhe, schuhe + nass/trocknen/durchnasst, stiefel + nass/trocknen',
    'Schnürsenkel und Einlagen heraus, mit Zeitungspapier ausstopfen, oft wechseln und bei Zimmertemperatur trocknen; nie auf die Heizung. Leder danach eincremen.',
  ],
  squeak: [
    'quietsch*',
    'Puder unter der Einlegesohle hilft meist gegen Quietschen; eine lose Sohle klebt der Schuster.',
  ],
  slippery: [
    'rutschige Sohle, rutschige sohlen, rutschig',
    'Glatte Sohlen mit Schleifpapier anrauen oder beim Schuster Gummi aufkleben lassen; gegen Eis gibt es Spikes zum Überziehen.',
  ],
  'break-in': [
    'Schuhe + einlaufen/weiten/drucken/einlauft, blasen, neue schuhe drücken',
    'Neue Schuhe zu Hause eine Stunde am Tag mit dicken Socken tragen, Schuhspanner oder Dehnspray nehmen und Druckstellen abkleben.',
  ],
  'heel-slip': [
    'Schuhe zu groß, rutsche + raus/schuh*, ferse rutscht',
    'Eine Einlegesohle oder ein Fersenpolster nimmt eine halbe Größe; bei mehr braucht es den kleineren Schuh.',
  ],
  gaping: [
    'klafft, klaffen, bund steht ab, bund + absteht',
    'Ein klaffender Bund oder eine klaffende Bluse ist für Schneider wenig Arbeit; Klebeband für Mode hält die Bluse zu, Gürtel oder Gummi die Hose.',
  ],
  'bra-strap': [
    'BH-Träger, träger rutschen, träger rutscht, bh träger',
    'Clips am Rücken, wandelbare Träger oder kleine Schlaufen an der Schulternaht halten Träger fest.',
  ],
  'see-through': [
    'unter weiß, unter weisser hose, unter weissen, durchsichtig + drunter/unter/darunter',
    'Unter Weiß und Durchsichtigem sieht man nahtlose Wäsche im Hautton am wenigsten; ein Unterrock oder Top tut das Übrige.',
  ],
  itchy: [
    'kratziger Pullover, kratzige wolle, kratzt + pulli/pullover/wolle/schal/wollpulli',
    'Eine dünne Schicht aus Baumwolle oder Seide darunter oder Waschen mit Haarspülung hilft; feines Merino, Kaschmir oder Alpaka kratzt am wenigsten.',
  ],
  reproof: [
    'imprägnier*, nachimprägnieren, impragnierspray',
    'Erst waschen oder reinigen, dann gleichmäßig einsprühen oder einwaschen; etwas Wärme fixiert es. Erneuern, wenn Tropfen nicht mehr abperlen.',
  ],
  storage: [
    'einlagern, verstauen, lagern, lagere, aufbewahr* + winter*/mantel/pullover/wolle/sommer*/sachen/stiefel',
    'Erst waschen oder lüften, denn Motten mögen Flecken; Strick gefaltet in Kisten mit Zeder oder Lavendel, Mäntel auf breiten Bügeln im Stoffsack, nicht in Plastik, trocken und dunkel; Stiefel mit Papier ausstopfen.',
  ],
  hang: [
    'hängen oder falten, falten oder hängen, hängen oder legen',
    'Strick wird gefaltet, Bügel ziehen ihn lang; Hemden, Kleider, Jacken und Bügelfaltenhosen hängen.',
  ],
  pack: [
    'Koffer + packen/anzug/hemd*/kleid, anzug + packen/einpacken',
    'Strick und Jeans rollen, Hemden und Kleider flach darüber, das Sakko an einer Schulter auf links drehen und um etwas Weiches falten; gleich auspacken und im dampfenden Bad aufhängen.',
  ],
}

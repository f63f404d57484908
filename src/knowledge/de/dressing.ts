import type { dressing as english } from '../en/dressing.ts'
import type { Entry } from '../shelf.ts'

export const dressing: Readonly<Record<keyof typeof english, Entry>> = {
  'under-blazer': [
    '',
    'Unter einen Blazer gehört etwas Dünnes, Glattes: ein schlichtes T-Shirt, eine Bluse, ein Feinstrick oder ein Top; der Ausschnitt bleibt im Revers.',
  ],
  undershirt: [
    '',
    'Ein Unterhemd hält Schweiß vom Hemd und verhindert Durchscheinen: eng, mit V-Ausschnitt bei offenem Kragen, unter Weiß grau oder hautfarben.',
  ],
  'under-dress': [
    '',
    'Unter anschmiegsame oder dünne Kleider gehören ein glatter Unterrock und nahtlose Wäsche im Hautton; unter kurze oder schwingende Röcke dünne Radlerhosen, die auch gegen Scheuern helfen.',
  ],
  'under-leggings': [
    '',
    'Unter Leggings und engen Hosen sieht man nahtlose Wäsche oder einen Tanga am wenigsten; beim Sport lieber keine Baumwolle, die nass bleibt.',
  ],
  'flatter-chest': [
    '',
    'Ein festes Sporttop, ein Kompressionshemd oder ein Binder in der richtigen Größe macht die Brust flacher; einen Binder nach etwa acht Stunden und zum Sport ablegen und nie mit Bandagen abbinden. Kastige Hemden, fester Stoff und ein offenes Hemd über dem T-Shirt tun das Übrige.',
  ],
  nipples: [
    '',
    'Nippelpads, ein leicht gepolsterter T-Shirt-BH oder ein dickeres oder gemustertes Oberteil verhindern, dass sich etwas abzeichnet.',
  ],
  'over-sleeveless': [
    '',
    'Über ein ärmelloses Kleid passen kurze Strickjacke, Bolero, ein übergelegter Blazer oder ein großes Tuch; bei weitem Rock endet es an der Taille, bei geradem darf es lang sein.',
  ],
  'coat-over-evening': [
    '',
    'Über Abendkleidung gehören ein schlichter Wollmantel, ein Cape oder ein breiter Schal, so lang wie das Kleid oder deutlich kürzer; keine Daunen und keine Sportjacken.',
  ],
  'coat-over-suit': [
    '',
    'Über einen Anzug gehört ein Wollmantel, Trench oder Regenmantel, der den Saum des Sakkos bedeckt; kürzere Parkas und Steppjacken sehen abgeschnitten aus.',
  ],
  'shirt-tie-navy-blazer': [
    '',
    'Zu dunkelblauem Blazer und grauer Hose passen ein weißes oder hellblaues Hemd und eine Krawatte in Weinrot, Marine oder Dunkelgrün mit kleinem Muster; dazu braune oder weinrote Lederschuhe.',
  ],
  'shoes-with-midi': [
    '',
    'Zu Midiröcken und -kleidern passen Schuhe, die etwas Knöchel frei lassen: Pumps, Loafer, Sneaker, Sandalen oder Stiefel, deren Schaft unter dem Saum verschwindet.',
  ],
  'shoes-with-jeans': [
    '',
    'Zu geraden Jeans passen Loafer, Sneaker und Stiefeletten, zu Bootcut und Schlag Absatz oder spitze Form, zu engen hohe Stiefel oder schmale Sneaker.',
  ],
  'shoes-with-dress-color': [
    '',
    'Schuhe zum farbigen Kleid: Nude, Metallic oder Schwarz gehen immer; ein Ton aus dem Muster oder ein ruhiger Kontrast, etwa Cognac zu Marine, wirkt freundlicher.',
  ],
  'bag-with-dress': [
    '',
    'Abends eine kleine Clutch oder Kettentasche, tagsüber eine mittlere Handtasche; sie nimmt die Farbe von Schuhen, Schmuck oder Gürtel auf oder ist einfach schwarz, cognac oder metallic.',
  ],
  'with-leather-trousers': [
    '',
    'Lederhosen und -röcke wollen weiche, matte Partner: Grobstrick, Feinstrick, weißes Hemd oder Blazer, dazu schlichte Stiefel oder Loafer.',
  ],
  'with-wide-trousers': [
    '',
    'Zu weiten Hosen passen kurze oder eingesteckte Oberteile, die die Taille zeigen: schmaler Strick, Body, kurze Jacke.',
  ],
  'with-satin-skirt': [
    '',
    'Zu Satin- oder Plisseerock passt Mattes: Strick in Creme, Camel, Grau oder Ton in Ton, ein T-Shirt, eine Jeans- oder Lederjacke; vorne einstecken.',
  ],
  'jewelry-neckline': [
    '',
    'Zum V-Ausschnitt ein Anhänger, zum Rundhals eine lange Kette, zu trägerlos ein Collier oder nur Ohrringe, zum Rollkragen eine lange Kette oder keine; ein auffälliges Stück reicht.',
  ],
  'belt-with-dress': [
    '',
    'Ein Gürtel zum Kleid sitzt an der schmalsten Stelle, schmal bei gemusterten oder geraden, breit bei weiten Kleidern, in der Farbe von Schuhen oder Kleid.',
  ],
  'socks-with-ankle-boots': [
    '',
    'Zu Stiefeletten passen feine Socken in der Farbe von Schuh oder Hose, die im Schaft enden, oder dickere, die absichtlich herausschauen.',
  ],
  'tights-in-summer': [
    '',
    'Nackte Beine sind im Sommer fast überall in Ordnung; strenge Büros und sehr festliche Anlässe mögen noch feine Strümpfe im Hautton.',
  ],
  'sweat-hiding': [
    '',
    'Gegen Schweißflecken helfen lockeres Leinen, Baumwolle, Viskose oder Merino in Weiß, Marine, Schwarz oder mit Muster; Grau, Hellblau und enge Synthetik zeigen am meisten. Ein dünnes Unterhemd oder Achselpads fangen den Rest.',
  ],
  'stay-warm': [
    '',
    'Wärme kommt von dünnen Lagen: Merino auf der Haut, Fleece oder Strick, außen winddicht; dazu warme Füße, Mütze und Handschuhe. Nichts so eng, dass keine Luft dazwischen bleibt.',
  ],
  'stay-cool': [
    '',
    'Bei Hitze helfen weite, helle Sachen aus Leinen, feiner Baumwolle, Viskose oder Seersucker, offene Schuhe und ein Hut mit Krempe.',
  ],
  menopause: [
    '',
    'Bei Hitzewallungen: dünne Lagen, die schnell ausgezogen sind, aus Baumwolle, Leinen, Viskose oder feinem Merino, weite Ausschnitte und nichts Enges aus Polyester.',
  ],
  flight: [
    '',
    'Für den langen Flug: weiche Hose mit etwas Stretch, T-Shirt, Strickjacke oder Hoodie gegen die kalte Kabine, ein großer Schal und Schuhe, die leicht ausgehen; Kompressionssocken, wer mag.',
  ],
  'holy-places': [
    '',
    'In Kirchen, Moscheen und Tempeln sind Schultern und Knie bedeckt und nichts ist eng oder durchsichtig; in Moscheen bedecken Frauen auch das Haar, und dort wie in Tempeln zieht man die Schuhe aus: Ein Tuch und ordentliche Socken helfen.',
  ],
  'hijab-fabric': [
    '',
    'Baumwolle, Jersey, Viskose und Modal halten und rutschen kaum auf dem Kopf; Chiffon und Satin rutschen, wenn kein dünnes Untertuch aus Baumwolle darunter sitzt.',
  ],
  photo: [
    '',
    'Für Fotos eignen sich schlichte, mittlere Töne ohne feine Streifen, Logos und Neon; in der Gruppe wirken zwei, drei passende Farben besser als alle gleich.',
  ],
  'jeans-to-theater': [
    '',
    'Dunkle Jeans ohne Löcher gehen heute in Theater und Oper, mit Hemd, Bluse oder Blazer und Lederschuhen; zu Premiere und Gala wird es festlicher.',
  ],
  'sneakers-to-wedding': [
    '',
    'Schlichte, saubere Ledersneaker gehen bei einer lockeren Hochzeit zu leichtem Anzug oder Midikleid; steht festlich in der Einladung, sind Loafer, Ballerinas oder Pumps richtig.',
  ],
  'trousers-to-wedding': [
    '',
    'Ja: Ein eleganter Jumpsuit oder Hosenanzug aus fließendem Stoff ist für eine Frau bei Hochzeit oder Gala so richtig wie ein Kleid.',
  ],
  'black-to-party': [
    '',
    'Schwarz passt zu fast jedem Fest, von der Taufe bis zum Abiball; tagsüber halten Farbe, Glanz oder etwas Haut es von Trauer fern.',
  ],
  'flats-formal': [
    '',
    'Ja, flache Schuhe gehen zum Abendkleid: spitze Ballerinas, Sandalen mit Schmuck oder Satinslipper; der Saum bleibt knapp über dem Boden.',
  ],
  'open-toe-winter': [
    '',
    'Offene Schuhe gehören zu warmen Tagen und Abenden drinnen; bei Schnee und Regen trägt man sie in der Tasche. Barfuß sehen sie richtig aus, mit Strumpfhose kaum.',
  ],
  'sequins-by-day': [
    '',
    'Pailletten und Metallic gehen auch am Tag, mit schlichten Partnern: ein glänzendes Teil zu Jeans, Strick oder flachen Schuhen.',
  ],
  'backpack-with-suit': [
    '',
    'Ein Rucksack knittert das Sakko und scheuert die Schultern mit der Zeit blank; ab und zu schadet er nicht, für jeden Tag ist eine Tasche in der Hand schonender.',
  ],
  'crossbody-with-coat': [
    '',
    'Eine Umhängetasche trägt man über dem Mantel, der Riemen so kurz, dass sie an der Hüfte sitzt; schmale Riemen knittern am wenigsten.',
  ],
  'all-black': [
    '',
    'Ganz in Schwarz gelingt mit verschiedenen Stoffen, etwa Strick zu Leder oder Wolle zu Satin, und etwas Haut oder Glanz.',
  ],
  'hat-bald': [
    '',
    'Eine Glatze trägt Hüte gut: weiche Mützen, Schiebermützen, Panama- und Fischerhüte, nicht zu eng; Baumwolle oder Bambus innen kratzt nicht.',
  ],
  'swim-tummy': [
    '',
    'Ein Badeanzug mit Raffung vorn, in Wickeloptik, dunkel mit Muster oben, oder ein Tankini mit hoher Hose umspielt die Mitte; ein festes Futter hält.',
  ],
  'clothes-look-expensive': [
    '',
    'Kleidung wirkt teurer, wenn sie sitzt, gebügelt und ohne Knötchen ist, schlicht in der Farbe und matt im Stoff; gute Schuhe, ein ordentlicher Gürtel und andere Knöpfe helfen am meisten.',
  ],
  'find-style': [
    '',
    'Schau, was du am meisten und liebsten trägst: Merk dir Schnitt, Farbe und Stoff und kauf mehr davon. Beginne mit gut sitzenden Basics, nimm je ein neues Teil dazu und behalte, was getragen wird.',
  ],
  'look-younger': [
    '',
    'Klare Farben am Gesicht, eine moderne gerade oder weite Hose, helle Sneaker oder Loafer und weniger Zusammenpassendes frischen auf; ganz eng oder ganz weit nicht.',
  ],
  'age-limits': [
    '',
    'Kein Teil hat eine Altersgrenze, weder Lederjacke noch kurzer Rock oder Jeans mit Löchern: Guter Sitz, guter Stoff und je ein auffälliges Teil wirken in jedem Alter.',
  ],
  'baby-layers': [
    '',
    'Ein Baby trägt als Faustregel eine dünne Lage mehr als du; fühl im Nacken: warm und trocken ist richtig, feucht ist zu viel. Drinnen keine Mütze.',
  ],
  'wellies-socks': [
    '',
    'In Gummistiefel gehören lange, dicke Socken, am besten aus Wolle, oder ein Filzfutter; sie wärmen nicht von selbst.',
  ],
  'bow-tie-or-tie': [
    '',
    'Die Fliege gehört zum Smoking und zu festlichen, verspielten Tagen; sonst ist die Krawatte richtig. Zum lockeren Sakko braucht es keine von beiden.',
  ],
  'tie-bow-tie': [
    '',
    'Eine Fliege bindet man wie eine Schnürsenkelschleife: langes Ende über das kurze, von unten durchziehen, das kurze zur Schleife falten, das lange darüberlegen, falten und hinten durch die Schlaufe schieben.',
  ],
  'pocket-square-fold': [
    '',
    'Die einfachste Faltung: das Tuch bügeln, zum Streifen von Taschenbreite falten und einen Fingerbreit herausschauen lassen; Seide steckt man locker gebauscht.',
  ],
  'roll-sleeves': [
    '',
    'Manschette öffnen, bis zum Ellbogen umschlagen, dann den Rest ein-, zweimal bis knapp darunter, sodass ein Rand der Manschette bleibt.',
  ],
  'top-button': [
    '',
    'Ohne Krawatte bleibt der oberste Knopf offen, in der Freizeit einer mehr; mit Krawatte ist er zu. Beim Polo sind ein bis zwei offen.',
  ],
  'trench-belt': [
    '',
    'Den Gürtel von Trench oder Mantel locker knoten statt schließen, oder hinten binden, wenn er offen gerade fallen soll.',
  ],
  'cycle-to-work': [
    '',
    'Mit dem Rad zur Arbeit: Hose mit etwas Stretch, Hemd aus Merino oder Strick, das Sakko gerollt in der Tasche oder im Büro; bei langen Wegen dort das Hemd wechseln.',
  ],
  'hand-luggage': [
    '',
    'Für ein paar Tage mit Handgepäck: alles in zwei, drei passenden Farben, etwa zwei Hosen, drei Oberteile, ein Strickteil, ein Blazer oder eine Jacke, ein feines und ein bequemes Paar Schuhe; das Dickste anziehen, den Rest rollen, und knitterarme Stoffe wie Jersey und Merino nehmen.',
  ],
  'pack-cold': [
    '',
    'Für eine kalte, nasse Reise in Lagen packen: Thermowäsche, Fleece oder Wollpullover, wasserdichte Jacke, warme wasserdichte Stiefel, Wollsocken, Mütze, Handschuhe und Schal.',
  ],
  'pack-hot': [
    '',
    'Für eine heiße, feuchte Reise weites Leinen, Baumwolle und Viskose packen, ein leichtes langärmliges Hemd gegen Sonne und Mücken, dünne Regenjacke, Sandalen, Hut und etwas, das Schultern und Knie bedeckt.',
  ],
  mosquitoes: [
    '',
    'Gegen Mücken helfen lange, weite, helle, dicht gewebte Sachen und abends Socken über dem Hosensaum; Dunkles und Enges zieht sie an.',
  ],
}

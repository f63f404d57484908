import type { customs as english } from '../en/customs.ts'
import type { Entry } from '../shelf.ts'

export const customs: Readonly<Record<keyof typeof english, Entry>> = {
  'belt-and-shoes': [
    'gürtel + schuhe/schuhen + passen/gleich*/farbe',
    'Förmlich haben Gürtel und Schuhe dieselbe Farbe, und Leder gehört zu Leder; im Alltag muss es nicht sein.',
  ],
  'belt-and-braces': [
    'gürtel + hosenträger',
    'Hosenträger oder Gürtel, nie beides; Hosenträger wollen Knöpfe am Bund und keine Schlaufen.',
  ],
  'bag-and-shoes': [
    'tasche/handtasche/clutch + schuhe/schuhen + passen/gleich*',
    'Nein, Tasche und Schuhe müssen nicht gleich sein; es reicht, wenn Ton oder Stil zusammenpassen.',
  ],
  'socks-and-suit': [
    'socken + anzug/anzugschuhe*',
    'Zum Anzug reichen Socken über die Wade und haben die Farbe der Hose oder eine dunklere; weiße Sportsocken bleiben weg.',
  ],
  'socks-and-loafers': [
    'socken + loafer/loafern',
    'Loafer trägt man im Sommer barfuß oder mit Füßlingen, im Büro und bei Kälte mit feinen Socken in der Farbe der Hose; weiße sind eine Mode.',
  ],
  'white-to-wedding': [
    'weiß/weißes/weißen/weiße/creme/ivory + hochzeit',
    'Nein: Weiß, Ivory und Creme überlässt man der Braut, außer die Einladung wünscht es.',
  ],
  'black-to-wedding': [
    'schwarz/schwarzes/schwarzen/schwarze + hochzeit',
    'Schwarz ist heute auf den meisten Hochzeiten in Ordnung, am besten mit etwas Farbe oder Glanz; ist die Familie traditionell, frag das Paar.',
  ],
  'red-to-wedding': [
    'rot/rotes/roten/rote + hochzeit',
    'Ja, Rot ist für Gäste auf den meisten Hochzeiten in Ordnung; ein ruhiger Schnitt stiehlt niemandem die Schau. In chinesischen und indischen Familien trägt die Braut Rot, da frag lieber.',
  ],
  'wedding-same-color': [
    'brautjungfern + gleich*/farbe/farben',
    'Gäste meiden die Farbe der Brautjungfern, wenn sie sie kennen; passiert es doch, ist es nicht schlimm.',
  ],
  'navy-to-funeral': [
    'dunkelblau*/marine*/navy/blau*/grau* + beerdigung/trauerfeier/begräbnis/beisetzung',
    'Ja: Dunkelblau und Dunkelgrau sind auf einer Beerdigung so richtig wie Schwarz, solange das Teil schlicht ist.',
  ],
  'white-to-funeral': [
    'weiß* + beerdigung/trauerfeier',
    'Ein weißes Hemd oder eine weiße Bluse unter Dunklem ist richtig; ganz in Weiß nur, wo Familie oder Kultur es wünschen.',
  ],
  'color-to-funeral': [
    'farbig*/bunt*/hell*/rot*/grün*/rosa/braun*/gelb*/muster/geblümt* + beerdigung/trauerfeier',
    'Besser nicht: Zur Beerdigung gehören dunkle, schlichte Sachen, höchstens Braun oder ein kleines dunkles Muster; Buntes nur, wenn die Familie darum bittet.',
  ],
  'jeans-to-funeral': [
    'jeans/turnschuhe/sneaker/shorts + beerdigung/trauerfeier',
    'Besser nicht: Üblich sind dunkle Hose, Rock oder Kleid und geschlossene Schuhe; schlichte schwarze Jeans sind das Äußerste, wo man es nicht streng nimmt.',
  ],
  'suit-to-funeral': [
    'krawatte/anzug + beerdigung/trauerfeier',
    'Dunkler Anzug mit weißem Hemd und dunkler Krawatte ist üblich; dunkle Hose mit schlichtem Pullover oder Sakko geht, wo man es nicht streng nimmt.',
  ],
  'jeans-to-wedding': [
    'jeans + hochzeit',
    'Besser nicht: Nimm Stoffhose, Anzug oder Kleid; dunkle, schlichte Jeans mit Sakko nur, wenn die Einladung leger sagt.',
  ],
  'jeans-to-interview': [
    'jeans + vorstellungsgespräch/bewerbungsgespräch',
    'In strengen Branchen besser nicht; in legeren Büros gehen dunkle Jeans ohne Löcher mit Sakko oder Hemd. Eine halbe Stufe schicker als der Alltag dort ist sicher.',
  ],
  'sneakers-to-interview': [
    'sneaker/sneakers/turnschuhe + vorstellungsgespräch/bewerbungsgespräch/büro',
    'In strengen Büros besser nicht: Loafer, Derbys oder Ballerinas sind die sichere Wahl. Wo man leger ist, gehen saubere, schlichte Ledersneaker.',
  ],
  'shorts-to-office': [
    'shorts/kurze hose/kurzen hosen + büro/arbeit',
    'Nur, wo Kollegen es tun: dann knielang und schlicht mit Hemd oder Bluse; nie zum Vorstellungsgespräch oder zu Kunden.',
  ],
  'sleeveless-to-office': [
    'ärmellos*/trägertop/spaghettiträger + büro/arbeit',
    'Ärmellos mit breiten Trägern geht in den meisten Büros; dünne Träger gehören unter Blazer oder Strickjacke.',
  ],
  'leggings-as-pants': [
    'leggings + hose/büro/arbeit',
    'Leggings trägt man inzwischen als Hose, wenn sie blickdicht sind und das Oberteil über den Po reicht; im Büro ist Romanit besser.',
  ],
  'ripped-jeans-office': [
    'zerrissen*/löcher*/löchern + jeans + büro/arbeit',
    'Nein, zerrissene Jeans bleiben dem Büro fern; dunkle Jeans ohne Löcher sind die Grenze.',
  ],
  'hoodie-office': [
    'hoodie/kapuzenpulli + büro/arbeit/blazer/sakko',
    'Ein schlichter Hoodie unter Blazer oder Mantel geht im legeren Büro; bei Kunden ist Feinstrick besser.',
  ],
  'brown-in-town': [
    'braune schuhe/braunen schuhen + büro/business/abend',
    'Die alte Regel ist überholt: Braune Schuhe passen am Tag zu Blau, Grau und Grün; zum schwarzen Anzug und am Abend bleibt Schwarz richtig.',
  ],
  'brown-shoes-black-trousers': [
    'braune schuhe/braune stiefel/braunen schuhe/braunen schuhen/braune loafer/dunkelbraune schuhe/dunkelbraune stiefel + schwarze hose/schwarzen hose/schwarze jeans/schwarzen jeans/schwarzer hose/schwarzer jeans',
    'Im Alltag ja: Dunkelbraun oder Cognac sieht zu schwarzen Jeans oder Chinos gut aus, am besten mit etwas Braun weiter oben. Zur förmlichen schwarzen Hose oder zum schwarzen Anzug gehören schwarze Schuhe.',
  ],
  'brown-and-black': [
    'braun* + schwarz* + zusammen/kombinier*/mischen/passt/passen/geht/gehen',
    'Ja, Braun und Schwarz gehen zusammen: Nimm klar verschiedene Töne, etwa Camel oder Cognac zu Schwarz, und wiederhole das Braun einmal.',
  ],
  'brown-and-gray': [
    'braun*/dunkelbraun* + grau* + schuhe/stiefel/loafer/hose/anzug',
    'Ja: Dunkelbraune und bordeauxfarbene Schuhe passen gut zu grauen Hosen und Anzügen, je dunkler das Grau, desto dunkler das Braun; Hellbraun passt zu Hellgrau.',
  ],
  'brown-and-navy': [
    'braun* + dunkelblau*/marine*/navy',
    'Ja, Braun und Dunkelblau sind ein klassisches Paar: Dunkelbraun fürs Büro, Cognac für die Freizeit.',
  ],
  'black-and-navy': [
    'schwarz* + dunkelblau*/marine*/navy + und/zu/mit/zusammen',
    'Ja, Schwarz und Dunkelblau gehen zusammen; verschiedene Stoffe und ein klarer Abstand der Töne lassen es gewollt aussehen.',
  ],
  'blue-and-green': [
    'blau und grün, grün und blau, blau zu grün, grün zu blau',
    'Ja, der alte Spruch ist nur ein Spruch: Dunkelblau mit Oliv oder Smaragd oder Hellblau mit Tannengrün sehen gut zusammen aus.',
  ],
  'pink-and-red': [
    'pink und rot, rot und pink, rosa und rot, rot und rosa, rosa zu rot, pink zu rot, rot zu rosa',
    'Ja, Rosa und Rot gehen zusammen wie Nachbarn: zwei klare Töne, und sonst nichts, was ihnen Konkurrenz macht.',
  ],
  'pocket-square-match': [
    'einstecktuch + krawatte/passen',
    'Das Einstecktuch greift eine Farbe von Hemd oder Krawatte auf, ist aber nie aus demselben Stoff.',
  ],
  'suit-label': [
    'etikett + ärmel, nähte + schlitz, heftnaht',
    'Ja, das Etikett am Ärmel und die Kreuzstiche an Schlitzen und Taschen kommen ab: Sie sind nur für den Transport.',
  ],
  'sneakers-and-suit': [
    'sneaker/sneakers/sneakern/turnschuhe/turnschuhen + anzug',
    'Ja, wo es nicht förmlich ist: schlichte Ledersneaker zum schmalen, weichen Anzug ohne Krawatte. Nicht zur Beerdigung oder zu Black Tie.',
  ],
  'boots-and-suit': [
    'stiefel/chelsea/stiefeletten + anzug',
    'Ja: schmale Chelsea- oder schlichte Stiefeletten aus glattem Leder passen zum Anzug; Black Tie will Schuhe.',
  ],
  'sneakers-and-dress': [
    'sneaker/sneakers/turnschuhe + kleid/rock',
    'Ja, saubere, schlichte Sneaker passen in der Freizeit gut zu Midi- und Sommerkleidern und Röcken; zum Anlass nimm Ballerinas oder Absatz.',
  ],
  'boots-and-dress': [
    'stiefel/stiefeletten/boots + kleid/rock',
    'Ja: Stiefeletten zu Midi und Mini, hohe Stiefel zum Rock, der den Schaft bedeckt; zu leichten Kleidern gehört dann eine Strickjacke oder Jacke.',
  ],
  'socks-in-sandals': [
    'socken + sandalen/birkenstock*',
    'Inzwischen ist es Mode, mit schlichten, sauberen Socken; wo man streng ist, besser ohne.',
  ],
  'tights-in-sandals': [
    'strumpfhose/strümpfe + sandalen/sandaletten/peeptoes',
    'Besser nicht: In Sandaletten bleibt das Bein bloß, oder die Strumpfhose hat keine Naht am Zeh; geschlossene Schuhe passen besser.',
  ],
  'double-denim': [
    'double denim, jeans auf jeans, jeans zu jeans, jeans mit jeans*, jeans + jeanshemd/jeansjacke',
    'Ja, Denim zu Denim geht am besten in zwei klar verschiedenen Waschungen oder in genau derselben.',
  ],
  'blazer-and-jeans': [
    'blazer/sakko + jeans',
    'Ja: dunkle Jeans ohne Löcher und ein weicher Blazer in anderer Farbe, dazu Loafer, Stiefel oder saubere Sneaker.',
  ],
  'suit-jacket-as-blazer': [
    'anzugjacke/anzugsakko + jeans/allein/einzeln',
    'Besser nicht: Ein Anzugsakko ist aus feinem, glattem Stoff und wirkt allein verwaist; ein Blazer hat Struktur und ist dafür gemacht.',
  ],
  'mixed-metals': [
    'gold + silber',
    'Ja, Gold und Silber darf man mischen; gewollt wirkt es, wenn jedes mindestens zweimal auftaucht.',
  ],
  'mixed-patterns': [
    'mischen/kombinier* + muster/streifen/karo/karos',
    'Ja: Die Muster sollten eine Farbe teilen und verschieden groß sein, der Rest bleibt schlicht.',
  ],
  leopard: [
    'leo/leoparden*/animalprint + noch/tragen',
    'Ein Animalprint auf einmal, der Rest schlicht: Er passt zu Schwarz, Camel, Denim, Weiß und etwas Rot.',
  ],
  stripes: [
    'streifen + dick/dicker/schlank/schlanker/breit/breiter/schmal, querstreifen, längsstreifen',
    'Eigentlich nicht: In Versuchen ließen Querstreifen niemanden breiter wirken; Sitz, Größe des Musters und Kontrast zählen mehr. Feine, dunkle Streifen sind am ruhigsten, breite helle fallen auf.',
  ],
  'black-slims': [
    'schwarz + schlank/schlanker/dünner/schmaler',
    'Ein wenig: Dunkler, matter Stoff verbirgt Schatten und Falten und gibt einen schmalen Umriss, Dunkelblau und Anthrazit ebenso. Guter Sitz tut mehr als jede Farbe.',
  ],
  'redheads-pink': [
    'rothaarige/rothaarig/rote haare/roten haaren + rosa/pink/rot',
    'Ja: Rosa steht Rothaarigen sehr gut, von Altrosa bis Fuchsia, auch ein kühles Rot; nur sehr orange Töne konkurrieren mit dem Haar.',
  ],
  'white-after-labor-day': [
    'weiß*/weiße jeans/weiße hose + winter/herbst',
    'Ja, Weiß trägt man das ganze Jahr: im Winter als Wolle in Creme, fester Denim oder Grobstrick.',
  ],
  'black-in-summer': [
    'schwarz* + sommer/hitze',
    'Ja: Schwarz geht im Sommer, wenn es locker und aus Leinen, Baumwolle oder Viskose ist; eng wird es in der Sonne heiß.',
  ],
  'velvet-in-summer': [
    'samt/tweed/wolle/cord + sommer',
    'Schwere Stoffe wie Samt, Tweed und Cord gehören in Herbst und Winter; feine Wolle und Merino sind auch im Sommer angenehm.',
  ],
  'linen-in-winter': [
    'leinen + winter/herbst',
    'Reines Leinen ist ein Sommerstoff; mit Wolle gemischt oder unter Strick geht es bis in den Herbst.',
  ],
  'leather-in-rain': [
    'leder*/wildleder* + regen/nass/schnee',
    'Glattleder verträgt einen Schauer, wenn es eingecremt ist und fern der Heizung trocknet; Wildleder und feine Taschen bleiben zu Hause oder werden vorher imprägniert.',
  ],
  'pink-for-men': [
    'männer/mann/jungs/jungen + rosa/pink/lila/blumen*',
    'Ja, natürlich: Ein rosa Hemd passt zu Dunkelblau, Grau, Weiß und Denim und galt vor hundert Jahren als Jungenfarbe.',
  ],
  'men-wear-that': [
    'tragen männer das, tragen männer sowas, männer sowas tragen, männer das tragen, mann das tragen, mann sowas tragen',
    'Ja, auch Männer tragen das: Solche Regeln gibt es kaum noch, und mit schlichten Teilen daneben und Selbstverständlichkeit sieht es richtig aus.',
  ],
  'skirts-for-men': [
    'männer/mann/jungs + rock/röcke/kleid/kleider/absätze',
    'Ja, wer mag: Kilts, Sarongs und lange schlichte Röcke tragen Männer an vielen Orten; schlichte Schuhe und Oberteile machen es selbstverständlich.',
  ],
  'too-old': [
    'zu alt, ab 40 + tragen, ab 50 + tragen, mit 50 + tragen, mit 60 + tragen, in meinem alter',
    'Kein Teil hat eine Altersgrenze: Guter Sitz, guter Stoff und ein auffälliges Stück auf einmal sehen in jedem Alter richtig aus.',
  ],
  'too-short-for-maxi': [
    'klein/kleine/kleinen + maxi*/midi*/weite hosen/lange röcke/oversize*',
    'Ja: Mit hoher Taille, einem Saum, der den Schuh zeigt oder an der schmalsten Stelle endet, und einer Farbe von oben bis unten trägt man klein auch Langes und Weites gut.',
  ],
  'big-wear-white': [
    'dicke/mollig*/kurvig*/große größe + weiß/streifen/bunt*/muster/querstreifen',
    'Ja, trag, was dir gefällt: Klarer Sitz und Stoff mit etwas Stand zählen mehr als Farbe oder Muster.',
  ],
  'bright-colors-big': [
    'bauchfrei/crop top + tragen/alter/ab',
    'Ja: Mit hohem Bund zeigt ein kurzes Top nur eine Handbreit oder nichts, ein offenes Hemd darüber bedeckt mehr.',
  ],
  'two-piece-same-twice': [
    'dasselbe kleid/gleiche kleid/selbe kleid/gleiche outfit + zweimal/wieder/nochmal',
    'Natürlich darfst du es zweimal tragen: Andere Schuhe, Schmuck und Jacke machen ein neues Outfit, und kaum jemand erinnert sich.',
  ],
  'hat-indoors': [
    'hut/mütze/kappe/cap + drinnen/innen/restaurant/kirche/tisch',
    'Männer nehmen Hut und Mütze drinnen und am Tisch ab; Damen behalten einen Hut, der zum Outfit gehört, Mützen und Kappen kommen immer ab.',
  ],
  'hat-to-wedding': [
    'hut/fascinator + hochzeit',
    'Am Tag ist ein Hut oder Fascinator auf Hochzeiten willkommen, vor allem in England; am Abend kommt er ab, und er ist nie größer als der der Brautmutter.',
  ],
  'sunglasses-indoors': [
    'sonnenbrille + drinnen/innen',
    'Nein, Sonnenbrillen kommen drinnen ab, außer die Augen brauchen sie.',
  ],
  'gloves-etiquette': [
    'handschuhe + hand geben/drinnen/essen',
    'Zum Händeschütteln und Essen kommen Handschuhe ab; lange Abendhandschuhe dürfen zur Begrüßung bleiben.',
  ],
  'watch-black-tie': [
    'uhr + smoking/black tie',
    'Zum Smoking eine flache, schlichte Uhr oder keine; Sportuhren bleiben zu Hause.',
  ],
  'wear-suit-without-tie': [
    'anzug/kann/geht/darf/tragen + ohne krawatte',
    'Ja, ein Anzug ohne Krawatte geht am Tag und in den meisten Büros: ein Knopf offen, fester Kragen; für Beerdigung, Black Tie und strenge Firmen nimm eine.',
  ],
  'short-sleeve-tie': [
    'kurzarmhemd/kurzärmlig* + krawatte/anzug/sakko',
    'Besser nicht: Unter dem Anzug und zur Krawatte hat das Hemd lange Ärmel, damit ein Fingerbreit Manschette zu sehen ist.',
  ],
  'black-suit-day': [
    'schwarzer anzug/schwarzen anzug + tag/hochzeit/vorstellungsgespräch/büro/arbeit',
    'Der schwarze Anzug ist für Beerdigung, Abend und Förmliches; für Büro, Vorstellungsgespräch und Hochzeit sind Dunkelblau oder Anthrazit besser.',
  ],
  'brown-suit': [
    'brauner anzug/braunen anzug + tragen/büro/business',
    'Ein brauner Anzug passt in kreative Berufe, in den Herbst und auf Landhochzeiten; Banken und Gerichte tragen Dunkelblau und Anthrazit.',
  ],
  'gold-too-much': [
    'zu viel + gold/glitzer/pailletten/schmuck/farbe/muster',
    'Eins darf glänzen: Glitzert das Kleid oder sind die Schuhe gold, bleiben Tasche und Schmuck klein und schlicht, dann ist es nicht zu viel.',
  ],
  'cold-wash': [
    'kalt waschen/30 grad + sauber/keime/reicht/genug',
    '30 Grad reichen mit heutigen Waschmitteln für normalen Schmutz; gegen Keime in Wäsche und Handtüchern sind 60 Grad sicherer.',
  ],
  'freeze-jeans': [
    'einfrieren/gefrierfach/tiefkühl* + jeans/kleidung',
    'Das Gefrierfach tötet Motten, aber kaum Bakterien: Jeans werden davon nur kalt. Lüfte oder wasche sie.',
  ],
  softener: [
    'weichspüler',
    'Kein Weichspüler für Handtücher, Sportsachen, Regenjacken, Daune, Wolle oder Stretch: Er verklebt die Fasern. Sonst ist er Geschmackssache; ein Schuss Essig macht auch weich.',
  ],
  'skinny-out': [
    'skinny jeans/röhrenjeans + out/mode/noch/modern',
    'Gerade, weite und Barrel-Beine liegen vorn, aber Skinny Jeans werden noch getragen, vor allem unter Stiefeln und langen Oberteilen; trag, worin du dich wohlfühlst.',
  ],
}

import type { terms as english } from '../en/terms.ts'
import type { Entry } from '../shelf.ts'

export const terms: Readonly<Record<keyof typeof english, Entry>> = {
  bootcut: [
    'Bootcut, boot cut',
    'Bootcut heißt schmal bis zum Knie und darunter etwas weiter, damit ein Stiefel darunter passt.',
  ],
  flared: [
    'ausgestellt*, schlaghose, flared',
    'Ausgestellt heißt ab dem Knie deutlich weiter, wie bei der Schlaghose.',
  ],
  skinny: ['Skinny, skinny jeans, skinny fit', 'Skinny heißt eng am ganzen Bein.'],
  'slim-fit': [
    'Slim Fit, slim',
    'Slim Fit ist körpernah geschnitten, mit weniger Platz an Brust, Taille und Bein als Regular.',
  ],
  'regular-fit': [
    'Regular Fit, classic fit, comfort fit, modern fit',
    'Regular oder Classic Fit lässt Platz; Modern Fit liegt zwischen ihm und Slim, Comfort Fit ist noch weiter.',
  ],
  straight: [
    'Straight, straight fit, straight leg, gerade geschnitten*',
    'Straight heißt vom Knie bis zum Saum gleich weit.',
  ],
  tapered: [
    'Tapered, karottenhose, karottenschnitt',
    'Tapered heißt am Oberschenkel weit und zum Knöchel hin schmaler, wie bei der Karottenhose.',
  ],
  'mom-jeans': [
    'Mom Jeans',
    'Mom-Jeans sitzen hoch, sind an Hüfte und Oberschenkel locker und laufen zum Knöchel schmal zu.',
  ],
  'boyfriend-jeans': [
    'Boyfriend Jeans, boyfriend fit',
    'Boyfriend-Jeans sind Damenjeans, locker und tief geschnitten, wie vom Freund geliehen.',
  ],
  'barrel-leg': [
    'Barrel Leg, barrel jeans, balloon jeans, ballonhose',
    'Beim Barrel Leg wölbt sich das Bein am Knie nach außen und wird zum Knöchel wieder enger.',
  ],
  'wide-leg': ['Wide Leg', 'Wide Leg heißt von Hüfte oder Oberschenkel an gerade und weit.'],
  'high-rise': [
    'High Waist, high rise, mid rise, low rise, bundhöhe, leibhöhe',
    'Die Leibhöhe misst vom Schritt bis zum Bund: High Waist reicht zum Nabel, Mid Rise knapp darunter, Low Rise sitzt auf der Hüfte.',
  ],
  'paper-bag-waist': [
    'Paperbag, paperbag hose, paperbag bund',
    'Ein Paperbag-Bund ist mit Gürtel gerafft, so dass der Stoff darüber Rüschen schlägt.',
  ],
  raglan: [
    'Raglan, raglanärmel, raglan*',
    'Beim Raglanärmel läuft eine schräge Naht bis zum Kragen, eine Schulternaht gibt es nicht.',
  ],
  batwing: [
    'Fledermausärmel, dolmanärmel',
    'Ein Fledermausärmel ist am Armloch sehr weit und am Handgelenk eng.',
  ],
  'puff-sleeve': [
    'Puffärmel, ballonärmel',
    'Ein Puffärmel ist an der Schulter gerafft und füllig, ein Ballonärmel bis zum Bündchen.',
  ],
  'cap-sleeve': ['Flügelärmel, kappenärmel', 'Ein Flügel- oder Kappenärmel bedeckt gerade die Schulter.'],
  'bell-sleeve': [
    'Trompetenärmel, glockenärmel',
    'Ein Trompetenärmel wird vom Ellenbogen zum Handgelenk weiter.',
  ],
  'sweetheart-neckline': [
    'Herzausschnitt, sweetheart ausschnitt',
    'Ein Herzausschnitt ist geformt wie der obere Rand eines Herzens.',
  ],
  'boat-neck': [
    'U-Boot-Ausschnitt, u boot ausschnitt, bateau',
    'Ein U-Boot-Ausschnitt läuft breit und flach von Schulter zu Schulter.',
  ],
  'halter-neck': [
    'Neckholder',
    'Ein Neckholder wird im Nacken gebunden und lässt Schultern und Rücken frei.',
  ],
  'cowl-neck': [
    'Wasserfallausschnitt, wasserfallkragen',
    'Ein Wasserfallausschnitt fällt vorn in weichen Falten.',
  ],
  'crew-neck': [
    'Rundhalsausschnitt, rundhals, crew neck',
    'Ein Rundhalsausschnitt liegt rund und nah am Hals, wie beim T-Shirt.',
  ],
  'mock-neck': [
    'Rollkragen, stehbund, mock neck, turtleneck',
    'Ein Rollkragen wird umgeschlagen, ein Stehkragen ist kurz und wird es nicht.',
  ],
  'mandarin-collar': [
    'Stehkragen, mandarinkragen, maokragen, nehru kragen',
    'Ein Steh- oder Maokragen ist kurz und hat keine Spitzen.',
  ],
  'button-down': [
    'Button-Down, button down kragen',
    'Beim Button-Down-Kragen sind die Spitzen festgeknöpft; er ist der lässigere und braucht keine Krawatte.',
  ],
  'kent-collar': [
    'Kentkragen, haifischkragen',
    'Der Kentkragen ist der klassische mit nach unten zeigenden Spitzen; der Haifischkragen ist weit gespreizt, für größere Krawattenknoten.',
  ],
  'french-cuffs': [
    'Umschlagmanschette, doppelmanschette',
    'Umschlagmanschetten werden gefaltet und mit Manschettenknöpfen geschlossen; sie sind festlich.',
  ],
  'peak-lapel': [
    'Spitzrevers, steigendes revers, fallendes revers, schalkragen, revers',
    'Das fallende Revers ist das alltägliche, das steigende oder Spitzrevers ist festlicher, der Schalkragen läuft rund, wie am Smoking.',
  ],
  'double-breasted': [
    'Zweireiher, einreiher, zweireihig, einreihig',
    'Zweireihig heißt zwei Knopfreihen und überlappende Fronten, förmlicher und breiter; einreihig hat eine Reihe.',
  ],
  vents: [
    'Rückenschlitz, seitenschlitz, gehschlitz',
    'Schlitze hinten an der Jacke geben Bewegung: zwei seitliche am meisten; der Gehschlitz am Rock tut dasselbe.',
  ],
  'a-line': ['A-Linie, a linie', 'A-Linie heißt oben schmal und zum Saum gleichmäßig weiter.'],
  wrap: [
    'Wickelkleid, wickelrock, wickelbluse, wickel*',
    'Ein Wickelteil wird vorn überkreuzt und seitlich gebunden.',
  ],
  empire: [
    'Empire, empiretaille, empire*',
    'Bei der Empire-Taille sitzt die Naht direkt unter der Brust, der Rock fällt locker.',
  ],
  peplum: ['Peplum, schößchen, schösschen*', 'Ein Schößchen oder Peplum ist der kurze Volant an der Taille.'],
  'drop-waist': ['tiefe Taille, drop waist', 'Eine tiefe Taille hat ihre Naht auf der Hüfte.'],
  bodycon: ['Bodycon', 'Bodycon heißt dehnbar und eng von oben bis zum Saum.'],
  'bias-cut': [
    'schräg geschnitten, schrägschnitt, bias cut',
    'Schräg geschnitten heißt um 45 Grad gedreht: Der Stoff schmiegt sich weich an und schwingt.',
  ],
  'pencil-skirt': ['Bleistiftrock', 'Ein Bleistiftrock ist schmal und gerade bis zum Knie.'],
  'circle-skirt': [
    'Tellerrock, skaterrock, skaterkleid',
    'Ein Tellerrock ist aus einem vollen Kreis geschnitten; der Skaterrock ist kurz und in der Taille eng.',
  ],
  midi: ['Midi, midi*', 'Midi endet zwischen Knie und Knöchel.'],
  maxi: ['Maxi, maxi*', 'Maxi reicht bis zum Knöchel oder Boden.'],
  'high-low': ['Vokuhila, high low', 'Ein Vokuhila-Saum ist vorn kürzer als hinten.'],
  cropped: ['Cropped', 'Cropped heißt verkürzt: Hosen über dem Knöchel, Oberteile über der Taille.'],
  pleated: ['Plissee, plissiert*, faltenrock', 'Plissiert heißt in gepresste oder genähte Falten gelegt.'],
  ruched: [
    'Raffung, gerafft, gesmokt, smok',
    'Gerafft heißt in Falten gelegt, die umspielen; gesmokt ist mit Gummifäden gerafft und dehnbar.',
  ],
  dart: ['Abnäher', 'Abnäher sind genähte Falten, die dem Stoff an Brust, Taille oder Rücken Form geben.'],
  yoke: ['Passe', 'Die Passe ist das Formstück an Schultern oder Hüfte, an dem der Rest angenäht ist.'],
  placket: ['Knopfleiste', 'Die Knopfleiste ist der Streifen mit Knöpfen und Knopflöchern.'],
  oversized: [
    'Oversized, oversize',
    'Oversized heißt absichtlich weit und lang geschnitten, mit überschnittenen Schultern.',
  ],
  petite: [
    'Petite',
    'Petite ist für Frauen bis etwa 1,60 m geschnitten: kürzer an Bein, Ärmel und Körper, nicht schmaler.',
  ],
  'tall-size': [
    'Langgröße, tall, langgrößen',
    'Langgrößen haben dieselbe Weite bei längeren Beinen und Ärmeln, für Frauen ab etwa 1,75 m und Männer ab etwa 1,90 m; bei Damen ist es die doppelte Nummer, bei Herren 90 bis 114.',
  ],
  'short-size': [
    'Kurzgröße, kurzgrößen',
    'Kurzgrößen haben dieselbe Weite bei kürzeren Beinen und Ärmeln: bei Damen 17 bis 26, das ist die halbe Größe, bei Herren 23 bis 30.',
  ],
  'plus-size': [
    'Plus Size, große größen, curvy fit',
    'Große Größen beginnen etwa bei 44 und haben mehr Platz an Brust, Arm und Hüfte, nicht bloß alles größer.',
  ],
  inseam: [
    'Innenbeinlänge, schrittlänge, beinlänge, inseam',
    'Die Innenbeinlänge misst vom Schritt bis zum Saum, bei Jeans in Zoll: die zweite Zahl von 32/34.',
  ],
  'jeans-size': [
    'Jeansgröße, jeansgrößen, w32, l34, zollgröße',
    'Jeansgrößen geben Bund und Innenbein in Zoll: W32 L34 heißt etwa 81 cm Bund und 86 cm Beinlänge.',
  ],
  'collar-size': [
    'Kragenweite, kragengröße',
    'Die Kragenweite ist der Halsumfang in Zentimetern, mit Platz für einen Finger: 41 entspricht etwa Größe L.',
  ],
  'one-size': [
    'One Size, onesize, einheitsgröße',
    'One Size heißt ein Schnitt für etwa S bis L; den Rest macht Stretch oder Weite.',
  ],
  'cup-size': [
    'Körbchengröße, cup, cupgröße, unterbrustweite',
    'Eine BH-Größe hat zwei Teile: die Unterbrustweite und das Körbchen, den Unterschied zur vollsten Stelle, etwa zwei Zentimeter je Buchstabe.',
  ],
  'shoe-width': [
    'Schuhweite, weite h, weite g, weite f, weite k',
    'Schuhweiten sind Buchstaben: F normal, G etwas weiter, H weit, K extra weit.',
  ],
  drop: [
    'Drop beim Anzug, drop',
    'Der Drop sagt, wie viel schmaler der Bund als die Brust des Anzugs ist; Drop sechs ist üblich.',
  ],
  'smart-casual': [
    'Smart Casual',
    'Smart Casual ist gepflegt, aber nicht streng: Chino oder dunkle Jeans, Hemd, Bluse oder Feinstrick, gern ein Blazer, Loafer oder saubere Sneaker.',
  ],
  'business-casual': [
    'Business Casual',
    'Business Casual ist Bürokleidung ohne Krawatte: Stoffhose oder Rock, Hemd oder Bluse, vielleicht ein Blazer, Lederschuhe.',
  ],
  'business-formal': [
    'Business Formal, business outfit, business look, business attire',
    'Business heißt dunkler Anzug mit Hemd und Krawatte, oder Kostüm, Hosenanzug oder Etuikleid mit geschlossenen Schuhen.',
  ],
  cocktail: [
    'Cocktail, cocktailkleid, cocktail dresscode, cocktail attire',
    'Cocktail heißt Kleid bis zum Knie oder zur Wade oder eleganter Jumpsuit mit Absatz, oder dunkler Anzug mit Hemd.',
  ],
  'black-tie': [
    'Black Tie, abendgarderobe',
    'Black Tie ist Abendgarderobe: Smoking mit Fliege oder langes Abendkleid.',
  ],
  'black-tie-optional': [
    'Black Tie optional, creative black tie',
    'Black Tie optional heißt Smoking oder dunkler Anzug mit Krawatte, langes Kleid oder feines Cocktailkleid; Creative Black Tie erlaubt Farbe und andere Stoffe.',
  ],
  'white-tie': [
    'White Tie',
    'White Tie ist am strengsten: Frack mit weißer Fliege oder bodenlanges Ballkleid.',
  ],
  'lounge-suit': [
    'Lounge Suit, dunkler anzug',
    'Lounge Suit oder dunkler Anzug auf einer Einladung heißt Anzug mit Hemd und Krawatte, für Frauen Kleid oder Kostüm.',
  ],
  'garden-party-code': [
    'Gartenparty dresscode, garden party',
    'Gartenparty heißt leicht und festlich: geblümtes Midikleid mit Blockabsatz, heller Anzug oder Blazer zur Chino, vielleicht ein Hut.',
  ],
  'resort-wear': [
    'Resort Wear, cruise wear',
    'Resort Wear ist leichte, schicke Urlaubskleidung: Leinen, Kaftan, Sommerkleid, Espadrilles.',
  ],
  festive: [
    'festlich*',
    'Festlich heißt schick mit etwas Farbe oder Glanz: ein schönes Kleid oder ein Anzug, ohne strenge Regel.',
  ],
  casual: [
    'Casual, sportlich elegant, leger',
    'Casual oder leger ist Alltagskleidung: Jeans, T-Shirt, Strick, Sneaker; sportlich-elegant nimmt ein feineres Teil dazu, etwa Bluse, Blazer oder Absatz.',
  ],
  tracht: [
    'Tracht, trachten*',
    'Tracht ist die überlieferte Kleidung der Alpen: Dirndl für Frauen, Lederhose mit Hemd und Weste für Männer.',
  ],
  capsule: [
    'Capsule, capsule wardrobe',
    'Eine Capsule Wardrobe ist ein kleiner Kleiderschrank von etwa 30 Teilen, deren Farben alle zueinander passen.',
  ],
  athleisure: [
    'Athleisure',
    'Athleisure ist Sportkleidung im Alltag: Leggings, Jogginghose, Hoodie, saubere Sneaker.',
  ],
  'quiet-luxury': [
    'Quiet Luxury, old money',
    'Quiet Luxury sind schlichte, gut gemachte Teile in ruhigen Farben, gute Wolle, Seide oder Leder, ohne Logos.',
  ],
  preppy: [
    'Preppy',
    'Preppy ist der Stil amerikanischer Colleges: Polo, Oxfordhemd, Zopfstrick, Chino, Loafer.',
  ],
  boho: [
    'Boho, boho stil',
    'Boho ist locker und natürlich: lange Blumenkleider, Spitze, Fransen, Wildleder, viel Schmuck.',
  ],
  y2k: [
    'Y2K',
    'Y2K ist der Look um das Jahr 2000: tiefe Jeans, knappe Shirts, Glanz, kleine Schultertaschen.',
  ],
  normcore: [
    'Normcore',
    'Normcore ist absichtlich schlicht: gerade Jeans, graues Sweatshirt, einfache Sneaker, keine Logos.',
  ],
  gorpcore: [
    'Gorpcore',
    'Gorpcore ist Wanderausrüstung in der Stadt: Shelljacke, Fleece, Cargohose, Trailschuhe.',
  ],
  cottagecore: [
    'Cottagecore',
    'Cottagecore ist ein verträumter Landhauslook: Blumenkleider, Puffärmel, Strick, Strohhut.',
  ],
  'color-blocking': [
    'Colorblocking, color blocking',
    'Colorblocking setzt zwei oder drei kräftige Farben in großen Flächen nebeneinander.',
  ],
  layering: [
    'Layering, lagenlook, zwiebelprinzip, zwiebellook',
    'Zwiebelprinzip heißt mehrere dünne Lagen: eine, die Schweiß abführt, eine, die wärmt, eine gegen Wind und Regen.',
  ],
  'base-layer': [
    'Baselayer, base layer, midlayer, mid layer',
    'Der Baselayer liegt auf der Haut und führt Schweiß ab, der Midlayer wärmt, die Shell hält Wind und Regen ab.',
  ],
  gsm: [
    'Grammatur, gsm',
    'Die Grammatur (gsm) ist das Gewicht pro Quadratmeter: etwa 150 ist ein leichtes T-Shirt, ab 300 ein schweres Sweatshirt.',
  ],
  denier: [
    'Denier, den + strumpfhose/strumpfhosen/strümpfe',
    'Den sagt, wie dick das Garn einer Strumpfhose ist: bis 20 durchsichtig, 40 halb blickdicht, ab 60 blickdicht, 100 warm.',
  ],
  'thread-count': [
    'Fadenzahl, fadendichte, thread count',
    'Die Fadenzahl gibt die Fäden pro Quadratzoll an: feiner bis etwa 400, darüber meist Werbung.',
  ],
  'water-column': [
    'Wassersäule, wassersäulen',
    'Die Wassersäule sagt in Millimetern, wie viel Wasserdruck ein Stoff aushält, bis Tropfen durchkommen. Ab etwa 1.500 gilt er als wasserdicht, 5.000 reichen für Schauer, 10.000 und mehr für langen Regen unter dem Rucksack.',
  ],
  waterproof: [
    'wasserdicht, wasserabweisend, regendicht',
    'Wasserdicht hält dank Membran oder Beschichtung und verklebter Nähte auch langen Regen ab; wasserabweisend heißt nur, dass ein Schauer abperlt.',
  ],
  'taped-seams': [
    'getapte Nähte, verschweißte nähte, verklebte nähte',
    'Getapte Nähte sind von innen verklebt, damit durch die Stiche kein Regen kommt.',
  ],
  dwr: [
    'DWR, imprägnierung',
    'Die Imprägnierung lässt Regen abperlen; sie nutzt sich ab und wird eingewaschen oder aufgesprüht.',
  ],
  'fill-power': [
    'Bauschkraft, fill power, cuin',
    'Die Bauschkraft sagt, wie sehr Daune sich füllt: 500 ist ordentlich, 650 gut, 800 sehr warm für ihr Gewicht.',
  ],
  tog: ['TOG', 'TOG sagt, wie gut etwas wärmt: 1 ist leicht, 4,5 eine Sommerdecke, 13,5 eine Winterdecke.'],
  upf: [
    'UPF, uv schutz',
    'UPF sagt, wie viel Sonne ein Stoff abhält: UPF 50 lässt etwa ein Fünfzigstel der Strahlen durch.',
  ],
  'oeko-tex': [
    'Oeko-Tex, ökotex, öko tex',
    'Oeko-Tex Standard 100 heißt, dass ein Stoff auf Schadstoffe geprüft ist; mit Bioanbau hat es nichts zu tun.',
  ],
  vegan: [
    'vegane Mode, vegane kleidung',
    'Vegane Mode enthält nichts vom Tier: kein Leder, keine Wolle, Seide, Daunen, kein Pelz oder Horn und Kleber ohne tierische Stoffe.',
  ],
  mulesing: [
    'Mulesing, mulesingfrei',
    'Mulesing ist das Abschneiden von Haut bei Merinolämmern gegen Fliegen; mulesingfreie Wolle kommt ohne aus.',
  ],
  goodyear: [
    'Goodyear, rahmengenäht',
    'Rahmengenähte Schuhe haben eine mit einem Lederstreifen angenähte Sohle, die man ersetzen kann; sie halten Jahre.',
  ],
  vulcanized: [
    'vulkanisiert',
    'Eine vulkanisierte Sohle ist an den Schaft gebacken, wie bei Leinensneakern: biegsam und flach.',
  ],
  'gold-plated': [
    'vergoldet, vermeil, gold filled',
    'Vergoldet heißt mit einer dünnen Goldschicht; Vermeil ist eine dickere auf Silber.',
  ],
  sterling: [
    'Sterlingsilber, 925, 925er silber',
    'Sterling oder 925er ist zu 92,5 Prozent Silber; es läuft an und wird mit einem Tuch wieder blank.',
  ],
  'yarn-dyed': [
    'garngefärbt, stückgefärbt, stonewashed',
    'Garngefärbt ist vor dem Weben gefärbt und hält die Farbe; stückgefärbt ist fertig genäht gefärbt und wirkt weicher; stonewashed ist mit Steinen gewaschen.',
  ],
  tartan: [
    'Tartan, vichykaro, glencheck, hahnentritt, pepita, fischgrat, schottenkaro',
    'Tartan ist das bunte Karo aus Schottland, Vichy ein kleines zweifarbiges, Glencheck ein feines graues für Anzüge, Hahnentritt ein gezacktes Karo, Fischgrat ein Zickzackgewebe.',
  ],
  paisley: ['Paisley', 'Paisley ist ein Muster aus gebogenen Tropfen, aus Persien und Indien.'],
  'fair-isle': [
    'Fair Isle, norwegerpullover, norwegermuster, argyle',
    'Fair Isle und Norweger sind in Streifen kleiner bunter Muster gestrickt; Argyle ist das Rautenmuster.',
  ],
  'cable-knit': [
    'Zopfstrick, zopfmuster, aran',
    'Zopfstrick hat verdrehte Stränge, wie am Aran-Pullover; er ist dick und warm.',
  ],
  'rib-knit': ['Rippstrick, gerippt', 'Rippstrick hat erhabene Linien und dehnt sich quer.'],
  intarsia: [
    'Intarsien, intarsienstrick',
    'Intarsie ist ein mit bunten Garnen eingestricktes Bild, nicht gedruckt.',
  ],
  pilling: [
    'Pilling',
    'Pilling sind Knötchen, wo Strick reibt; ein Fusselrasierer nimmt sie ab, auf links waschen beugt vor.',
  ],
  deadstock: ['Deadstock', 'Deadstock sind übrig gebliebene, nie getragene Stoffe oder Teile.'],
  'fast-fashion': [
    'Fast Fashion, slow fashion',
    'Fast Fashion ist billig, schnell und kurzlebig; Slow Fashion heißt weniger, bessere Teile, die man Jahre trägt.',
  ],
  vintage: [
    'Vintage, second hand, preloved, retro',
    'Vintage ist mindestens etwa 20 Jahre alt, Second Hand einfach schon getragen, Retro neu im alten Stil.',
  ],
  unisex: [
    'Unisex',
    'Unisex ist für alle geschnitten, meist gerade und nach Herrengrößen; Frauen nehmen oft eine Größe kleiner.',
  ],
  haute: [
    'Haute Couture, pret a porter',
    'Haute Couture wird von Hand auf Maß gefertigt, Prêt-à-porter gibt es fertig in Größen.',
  ],
  'made-to-measure': [
    'Maßkonfektion, maßanzug, maßgeschneidert, von der stange',
    'Von der Stange ist fertig, Maßkonfektion ein angepasster Schnitt, ein Maßanzug einer nur für dich.',
  ],
}

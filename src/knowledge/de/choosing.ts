import type { choosing as english } from '../en/choosing.ts'
import type { Entry } from '../shelf.ts'

export const choosing: Readonly<Record<keyof typeof english, Entry>> = {
  'sensitive-skin': [
    '',
    'Für empfindliche Haut und Neurodermitis eignen sich glatte, luftige Fasern: weiche Baumwolle, Seide, Viskose, Modal, Lyocell oder sehr feines Merino, mit flachen Nähten, ohne Etikett und vorgewaschen. Grobe Wolle reizt am meisten, enges Polyester staut Schweiß, was auch juckt.',
  ],
  'polyester-bad': [
    '',
    'Polyester schadet beim Tragen nicht, lässt aber wenig Luft durch, hält Gerüche und verliert beim Waschen Mikrofasern; es ist billig, fest und schnell trocken, darum steckt es in so vielem. Angenehmer sind Baumwolle, Leinen, Viskose, Wolle oder Lyocell.',
  ],
  'sweat-fabric': [
    '',
    'Wer schwitzt, trägt im Alltag lockeres Leinen, leichte Baumwolle, Lyocell und feines Merino, beim Sport schnell trocknendes Polyester; enges Polyester, Acryl und gefütterte Jacken machen es schlimmer.',
  ],
  'crease-free': [
    '',
    'Am wenigsten knittern Jersey, Ponte, Strick, Merino, Polyesterkrepp, Seersucker und Plissee; Leinen, Viskose und glatte Baumwolle am meisten. Etwas Elasthan oder Wolle im Stoff hilft.',
  ],
  'non-iron': [
    '',
    'Bügelfreie Hemden sind mit Harz veredelt oder so gewebt, dass sie fast glatt trocknen: nass auf den Bügel hängen. Sie sind etwas weniger luftig, und die Wirkung lässt mit den Jahren nach.',
  ],
  'wool-itch': [
    '',
    'Wolle kratzt, wenn die Fasern dick sind; Merino, Kaschmir, Lammwolle und Alpaka sind für die meisten fein genug. Eine echte Wollallergie ist selten, dann sind Baumwolle, Acryl oder Fleece sicher.',
  ],
  'alternative-to-wool': [
    '',
    'Warm ohne Wolle: Fleece, angeraute Baumwolle, Flanell, Cord, Teddy, dicker Jersey und bei Jacken Kunstfaser- oder Daunenfüllung.',
  ],
  'warmest-coat': [
    '',
    'Am wärmsten sind Mäntel mit Daunen oder dicker Kunstfaserfüllung, die über den Schenkel reichen, mit Kapuze und engen Bündchen; danach kommt dichte Wolle. Unter minus zehn zählen die Lagen darunter genauso.',
  ],
  'down-vs-synthetic': [
    '',
    'Daunen sind leichter bei gleicher Wärme und packen sich kleiner, versagen aber nass; Kunstfaser wärmt auch feucht, ist leicht zu waschen, günstiger und vegan.',
  ],
  'wool-in-rain': [
    '',
    'Ein Wollmantel hält leichten Regen und Schnee aus: abschütteln und auf dem Bügel trocknen lassen. Bei Dauerregen wird er nass und schwer; dann lieber Regenmantel, Trench oder wasserdichte Jacke.',
  ],
  'leather-waterproof': [
    '',
    'Glattleder hält einen Schauer ab, wenn es gewachst oder imprägniert ist, aber die Nähte lassen Wasser durch; in Dauerregen bleiben nur Schuhe mit Membran oder Gummi trocken.',
  ],
  'nylon-waterproof': [
    '',
    'Nylon und Polyester allein sind nicht wasserdicht: Es braucht Beschichtung oder Membran und verschweißte Nähte.',
  ],
  'reproof-after-wash': [
    '',
    'Die Imprägnierung nutzt sich mit Waschen und Tragen ab: Perlen Tropfen nicht mehr ab, Jacke sauber waschen, nach Etikett warm trocknen und neu imprägnieren.',
  ],
  'linen-facts': [
    '',
    'Leinen knittert von Natur, wird mit jeder Wäsche weicher, pillt kaum und dehnt sich wenig; Helles kann durchscheinen, und anfangs läuft es ein paar Prozent ein.',
  ],
  'cotton-facts': [
    '',
    'Reine Baumwolle dehnt sich kaum, außer sie ist gestrickt oder hat Elasthan; sie läuft bei Hitze und im Trockner etwas ein, knittert und bleicht langsam.',
  ],
  'viscose-facts': [
    '',
    'Viskose knittert, kann warm gewaschen einige Prozent einlaufen, ist nass empfindlich und wird leicht glänzend; kühl gewaschen und aufgehängt fällt sie schön. Sie ist aus Holz, also kein Plastik.',
  ],
  'wool-facts': [
    '',
    'Wollstrick dehnt sich beim Hängen und verfilzt bei warmer Wäsche, aber Falten hängen sich über Nacht aus und er riecht wenig; Knötchen kommen anfangs, wo er reibt.',
  ],
  'cashmere-worth': [
    '',
    'Auch guter Kaschmir pillt anfangs, weil die Fasern fein sind; ein paarmal kämmen, dann hört es auf. Dichter, zweifädiger Strick hält Jahre, billiger dünner pillt weiter.',
  ],
  'acrylic-warm': [
    '',
    'Acryl ist recht warm, leicht und günstig, hält aber Schweiß und pillt; Wolle oder eine Mischung ist wärmer und luftiger.',
  ],
  'faux-leather-lasts': [
    '',
    'Kunstleder aus PU hält etwa zwei bis fünf Jahre, bevor es an Knickstellen abblättert; feucht abwischen, vor Hitze und Sonne schützen. Es dehnt sich nicht wie Leder.',
  ],
  'leather-jacket-stretch': [
    '',
    'Eine Lederjacke wird weicher und an Ellbogen und Rücken etwas weiter, darf also ohne Pullover knapp sitzen; länger wird sie nie.',
  ],
  'elastane-share': [
    '',
    'Ein bis drei Prozent Elasthan machen Hosen bequem, fünf bis zehn deutlich dehnbar, fünfzehn und mehr sind für Sport und Baden; Hitze zerstört es.',
  ],
  'pilling-fabrics': [
    '',
    'Lockere, weiche und gemischte Garne pillen am meisten: Acryl, Polyestermischungen, billiger Kaschmir; lange Fasern und dichte Gewebe wie Leinen, Seide, Pima und Kammgarn am wenigsten.',
  ],
  'see-through-when-wet': [
    '',
    'Helle, dünne und ungefütterte Stoffe werden nass durchsichtig; dunkle Farben, Muster, Futter und ab etwa 180 Gramm je Quadratmeter bleiben blickdicht. Gegen das Licht mit der Hand dahinter prüfen.',
  ],
  'quick-dry': [
    '',
    'Am schnellsten trocknen Polyester und Nylon, dann Merino und dünnes Leinen; Baumwolle, Jeans und Daunen am längsten, gepolsterte Cups und Futter länger als der Rest.',
  ],
  'hard-wearing': [
    '',
    'Am haltbarsten sind dichter Denim, Canvas, Twill, Cord, Cordura und Leder mit Doppelnähten; dünner Jersey, Viskose und Stretch gehen zuerst. Für Arbeit und Kinder helfen verstärkte Knie.',
  ],
  'sport-cotton': [
    '',
    'Für Laufen und Studio Polyester, Nylon oder Merino, die Schweiß abführen; Baumwolle saugt sich voll, bleibt nass und scheuert.',
  ],
  'hiking-clothes': [
    '',
    'Zum Wandern in Lagen: Shirt aus Merino oder Synthetik, Fleece, Regenjacke, schnell trocknende Hose statt Jeans, Wollsocken und eingelaufene Schuhe mit griffiger Sohle.',
  ],
  'skiing-layers': [
    '',
    'Unter die Skikleidung gehören Thermowäsche aus Merino oder Synthetik, ein Paar Skisocken und ein Fleece; Jacke und Hose sind wasserdicht ab 10.000 Millimetern. Keine Baumwolle.',
  ],
  'summer-suit': [
    '',
    'Ein Sommeranzug ist aus Leinen, Baumwolle, Seersucker oder luftiger Wolle (Fresko), halb oder ungefüttert; Wolle knittert am wenigsten.',
  ],
  'sleep-fabric': [
    '',
    'Zum Schlafen Baumwolljersey, bei Kälte Flanell, bei Wärme Leinen, Seide, Modal oder Bambus; locker und ohne enges Gummi.',
  ],
  'baby-fabric': [
    '',
    'Babys brauchen weiche, waschbare Baumwolle, am besten Bio, bei Kälte Wolle-Seide darunter; keine Kordeln, losen Knöpfe oder kratzigen Nähte, weite Ausschnitte oder seitliche Druckknöpfe.',
  ],
  'sun-protection': [
    '',
    'Dichter, dunkler oder kräftig gefärbter, trockener Stoff hält die meiste Sonne ab: Denim, dichtes Polyester und Nylon oder UPF 50; ein dünnes weißes Baumwollhemd hat nur etwa 5 bis 10, nass weniger.',
  ],
  'sustainable-fabric': [
    '',
    'Am besten für die Umwelt ist Kleidung, die lange getragen wird; unter den Stoffen schneiden Leinen, Hanf, Biobaumwolle, Lyocell, Rezykliertes und Wolle mit Siegel gut ab, herkömmliche Baumwolle und neues Polyester weniger.',
  ],
  'leather-ethics': [
    '',
    'Leder ist meist ein Nebenprodukt von Fleisch, das Gerben aber ohne Siegel schmutzig; Kunstleder schont Tiere und ist aus Erdöl. Kork-, Ananas- und Apfelleder liegen dazwischen; am Ende gewinnt oft, was am längsten hält.',
  ],
  'vegan-check': [
    '',
    'Vegan heißt ohne Leder, Wildleder, Wolle, Kaschmir, Seide, Daunen, Pelz, Horn und Perlmutt; auf Futter, Jeanslabel und Schuhkleber achten. Baumwolle, Leinen, Viskose, Polyester und PU sind tierfrei.',
  ],
  'faux-fur-tell': [
    '',
    'Kunstpelz hat einen gewebten Grund und stumpfe Haare, die in der Flamme zu Kügelchen schmelzen; echter hat Leder darunter, spitze Haare und Unterwolle. Im Zweifel muss das Etikett tierische Teile nennen.',
  ],
  'real-gold': [
    '',
    'Echtes Gold trägt einen Stempel: 333, 375, 585, 750 oder 9 bis 18 k; Silber 925. Ohne Stempel und bei kleinem Preis ist es vergoldet oder goldfarben und nutzt sich mit Wasser und Parfum ab.',
  ],
  nickel: [
    '',
    'In der Regel nickelfrei: Titan, Niob, Platin, unbeschichtetes 925er Silber, Gold ab 585, Chirurgenstahl fast; Gürtelschnallen, Jeansknöpfe und billige Ohrringe sind die üblichen Verdächtigen, Klarlack hilft eine Weile.',
  ],
  'pearls-real': [
    '',
    'Echte Perlen fühlen sich kühl und an den Zähnen leicht rau an und sind nicht ganz gleich; falsche sind glatt, gleich und leicht.',
  ],
  'watch-water': [
    '',
    '3 ATM halten Spritzer aus, 5 ATM Duschen und ein Becken, 10 ATM Schwimmen und Schnorcheln, 20 ATM Tauchen.',
  ],
  'sunglasses-choose': [
    '',
    'Sonnenbrillen brauchen UV400; Kategorie 3 passt für Strand und Auto, 2 für die Stadt, 4 nur für Gletscher. Polarisierte Gläser nehmen Blendung von Wasser und Straße. Für schmale Gesichter Fassungen bis etwa 130 Millimeter.',
  ],
  'ice-grip': [
    '',
    'Auf Eis greift eine weiche Gummisohle mit tiefem, fein geschnittenem Profil, breit und flach; harter Kunststoff und glattes Leder rutschen. Für blankes Eis gibt es Spikes zum Überziehen.',
  ],
  'standing-shoes': [
    '',
    'Für langes Stehen: gedämpft, flach bis drei Zentimeter, feste Ferse und weite Zehenbox, herausnehmbare Einlage, abwischbar; zwei Paare im Wechsel und Kompressionssocken helfen. Ballerinas und dünne Sohlen ermüden.',
  ],
  insoles: [
    '',
    'Für eigene Einlagen brauchen Schuhe ein herausnehmbares Fußbett und etwas Tiefe, also Schnürer, Sneaker und Stiefel; wird es eng, eine halbe Nummer mehr.',
  ],
  'running-shoes': [
    '',
    'Zum Laufen auf Straße gedämpfte Schuhe mit etwas Sprengung, im Gelände mit Profil; schwerere Läufer und empfindliche Knie brauchen mehr Dämpfung und breite Basis. Modische Sneaker sind zum Gehen.',
  ],
  'slippers-safe': [
    '',
    'Für unsichere Füße: Hausschuhe mit geschlossener Ferse, Klett und rutschfester Gummisohle; Pantoffeln ohne Ferse werden zur Stolperfalle.',
  ],
  'loose-socks': [
    '',
    'Socken, die weder rutschen noch einschneiden, haben einen breiten weichen Komfortbund, eine geformte Ferse und genug Länge; bei Diabetes nahtlos und innen hell.',
  ],
  'sports-bra': [
    '',
    'Yoga braucht leichten, Rad und Studio mittleren, Laufen und Reiten starken Halt: breite Träger, festes Band, ab etwa D getrennte Cups. Richtig ist er, wenn nichts wippt und du frei atmest.',
  ],
  'strapless-bra': [
    '',
    'Ein trägerloser BH hält durch sein Band: fest, mit Silikonrand und breiten Flügeln, rutscht er, ein Band kleiner; Klebe-Cups eignen sich für kleine bis mittlere Brüste.',
  ],
  'comfortable-bra': [
    '',
    'BHs, die nicht wehtun: festes, nicht enges Band, breite weiche Träger, volle Cups, ohne oder mit gut gepolstertem Bügel, aus Baumwolle oder Modal; meist ist das Band zu weit und der Cup zu klein.',
  ],
  'underwear-fabric': [
    '',
    'Baumwolle oder Modal ist auf der Haut am gesündesten, weil Luft durchkommt; Synthetik ist für Sport. Gut ist mindestens ein Zwickel aus Baumwolle.',
  ],
  'tummy-jeans': [
    '',
    'Gegen den Spalt am Bund: Curvy- oder High-Rise-Schnitte, geformter Bund, etwas Stretch, Größe nach der Hüfte; die Schneiderei näht den Bund enger.',
  ],
  'sitting-trousers': [
    '',
    'Für langes Sitzen oder den Rollstuhl: hinten höherer Gummi- oder Dehnbund, weicher Stretchstoff, keine Gesäßtaschen oder Nieten, bequemer Sitz und etwas längere Beine.',
  ],
  'easy-dressing': [
    '',
    'Bei steifen Schultern, Arthrose oder nach Operationen: vorn zu öffnen mit Reißverschluss, Druckknopf oder Klett, weite Armlöcher, Jersey, Gummibund, Schlupfschuhe mit langem Schuhlöffel; den kranken Arm zuerst hinein.',
  ],
  'quality-spot': [
    '',
    'Schau auf gerade, dichte Nähte, zusammentreffende Muster, Stoff, der nach dem Zerknüllen zurückspringt, stabile Reißverschlüsse, Ersatzknöpfe und die Zusammensetzung; Preis und Marke sagen wenig.',
  ],
  'fake-brand': [
    '',
    'Fälschungen verraten sich durch schlampige Nähte, falsche Schriften und Etiketten, dünne Metallteile und zu kleine Preise; kauf bei der Marke oder einem bekannten Laden und behalte den Beleg.',
  ],
  'how-many-clothes': [
    '',
    'Etwa 30 bis 40 Teile mit Schuhen und Mänteln tragen die meisten durch eine Saison: etwa drei Hosen, zehn Oberteile, drei Strickteile, zwei Jacken, ein Mantel, etwas Festliches, vier Paar Schuhe.',
  ],
  'first-suit': [
    '',
    'Der erste Anzug ist dunkelblau oder anthrazit, einreihig mit zwei Knöpfen, aus schlichter Wolle und sitzt an den Schultern; er taugt für Vorstellung, Hochzeit, Trauerfeier und Büro. Schwarz ist für abends.',
  ],
  'first-pieces': [
    '',
    'Nach neuer Größe oder neuem Job beginne mit dem, was du täglich trägst: zwei Hosen, vier Oberteile, ein Strickteil, eine Jacke und Schuhe in ruhigen, passenden Farben; den Rest, wenn klar ist, was getragen wird.',
  ],
  'trend-now': [
    '',
    'Trends verfolge ich nicht von Tag zu Tag; weite und gerade Beine, weiche Blazer, schlichter Strick, Loafer und schmale Sneaker halten sich seit Jahren, und was gut sitzt, ist nie falsch.',
  ],
}

import type { care as english } from '../en/care.ts'
import type { Entry } from '../shelf.ts'

export const care: Readonly<Record<keyof typeof english, Entry>> = {
  cotton: [
    'Baumwolle, baumwoll*, t shirt, hemd, chino, popeline',
    'Baumwolle darf bei 30 oder 40 Grad in die Maschine, Dunkles auf links; heißes Wasser und Trockner lassen sie einlaufen, gebügelt wird sie am besten noch feucht.',
  ],
  linen: [
    'Leinen, leinen*',
    'Leinen bei 30 oder 40 Grad im Schonwaschgang waschen, nass aufhängen und feucht bügeln; im Trockner läuft es ein. Es knittert bei jedem Tragen, darum bügeln es viele gar nicht.',
  ],
  wool: [
    'Wolle, woll*, schurwoll*, alpaka*, mohair, angora, pullover, pulli, strickjacke, strick',
    'Wolle selten waschen: von Hand oder im Wollprogramm, kalt bis 30 Grad, mit Wollwaschmittel und ohne Weichspüler; ins Handtuch drücken und liegend trocknen, nie im Trockner. Oft reicht Lüften.',
  ],
  merino: [
    'Merino, merino*',
    'Merino im Wollprogramm bei 30 Grad mit Wollwaschmittel waschen und liegend trocknen; oft reicht es, sie über Nacht zu lüften.',
  ],
  cashmere: [
    'Kaschmir, kaschmir*, cashmere*',
    'Kaschmir am besten von Hand in lauwarmem Wasser mit Wollwaschmittel waschen, in der Maschine nur kalt im Wollprogramm und im Wäschebeutel; nicht wringen, liegend trocknen, nie in den Trockner.',
  ],
  silk: [
    'Seide, seiden*',
    'Seide von Hand in kühlem Wasser mit mildem Waschmittel waschen, nicht reiben oder wringen, ins Handtuch rollen, im Schatten trocknen und von links lauwarm bügeln; was nur gereinigt werden darf, gehört in die Reinigung.',
  ],
  satin: [
    'Satin, satin*',
    'Satin kühl waschen, von Hand oder im Beutel im Schonwaschgang, auf links; kein Trockner, von links lauwarm bügeln.',
  ],
  denim: [
    'Denim, jeans',
    'Denim selten waschen, auf links bei 30 Grad, und hängend trocknen; im Trockner läuft er ein.',
  ],
  leather: [
    'Leder, leder*',
    'Leder kommt nicht in die Wäsche: feucht abwischen, fern von Heizungen trocknen, ab und zu mit Lederpflege eincremen; große Flecken macht eine Lederreinigung.',
  ],
  suede: [
    'Wildleder, wildleder*, velours*, nubuk*',
    'Wildleder mag kein Wasser: trocken bürsten, Flecken mit dem Wildlederradierer entfernen und vor dem ersten Tragen imprägnieren.',
  ],
  polyester: [
    'Polyester, polyester*, mikrofaser',
    'Polyester darf bei 30 oder 40 Grad in die Maschine; ohne Weichspüler, höchstens lauwarm bügeln.',
  ],
  nylon: [
    'Nylon, polyamid',
    'Nylon bei 30 Grad waschen und auf der Leine trocknen; kein heißes Bügeleisen, kein Trockner.',
  ],
  viscose: [
    'Viskose, viskose*, modal, lyocell, tencel, cupro',
    'Viskose bei 30 Grad im Schonwaschgang waschen, nicht wringen, in Form aufhängen und mittelwarm bügeln; im Trockner läuft sie ein.',
  ],
  velvet: [
    'Samt, samt*',
    'Baumwollsamt auf links kalt und schonend waschen, Seidensamt reinigen lassen; dämpfen statt bügeln.',
  ],
  fleece: [
    'Fleece, fleece*, teddyfell, teddy*',
    'Fleece auf links bei 30 Grad ohne Weichspüler waschen und an der Luft trocknen; nicht bügeln.',
  ],
  down: [
    'Daune, daune*, pufferjacke',
    'Daune bei 30 Grad schonend mit wenig Daunenwaschmittel waschen, zweimal spülen und im Trockner mit zwei Tennisbällen bei niedriger Hitze trocknen, bis nichts mehr klumpt.',
  ],
  corduroy: ['Cord, cord*', 'Cord auf links bei 30 Grad waschen, aufhängen und den Flor feucht ausbürsten.'],
  canvas: [
    'Canvas',
    'Canvas abbürsten und von Hand mit lauwarmem Wasser und milder Seife reinigen; nicht in den Trockner.',
  ],
  acrylic: [
    'Acryl, acryl*, polyacryl*',
    'Acryl bei 30 Grad schonend waschen und liegend trocknen; nicht heiß bügeln.',
  ],
  'faux-leather': [
    'Kunstleder, kunstleder*',
    'Kunstleder mit feuchtem Tuch und milder Seife abwischen; keine Maschine, keine Hitze.',
  ],
  'faux-fur': [
    'Kunstpelz, webpelz, kunstfell',
    'Kunstpelz ausschütteln und bürsten, Flecken feucht abwischen und, wenn das Etikett es erlaubt, kalt von Hand waschen und an der Luft trocknen; Hitze verfilzt ihn.',
  ],
  lace: [
    'Spitze, tüll, chiffon, organza',
    'Spitze und andere durchsichtige Stoffe von Hand oder im Beutel kalt und schonend waschen, liegend trocknen und dämpfen statt bügeln.',
  ],
  'gore-tex': [
    'Gore-Tex, gore tex, goretex, membran, regenjacke, hardshell, softshell, skijacke, skihose, funktionsjacke, outdoorjacke, regenhose',
    'Regensachen bei 30 Grad mit Flüssigwaschmittel waschen, Reißverschlüsse zu, ohne Weichspüler, und gut spülen. Neu imprägnieren, wenn Tropfen nicht mehr abperlen, etwa nach einigen Wäschen; etwas Wärme im Trockner oder vom Bügeleisen frischt den Rest auf.',
  ],
  'waxed-jacket': [
    'Wachsjacke, gewachst*',
    'Eine Wachsjacke kommt nie in die Maschine: bürsten, mit kaltem Wasser abwischen und etwa einmal im Jahr nachwachsen.',
  ],
  swimwear: [
    'Badeanzug, bademode, bikini, badehose, badeshorts',
    'Bademode nach jedem Schwimmen kalt ausspülen, von Hand waschen, nicht wringen und im Schatten trocknen: In ein paar Stunden ist sie trocken, Chlor und Sonne setzen ihr zu.',
  ],
  bra: [
    'BH, bhs, dessous, büstenhalter',
    'BHs geschlossen im Wäschebeutel bei 30 Grad im Schonwaschgang oder von Hand waschen, ohne Weichspüler und nie in den Trockner.',
  ],
  underwear: [
    'Unterwäsche, unterhosen, socken, slips',
    'Unterwäsche und Socken aus Baumwolle vertragen 60 Grad, das tötet Keime; mit Elasthan oder Druck sind 40 Grad besser.',
  ],
  tights: [
    'Strumpfhose, nylonstrümpfe, strümpfe',
    'Strumpfhosen im Wäschebeutel bei 30 Grad ohne Weichspüler waschen und aufhängen.',
  ],
  suit: [
    'Anzug, sakko, blazer, wollmantel, mantel, smoking',
    'Anzüge, Sakkos und Wollmäntel nach dem Tragen bürsten, lüften und dämpfen und nur ein-, zweimal pro Saison reinigen lassen; breite Bügel halten die Form.',
  ],
  tie: [
    'Krawatte, schlips, seidenkrawatte',
    'Krawatten wäscht man nicht: Knoten lösen, hängen oder rollen, Flecken in die Reinigung.',
  ],
  hat: [
    'Hut, mütze, strohhut, filzhut, kappe, cap',
    'Filzhüte bürsten, Stroh feucht abtupfen, Kappen von Hand lauwarm waschen; über einer Schüssel in Form trocknen.',
  ],
  sneakers: [
    'Sneaker, turnschuh, stoffschuh, laufschuh',
    'Schnürsenkel und Einlegesohlen heraus, Schmutz abbürsten, mit lauwarmem Seifenwasser und weicher Bürste reinigen; mit Papier ausstopfen und an der Luft trocknen. Die Maschine löst den Kleber, Leder darf nie hinein.',
  ],
  boots: [
    'Lederstiefel, lederschuh, stiefel, stiefelette, schuhe',
    'Lederschuhe bürsten, feucht abwischen, auf Spannern fern der Heizung trocknen, alle paar Wochen eincremen oder wachsen und neue imprägnieren.',
  ],
  bag: [
    'Handtasche, ledertasche, tasche, rucksack',
    'Taschen feucht abwischen, Leder eincremen, Wildleder bürsten, mit Papier ausstopfen und im Stoffbeutel vor der Sonne schützen.',
  ],
  sequins: [
    'Pailletten, perlen, bestickt, stickerei',
    'Pailletten und Perlen auf links von Hand kalt waschen oder reinigen lassen, liegend trocknen und nie darüberbügeln.',
  ],
  jewelry: [
    'Schmuck, silber, silberkette, goldkette, modeschmuck',
    'Schmuck beim Duschen, Schlafen und Parfümieren ablegen, trocken im Beutel aufbewahren, Silber mit dem Silbertuch polieren.',
  ],
  white: [
    'weiße Wäsche, weisse hemden, weisses hemd, weisse sneaker, weisswäsche',
    'Weißes getrennt bei 40 oder 60 Grad mit Vollwaschmittel waschen; Sauerstoffbleiche holt Vergrautes zurück, Sonne hilft.',
  ],
  black: [
    'schwarze Wäsche, schwarze jeans, schwarze kleidung, dunkle wäsche, schwarzes',
    'Schwarzes auf links, kalt bis 30 Grad, mit Flüssigwaschmittel für Dunkles, nicht zu voller Trommel und ohne Trockner waschen, dann bleibt es schwarz.',
  ],
  'new-clothes': [
    'neue Kleidung, neue jeans, neue sachen, vor dem ersten tragen',
    'Neues vor dem ersten Tragen einmal waschen, vor allem was auf der Haut liegt: Überschüssige Farbe und Appretur gehen heraus. Dunkles färbt ab, also getrennt waschen.',
  ],
  prints: [
    'Aufdruck, bedruckt*, print shirt, bandshirt',
    'Bedrucktes auf links bei 30 Grad waschen, an der Luft trocknen und nie über den Druck bügeln.',
  ],
  gym: [
    'Sportsachen, sportkleidung, sport bh, leggings, sportklamotten, laufsachen',
    'Sportsachen bald nach dem Tragen auf links bei 30 oder 40 Grad mit Sportwaschmittel waschen, ohne Weichspüler, der die Fasern verklebt; an der Luft trocknen.',
  ],
  baby: [
    'Babykleidung, babysachen, babywäsche',
    'Babysachen bei 40 bis 60 Grad mit mildem Waschmittel ohne Weichspüler und Duft waschen.',
  ],
}

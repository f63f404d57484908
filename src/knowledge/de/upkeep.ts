import type { upkeep as english } from '../en/upkeep.ts'
import type { Entry } from '../shelf.ts'

export const upkeep: Readonly<Record<keyof typeof english, Entry>> = {
  'white-sneakers': [
    '',
    'Weiße Sneaker: Schnürsenkel raus, mit lauwarmem Wasser und etwas Spülmittel oder Zahnpasta bürsten, feucht abwischen, mit weißem Papier ausstopfen und ohne Sonne trocknen; ein Schmutzradierer macht den Rand weiß.',
  ],
  'polish-shoes': [
    '',
    'Schmutz abbürsten, Creme dünn einreiben, zehn Minuten warten, blank bürsten; Wachs darüber hält Wasser ab. Etwa nach jedem fünften Tragen.',
  ],
  'suede-clean': [
    '',
    'Wildleder: trocknen lassen, mit Wildleder- oder Kreppbürste in eine Richtung bürsten, Flecken mit Radierer oder feiner Feile, Fett mit Kreide bedecken; dann imprägnieren.',
  ],
  'leather-bag-stain': [
    '',
    'Eine fleckige Ledertasche mit weichem feuchten Tuch und etwas Sattelseife abwischen, Fett über Nacht mit Kreide oder Stärke bedecken, dann eincremen; Tinte und Großes sind Sache des Fachbetriebs.',
  ],
  'leather-wet': [
    '',
    'Nasses Leder abtupfen, in Form bringen, langsam bei Zimmertemperatur fern der Heizung trocknen und danach eincremen; eine Jacke hängt auf breitem Bügel.',
  ],
  'leather-stiff': [
    '',
    'Steifes Leder wird mit Lederpflege von Hand und durch Tragen weicher; Schuhe mit der Hand biegen und zu Hause in dicken Socken laufen.',
  ],
  'shoes-too-tight': [
    '',
    'Schuhe, die in der Weite drücken, lassen sich dehnen: Leder mit Schuhspanner und Dehnspray oder mit dicken Socken und warmem Föhn, am besten beim Schuster; in der Länge geht nichts.',
  ],
  blisters: [
    '',
    'Gegen Blasen: neue Schuhe stundenweise tragen, Fersen mit Blasenstift oder Tape schützen, dünne Socken ohne Naht; eine scheuernde Kante mit einem Löffelstiel weich drücken.',
  ],
  'heels-comfort': [
    '',
    'Hohe Absätze schmerzen weniger mit Plateau oder Blockabsatz, Riemen, Gelpads unter dem Ballen und etwas mehr Weite; für den Heimweg flache Schuhe mitnehmen.',
  ],
  'shoe-storage': [
    '',
    'Schuhe sauber und trocken mit Spannern oder Papier in Stoffbeuteln oder Schachteln lagern, ohne Sonne und Hitze; Stiefel stehen mit eingerollter Zeitung im Schaft.',
  ],
  'store-festive': [
    '',
    'Festliches, Besticktes und Seide erst reinigen, dann flach oder locker gerollt in säurefreies Papier oder ein Baumwolltuch legen, dunkel, trocken und luftig, nie in Plastik; ab und zu neu falten. Licht bleicht Farben am meisten.',
  ],
  'store-leather': [
    '',
    'Eine Lederjacke hängt eingecremt auf breitem Bügel im Stoffsack, kühl und dunkel; Ledertaschen stehen mit Papier gefüllt, nie gefaltet oder in Plastik.',
  ],
  'store-down': [
    '',
    'Daunen sauber, trocken und locker aufbewahren, hängend oder im großen Baumwollsack; monatelang gepresst verlieren sie ihre Bauschkraft.',
  ],
  'vacuum-bags': [
    '',
    'Vakuumbeutel taugen einige Wochen für Baumwolle und Synthetik; Wolle, Daunen, Leder und Seide brauchen Luft und bekommen darin Knicke.',
  ],
  'chocolate-stain': [
    '',
    'Schokolade oder Eis abkratzen, kalt von hinten ausspülen, Spülmittel oder Gallseife einarbeiten, dann so warm waschen, wie das Etikett erlaubt.',
  ],
  'sunscreen-stain': [
    '',
    'Sonnencreme und Körperöl: Spülmittel auf den trockenen Fleck, warten, warm ausspülen; gelbe Ränder gehen mit Zitronensäure, keine Chlorbleiche, die macht sie rostrot.',
  ],
  'rust-stain': [
    '',
    'Rost geht mit Zitronensaft und Salz oder Rostentferner, eine Stunde in die Sonne, dann waschen; keine Chlorbleiche.',
  ],
  'paint-stain': [
    '',
    'Wasserfarbe sofort mit kaltem Wasser und Seife ausspülen; getrocknete Ölfarbe braucht Terpentin, Nagellack Aceton, von hinten auf ein Tuch getupft, nicht bei Acetat.',
  ],
  'chain-oil': [
    '',
    'Ketten- und Motorfett: Spülmittel oder Pflanzenöl einreiben, warten, mit Spülmittel auswaschen und dann warm in die Maschine.',
  ],
  'milk-stain': [
    '',
    'Milch, Ei und Babybrei erst kalt ausspülen, denn Hitze gerinnt Eiweiß, dann in Enzymwaschmittel einweichen und waschen.',
  ],
  'old-stain': [
    '',
    'Ein alter, unbekannter Fleck: einige Stunden in lauwarmem Wasser mit Sauerstoffbleiche oder Enzymwaschmittel einweichen, erst innen testen, dann waschen; Eingebügeltes bleibt manchmal.',
  ],
  'bleach-stain': [
    '',
    'Ein Bleichfleck ist verlorene Farbe: Man kann ihn überfärben, mit Textilstift ausmalen oder überdecken, nicht auswaschen.',
  ],
  'deo-white': [
    '',
    'Weiße Deostreifen lassen sich mit trockenem Nylonstrumpf oder feuchtem Tuch abreiben; vor dem Anziehen trocknen lassen.',
  ],
  'iron-shirt': [
    '',
    'Ein Hemd feucht bügeln: Kragen von den Spitzen nach innen, Manschetten, Ärmel, dann Rücken und Vorderteile, zwischen den Knöpfen mit der Spitze; gleich aufhängen.',
  ],
  'iron-or-steam': [
    '',
    'Ein Dampfglätter ist schnell und schonend für Wolle, Seide, Plissee und Samt; das Bügeleisen macht scharfe Falten und glättet Baumwolle und Leinen besser.',
  ],
  'iron-delicate': [
    '',
    'Polyester, Nylon und Acryl auf einem Punkt bügeln, Wolle, Seide und Viskose auf zwei durch ein Tuch, Baumwolle und Leinen auf drei und feucht; nie über Drucke, Pailletten oder Samt.',
  ],
  'hand-wash': [
    '',
    'Handwäsche: lauwarmes Wasser mit wenig Feinwaschmittel, das Teil einige Minuten durchdrücken, nicht reiben, klar spülen, im Handtuch ausdrücken und liegend oder hängend trocknen.',
  ],
  'wash-together': [
    '',
    'Weißes, Dunkles und Buntes getrennt waschen, neues Dunkles anfangs allein; Reißverschlüsse zu, auf links, Trommel zu zwei Dritteln gefüllt. Bei Gemischtem hilft ein Farbfangtuch.',
  ],
  'wash-temperature': [
    '',
    '30 Grad reichen für das meiste Bunte, 40 für schmutzige Baumwolle, 60 für Unterwäsche, Handtücher und Bettzeug, kalt oder Handwäsche für Wolle und Seide; das Etikett nennt das Höchste.',
  ],
  'dryer-safe': [
    '',
    'Handtücher, Unterwäsche, Bettzeug aus Baumwolle und das meiste Polyester vertragen den Trockner auf niedriger Stufe; Wolle, Seide, Viskose, Leinen, Elasthan, BHs und Drucke nicht.',
  ],
  'dry-sweater': [
    '',
    'Einen Pullover flach auf einem Handtuch in Form trocknen, ohne Sonne und Heizung, einmal wenden; Hängen macht ihn lang.',
  ],
  'backpack-wash': [
    '',
    'Rucksack leeren, ausbürsten und von Hand in lauwarmer Seifenlauge waschen; Beschichtung und Polster leiden in der Maschine. Offen kopfüber trocknen.',
  ],
  'jeans-soften': [
    '',
    'Steife Jeans werden durch Tragen weicher, durch eine Wäsche auf links bei 40 Grad mit einer Tasse Essig und im Trockner auf niedriger Stufe mit Tennisbällen.',
  ],
  'jeans-shrink': [
    '',
    'Um Baumwolljeans absichtlich einlaufen zu lassen: bei 60 Grad waschen und heiß trocknen; das nimmt eine halbe Größe in Weite und Länge und bleicht. Mit Stretch klappt es kaum.',
  ],
  'jeans-too-tight': [
    '',
    'Zu enge Baumwolljeans geben nach, wenn man sie eine Stunde feucht trägt und in die Hocke geht, oder auf einem Bundspanner; es hält bis zur nächsten Wäsche. Eine Schneiderei kann einen Keil einsetzen.',
  ],
  'dye-clothes': [
    '',
    'Baumwolle, Leinen, Viskose und Seide lassen sich in der Maschine färben, Polyester kaum; nur dunkler färben und danach einmal allein waschen.',
  ],
  'hem-without-sewing': [
    '',
    'Ohne Nähen kürzt man mit Bügelsaumband: umschlagen, Band einlegen, zehn Sekunden mit feuchtem Tuch pressen; das hält einige Wäschen.',
  ],
  'label-itch': [
    '',
    'Ein kratzendes Etikett mit Nagelschere oder Nahttrenner Stich für Stich auftrennen; abgeschnitten kratzt der Rest noch mehr.',
  ],
  'new-smell': [
    '',
    'Der Geruch neuer Kleidung, neuen Leders und neuer Schuhe verfliegt beim Lüften in ein paar Tagen; Waschbares waschen, Natron oder Kaffee in die Schuhe.',
  ],
  'polyester-smell': [
    '',
    'Polyester hält Schweißgeruch, weil das Fett an der Faser haftet: eine Stunde in Essig- oder Natronwasser einweichen, bald mit Sportwaschmittel ohne Weichspüler waschen; Merino und Baumwolle riechen weniger.',
  ],
  tarnish: [
    '',
    'Silber läuft an Luft und Schweiß an: mit Silbertuch polieren, trocken im Beutel lagern; grüne Finger kommen vom Kupfer und gehen mit Seife weg, Klarlack innen im Ring beugt vor.',
  ],
  'replace-when': [
    '',
    'Ein BH hält etwa ein Jahr, Laufschuhe 600 bis 800 Kilometer, Strumpfhosen Wochen, ein guter Mantel und rahmengenähte Schuhe viele Jahre; Abwechseln verlängert alles.',
  ],
  'clothes-last': [
    '',
    'Kleidung hält länger, wenn man sie selten, kalt und auf links wäscht, an der Luft trocknet, Strick faltet, früh flickt und abwechselt.',
  ],
  'old-clothes': [
    '',
    'Tragbares geht an Freunde, Sozialkaufhaus oder Secondhand, Abgetragenes in den Altkleidercontainer oder wird Putzlappen; manche Marken nehmen Teile zurück.',
  ],
  'wool-coat-home': [
    '',
    'Einen Wollmantel bürsten und lüften, Flecken kalt betupfen, Falten im Dampf aushängen; einmal pro Saison in die Reinigung. Die Maschine verfilzt ihn, außer das Etikett erlaubt den Wollgang.',
  ],
  'dry-clean-home': [
    '',
    'Zu Hause kann man ein Reinigungsteil lüften, dämpfen und Flecken feucht abtupfen; gefütterte Sakkos, Plissee und Seide gehören trotzdem in die Reinigung.',
  ],
  'bra-wash-often': [
    '',
    'Einen BH wäscht man nach zwei- bis dreimal Tragen und lässt ihn dazwischen einen Tag ruhen, damit sich das Gummi erholt.',
  ],
  'dye-shoes-socks': [
    '',
    'Neue Leder- und Wildlederschuhe können anfangs auf Socken oder Füße abfärben: dunkle Socken tragen, innen mit feuchtem Tuch und etwas Essig auswischen, trocknen lassen, Farbfixierer einsprühen; nach einigem Tragen lässt es nach. Sonst ist es ein Fall für den Shop.',
  ],
  shedding: [
    '',
    'Ein neuer flauschiger Strick fusselt anfangs: im Beutel über Nacht ins Gefrierfach, ausschütteln und einmal auf links waschen.',
  ],
}

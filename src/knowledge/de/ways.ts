import type { ways as english } from '../en/ways.ts'
import type { Entry } from '../shelf.ts'

export const ways: Readonly<Record<keyof typeof english, Entry>> = {
  'tie-color': [
    'welche krawatte/welche krawattenfarbe/farbe krawatte/krawattenfarbe, welche farbe + krawatte',
    'Eine Krawatte ist dunkler als das Hemd und ruhiger, als man denkt: zu Grau Bordeaux, Dunkelblau oder Dunkelgrün, zu Dunkelblau Bordeaux, Silber oder ein feines blaues Muster, zum weißen Hemd fast alles.',
  ],
  'tie-knot': [
    'krawatte binden/krawatte bindet, krawattenknoten, krawatte + bind*/knoten',
    'Einfacher Knoten: das breite Ende über das schmale, hinten herum, vorn quer, von unten durch die Halsschlinge und vorn durch die Schlaufe; langsam hochziehen. Er passt zu fast jedem Kragen.',
  ],
  'tie-length': ['wie lang + krawatte', 'Die Spitze der Krawatte endet an der Gürtelschnalle.'],
  'tie-clip': [
    'krawattennadel, krawattenklammer',
    'Die Krawattenklammer sitzt zwischen drittem und viertem Hemdknopf, hält die Krawatte am Hemd und ist schmaler als sie.',
  ],
  'suit-buttons': [
    'welche*/viele + knopf/knöpfe + anzug/sakko/blazer/schließ*/zu',
    'Bei zwei Knöpfen schließt man den oberen, bei dreien den mittleren; der unterste bleibt offen, im Sitzen alle.',
  ],
  'waistcoat-button': ['weste + knopf/knöpfe', 'Der unterste Knopf der Anzugweste bleibt offen.'],
  'shoes-with-wide': [
    'schuhe + weite hose/weiten hosen/weiter hose/palazzo/wide leg',
    'Zu weiten Hosen passen Schuhe mit etwas Höhe oder Spitze, etwa Blockabsatz, Loafer oder schmale Sneaker; der Saum berührt fast den Boden.',
  ],
  'tights-color': [
    'strumpfhose + farbe/schwarze schuhe/dunkelblau*/hautfarben*',
    'Schwarze Strumpfhosen passen zu schwarzen Schuhen und strecken; zu Blau oder Braun nimm die Farbe oder den Hautton.',
  ],
  'watch-wrist': [
    'uhr + handgelenk/links/rechts/hand',
    'Die Uhr trägt man an der Hand, mit der man nicht schreibt, meist links; ein Finger passt darunter.',
  ],
  brooch: [
    'brosche + wo/seite/tragen/trägt',
    'Eine Brosche sitzt links auf Höhe des Schlüsselbeins, an Revers, Schal oder Hut.',
  ],
  'tuck-in': [
    'hemd/bluse/pullover/pulli + reinstecken/hose stecken/hineinstecken/heraushängen/über der hose',
    'Ein Hemd mit rundem Saum steckt man in die Hose, ein gerader darf heraushängen; vorn halb gesteckt wirkt lässig und zeigt die Taille.',
  ],
  'cuff-jeans': [
    'jeans/hose/hosen + krempeln/umschlagen/hochkrempeln',
    'Jeans ein-, zweimal zu einem schmalen Umschlag von drei bis vier Zentimetern krempeln, so dass sie knapp über Knöchel oder Schuh enden; Stoffhosen werden gekürzt, nicht gekrempelt.',
  ],
  'scarf-tie': [
    'schal/tuch + binden/bindet/binde/knoten/trägt',
    'Am einfachsten: den Schal doppelt nehmen, um den Hals legen und die Enden durch die Schlaufe ziehen; ein großes Tuch wird zum Dreieck, Spitze vorn, Enden hinten gekreuzt.',
  ],
  overdressed: [
    'overdressed, underdressed, zu schick, zu leger',
    'Im Zweifel eine halbe Stufe schicker als erwartet: Blazer oder Schmuck kann man ablegen, eine fehlende Jacke nicht herzaubern.',
  ],
  'bra-under-backless': [
    'bh + rückenfrei/trägerlos/schulterfrei/neckholder/ausschnitt',
    'Unter Trägerloses gehört ein trägerloser BH, unter Rückenfreies Klebecups oder ein tief geschnittener; die Schneiderei näht auch Cups ein.',
  ],
  'underwear-under-white': [
    'unterwäsche/bh/slip + weiß*/durchsichtig*',
    'Unter Weiß hat die Wäsche den Hautton, nicht Weiß, und keine Nähte.',
  ],
  'how-often-wash': [
    'wie oft + waschen/wascht/reinigen',
    'Hemden, Tops und Wäsche nach jedem Tragen, Pullover und Hosen nach drei bis fünf Mal, Jeans nach fünf bis zehn, Mäntel und Anzüge ein-, zweimal pro Saison; Lüften verlängert es.',
  ],
  'dry-clean-only': [
    'nur chemische reinigung, waschsymbole, pflegesymbole, pflegeetikett',
    'Der Bottich steht für Waschen mit seiner Gradzahl, die Punkte im Bügeleisen für Hitze, das Quadrat mit Kreis für den Trockner, der Kreis für Reinigung; ein Kreuz verbietet.',
  ],
  'cost-quality': [
    'qualität + erkenn*/sehe/merke, teuer + besser/qualität/lohnt, gute qualität',
    'Qualität zeigt sich an dichtem Stoff, geraden engen Nähten, Mustern, die sich treffen, festen Reißverschlüssen und Ersatzknöpfen; der Preis allein sagt wenig.',
  ],
  'leather-real': [
    'echtes leder/echtleder + erkenn*/sehe/merke/woran',
    'Echtes Leder riecht nach Leder, hat unregelmäßige Poren und eine raue Rückseite, wird in der Hand warm und nimmt einen Tropfen Wasser auf; gleichmäßige Narbung und Gewebe an der Kante verraten Kunststoff.',
  ],
  'cashmere-real': [
    'kaschmir/seide + echt*/gut* + erkenn*/woran',
    'Guter Kaschmir ist dicht, federt zurück und bildet beim Reiben kaum Knötchen; echte Seide wird in der Hand sofort warm und schimmert in mehreren Tönen, Polyester glänzt gleichmäßig.',
  ],
  'wardrobe-basics': [
    'basics + kleiderschrank/garderobe/brauche, grundausstattung, basisgarderobe',
    'Eine kleine gute Garderobe: dunkle Jeans, eine Stoffhose, weiße Hemden und T-Shirts, ein dunkelblauer Pullover, Blazer, Mantel, ein Kleid oder Anzug, weiße Sneaker und ein Paar Lederschuhe, alles in Farben, die zusammenpassen.',
  ],
  'how-many-colors': [
    'wie viele farben, drei farben regel',
    'Drei Farben reichen für ein Outfit: eine Hauptfarbe, eine zweite, ein Akzent; neutrale zählen nicht.',
  ],
  'trend-colors': [
    'trend/trends/trendfarbe/modefarbe/angesagt + farbe/farben/jetzt/saison/dieses jahr, trendfarben',
    'Trends von heute verfolge ich nicht; in Mode bleiben guter Sitz, ruhige Farben wie Dunkelblau, Camel, Grau und Weiß und ein Akzent, der dir gefällt.',
  ],
}

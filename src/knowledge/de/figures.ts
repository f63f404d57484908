import type { figures as english } from '../en/figures.ts'
import type { Entry } from '../shelf.ts'

export const figures: Readonly<Record<keyof typeof english, Entry>> = {
  taller: [
    'größer + aus*/wirk*/mach*/seh*, längere beine, kurze beine, bin klein, bin sehr klein, bin ziemlich klein, kleine frauen, kleine männer, streck*, strecken, bin nur 1',
    'Hohe Taille, ein gerades oder leicht ausgestelltes Bein bis zum Schuh und eine Farbe von der Taille bis zum Fuß strecken; ein V-Ausschnitt und Schuhe in der Farbe der Hose helfen mit. Säume auf halber Wade verkürzen.',
  ],
  narrower: [
    'schlanker, schlank, dünner, schmaler',
    'Eine dunkle, matte Farbe von oben bis unten, senkrechte Nähte oder Streifen und eine offene Jacke machen schmal; am meisten tun Schnitte, die locker fallen statt zu kleben.',
  ],
  hips: [
    'Hüfte, hüften, breite hüften, birnenform, birnenfigur, birnentyp, oberschenkel, po, großer po',
    'Röcke und Kleider in A-Linie und gerade oder Bootcut-Hosen in dunkler Farbe fallen glatt über die Hüfte; helle Farben und Details gehören nach oben.',
  ],
  'no-hips': [
    'schmale Hüften, schmale hüfte, kaum hüfte, keine hüfte, keine taille, wenig taille',
    'Schößchen, weite oder A-Linien-Röcke, weite Hosen und ein Gürtel geben Hüfte und Taille; schlichte, dunklere Oberteile mit V-Ausschnitt lassen ihnen den Vortritt.',
  ],
  middle: [
    'Bauch, bäuchlein, apfelform, apfelfigur, taille',
    'Empire- oder Wickelschnitte, Oberteile, die locker über die Taille fallen, ein hoher Bund und ein offener Cardigan oder Blazer umspielen die Mitte; ein V-Ausschnitt lenkt den Blick nach oben.',
  ],
  bust: [
    'Busen, oberweite, brust, großer busen, großen busen, große oberweite',
    'V-Ausschnitte, Wickeloberteile und einreihige Jacken mit etwas Taille sitzen gut; hohe Kragen und Brusttaschen tragen auf.',
  ],
  'small-bust': [
    'kleiner Busen, kleinen busen, kleine oberweite, wenig oberweite, flache brust',
    'Rüschen, Raffungen, U-Boot- und hohe Ausschnitte, Brusttaschen und Querdetails geben Volumen; dünne Träger und tiefe Ausschnitte sitzen auch gut.',
  ],
  shoulders: [
    'Schulter, schultern, breite schultern, breites kreuz',
    'V-Ausschnitte, Raglanärmel und schlichte Oberteile mit weiteren oder helleren Hosen oder Röcken gleichen aus; Polster und U-Boot-Ausschnitte machen breiter.',
  ],
  'narrow-shoulders': [
    'schmale Schultern, hängende schultern',
    'U-Boot-Ausschnitt, leichte Polster, Puffärmel und Querstreifen machen Schultern breiter; Raglanärmel und Neckholder schmaler.',
  ],
  tall: [
    'bin groß, bin sehr groß, bin ziemlich groß, große frauen, große männer, langer oberkörper, lange beine',
    'Mittlerer Bund, verschiedene Farben oben und unten, Gürtel und weite oder verkürzte Beine stehen langen Linien gut; achte auf lange Größen an Ärmel und Bein.',
  ],
  curves: [
    'Sanduhr, sanduhrfigur, kurvig, kurven, mollig, vollschlank',
    'Wickelkleider, betonte Taille, gerade oder Bootcut-Jeans mit hohem Bund und weiche Stoffe mit etwas Stretch sitzen gut.',
  ],
  thin: [
    'sehr dünn, zu dünn, breiter wirken, kräftiger wirken, schmächtig',
    'Lagen, dickere Stoffe wie Flanell, Cord und Grobstrick und gerade statt enge Schnitte geben Substanz; Querstreifen und helle Farben helfen.',
  ],
  calves: [
    'Waden, breite waden, dicke waden, kräftige waden, starke waden',
    'Stiefel mit weitem oder elastischem Schaft, Stiefeletten unter der Hose und Säume knapp unter dem Knie oder am Knöchel sitzen am besten; Knöchelriemen und Säume auf halber Wade verkürzen.',
  ],
  arms: [
    'Oberarme, arme + kaschier*/verdeck*/versteck*, winkearme',
    'Lockere Dreiviertel- oder Ellenbogenärmel, Flatterärmel und leichte Strickjacken umspielen die Arme; Flügelärmel und enge Bündchen lenken den Blick hin.',
  ],
  neck: [
    'kurzer Hals, kurzen hals, doppelkinn',
    'V-Ausschnitte, offene Kragen und lange Ketten strecken den Hals; Rollkragen und enge Ketten verkürzen ihn.',
  ],
  'long-neck': [
    'langer Hals, langen hals',
    'Rollkragen, hohe Kragen, Tücher und kurze Ketten sitzen gut an einem langen Hals.',
  ],
  'big-feet': [
    'große Füße, breite füße, lange füße',
    'Dunkle, schlichte Schuhe, runde oder mandelförmige Spitzen und ein Riemen oder Schnürung quer lassen den Fuß kürzer wirken.',
  ],
  'face-glasses': [
    'rundes Gesicht, eckiges gesicht, ovales gesicht, gesichtsform',
    'Brillen, Hüte und Ausschnitte wirken durch Gegensatz: Eckiges zum runden, Rundes zum eckigen Gesicht; einem ovalen steht fast alles.',
  ],
  pregnant: [
    'schwanger, schwangerschaft, babybauch, umstandsmode',
    'Dehnbarer Jersey, Empire- und Wickelschnitte und Hosen mit weichem Bund wachsen mit; eine Größe größer macht nur Schultern und Ärmel zu weit.',
  ],
  older: [
    'über 40, über 50, über 60, ab 50, ab 60, mit 50, mit 60, mit 70, in meinem alter',
    'Kein Kleidungsstück hat ein Alter: Guter Sitz, guter Stoff und eine Farbe, die das Gesicht frisch macht, zählen mehr als die Zahl.',
  ],
  redhead: [
    'rote Haare, rothaarig*, roten haaren',
    'Zu roten Haaren passen Grün von Oliv bis Smaragd, Dunkelblau, Petrol, Creme, Camel und Rost, und auch Rosa, von Altrosa bis Fuchsia; sehr orange Rottöne konkurrieren.',
  ],
  blonde: [
    'blonde Haare, blond, blondine, blonden haaren',
    'Zu blondem Haar passen Blau, Dunkelblau, Altrosa, Smaragd, Camel und Schwarz; sehr blasses Gelb und Beige am Gesicht können blass machen.',
  ],
  brunette: [
    'braune Haare, brünett, dunkle haare, schwarze haare, dunklen haaren',
    'Dunkles Haar trägt kräftige Farben: Rot, Smaragd, Kobalt, Weiß und Juwelentöne.',
  ],
  'gray-hair': [
    'graue Haare, weiße haare, grauen haaren',
    'Zu grauem Haar passen klare Farben: Blau, Türkis, Beere, Rot, reines Weiß und Anthrazit; Beige und Senf am Gesicht wirken müde.',
  ],
  pale: [
    'blasse Haut, helle haut, heller haut, blass',
    'Mittlere und tiefe Farben wie Dunkelblau, Bordeaux, Tannengrün, Petrol und Altrosa stehen heller Haut; Beige und blasses Gelb nah daran können blass machen.',
  ],
  dark: [
    'dunkle Haut, dunkler haut, braune haut, schwarze haut',
    'Klare, kräftige Farben leuchten auf dunkler Haut: Weiß, Kobalt, Gelb, Fuchsia, Smaragd, Orange; sehr dunkles Braun am Gesicht geht unter.',
  ],
  undertone: [
    'Hautunterton, farbtyp, herbsttyp, frühlingstyp, sommertyp, wintertyp, kühler typ, warmer typ',
    'Steht dir Silber und Blaurot, ist dein Ton kühl: Dunkelblau, Beere, Smaragd, reines Weiß; steht dir Gold und Orangerot, ist er warm: Camel, Oliv, Rost, Creme.',
  ],
}

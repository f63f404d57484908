import type { ToldNeed } from '../../dialogue/situations/needs.ts'

/** What a need came to: what was kept to, and what the shop leaves open. */
export const needWords: Readonly<Record<ToldNeed, string>> = {
  'always-cold': 'Gegen das Frieren habe ich nur Warmes genommen.',
  hijab:
    'Weggelassen habe ich, was Arme, Knie oder Schultern frei lässt oder eng anliegt; Schlitze und durchscheinende Stoffe nennt der Laden nicht.',
  modest: 'Weggelassen habe ich, was Schultern oder Knie frei lässt.',
  'hot-flushes': 'Gegen die Hitze habe ich luftige Stoffe ohne hohen Kragen genommen.',
  'heavy-sweat': 'Ich bin bei luftigen Stoffen geblieben, in Farben, die wenig zeigen.',
  'no-wool': 'Wolle und Strick, in dem welche sein kann, habe ich weggelassen.',
  'easy-on':
    'Ich bin bei weiten Teilen zum Hineinschlüpfen geblieben, ohne Knöpfe und Schnürsenkel; eigene Pflegemode hat der Laden nicht.',
  'front-opening': 'Ich habe nur genommen, was vorn aufgeht, damit nichts über den Kopf muss.',
  seated:
    'Fürs Sitzen habe ich weiche, weite Bünde statt Jeans genommen; Rollstuhlschnitte hat der Laden nicht.',
  'leg-in-cast': 'Ich bin bei weiten Beinen und weichen Bünden geblieben.',
  'soft-cuffs':
    'Welche Socken einen weichen Bund haben oder sich für Diabetiker eignen, sagt der Laden nicht; das sind schlichte, sieh dir den Bund an.',
  'no-labels':
    'Zu Etiketten und Nähten sagt der Laden nichts; ich bin bei weichen, schlichten Stoffen geblieben.',
  'swollen-feet': 'Ich habe Schuhe genommen, die nachgeben; Weiten nennt der Laden nicht.',
  'fits-laptop':
    'In welche davon ein Laptop passt, sagt der Laden nicht; ich bin bei den geräumigen geblieben.',
  'sized-laptop':
    'Zu Laptopgrößen sagt der Laden nichts; zuerst kommen Taschen, die für einen gemacht sind. Miss deinen am besten nach.',
  'fits-tablet':
    'In welche Tasche ein Tablet passt, sagt der Laden nicht; zuerst kommen die mit Platz für einen Laptop.',
  'holds-papers':
    'In welche Tasche A4 passt, sagt der Laden nicht; zuerst kommen die mit Platz für einen Laptop.',
  'hands-free': 'Welche man quer über der Schulter trägt, sagt der Laden nicht; sieh dir den Riemen an.',
  'baby-bag': 'Wickeltaschen hat der Laden nicht; das sind geräumige.',
  'small-bag': 'Zuerst kommen die kleinsten; Maße nennt der Laden nicht.',
  'secure-bag': 'Diebstahlsichere Taschen hat der Laden nicht; achte auf einen Reißverschluss.',
  'soft-waist': 'Welcher Bund weich ist, sagt der Laden nicht; ich bin bei weiten Schnitten geblieben.',
  'digs-in': 'Statt dem, was kneift, habe ich weite und weiche Bünde gesucht.',
  maternity: 'Umstandsmode gibt es hier nicht; das hier ist weit genug zum Anprobieren.',
  nursing: 'Stillmode gibt es hier nicht; das hier geht vorn auf.',
  'wide-feet': 'Weiten nennt der Laden nicht; Absätze und schmale Formen habe ich weggelassen.',
  'foot-support':
    'Welche Sohle den Fuß stützt, sagt der Laden nicht; ganz flache und hohe habe ich weggelassen.',
  'stays-on': 'Was von der Ferse rutscht, habe ich weggelassen.',
  'no-slipping': 'Welche Sohle greift, sagt der Laden nicht; Absätze und offene Schuhe habe ich weggelassen.',
  'crease-free': 'Was ohne Bügeln auskommt, sagt der Laden nicht; Leinen habe ich weggelassen.',
  'short-of-money': 'Ich habe mich an die günstigeren Teile gehalten.',
  'cold-feet': 'Welche gefüttert sind, sagt der Laden nicht.',
}

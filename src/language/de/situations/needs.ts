import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const needsWords = {
  'cold-feet':
    'kalte füße / kalten füße / kalten füßen / eiskalte füße / füße sind kalt / füße sind eiskalt / füße sind wie eis / füße frieren / frieren nachts die füße / frieren die füße / friert an den füßen / friere an den füßen / eisfüße / warme füße / kalte füsse / kalte zehen / kalte füß / füße sind immer kalt / füße kalt',
  'cold-hands':
    'kalte hände / kalten hände / kalten händen / eiskalte hände / hände frieren / hände sind kalt / frieren die hände / frieren die finger / kalte finger / klamme finger / eiskalte finger / warme hände / raynaud',
  'cold-room':
    'kalten büro / büro ist kalt / büro ist es kalt / kalt im büro / friere im büro / friere am schreibtisch / friert im büro / klimaanlage zu kalt / klimaanlage ist zu kalt / wegen der klimaanlage / zugige wohnung / es zieht bei uns',
  'hot-room':
    'heißes büro / heißen büro / heiß im büro / stickig im büro / stickiges büro / stickigen büro / ohne klimaanlage / keine klimaanlage / brütend heiß / hitze im büro / brutheiß im büro / heiß auf der arbeit / überheiztes büro',
  'hot-flushes':
    'hitzewallungen / hitzewallung / wechseljahre / wechseljahren / menopause / nachtschweiß / mir ist immer heiß / mir ist immer zu warm / ist immer heiß / schnell heiß',
  'heavy-sweat':
    'schwitze viel / schwitzt viel / schwitze stark / schwitzt stark / schwitze schnell / schwitzt schnell / schwitze leicht / schwitze extrem / schweißflecken / schweißränder / starkes schwitzen / viel schwitzen / schwitzflecken',
  'fits-laptop': 'laptop / notebook / laptops / notebooks',
  'sized-laptop':
    '13 zoll / 14 zoll / 15 zoll / 16 zoll / 17 zoll / 6 zoll / zoll laptop / zoll notebook / macbook / macbook pro / macbook air / chromebook / thinkpad',
  'fits-tablet': 'ipad / tablet / tablets / e book reader / ebook reader',
  'holds-papers': 'din a4 / a4 / a4 ordner / a4 mappe / aktenordner / unterlagen / akten / leitz ordner',
  'hands-free':
    'crossbody / cross body / umhängen / zum umhängen / umhängetasche / umhängetaschen / quer über / quer tragen / hände frei / beide hände frei / freie hände',
  'baby-bag': 'windeln / wickeltasche / babysachen / fläschchen / wickelsachen / wickelrucksack',
  'small-bag':
    'nur für handy / nur handy / handy und schlüssel / handy und lippenstift / nur das handy / winzige tasche / kleine tasche / kleines täschchen / minitasche / mini tasche',
  'roomy-bag':
    'große tasche / grosse tasche / riesige tasche / geräumige tasche / geräumig / viel reinpasst / viel rein passt / alles reinpasst / alles rein passt / mein ganzes leben',
  'secure-bag':
    'taschendiebe / taschendieb / diebstahlsicher / diebstahlsichere / gegen diebe / diebstahlschutz',
  'soft-cuffs':
    'diabetiker / diabetikerin / diabetes / diabetikersocken / zuckerkrank / ohne gummi / ohne gummizug / ohne gummibund / nicht einschneiden / nicht einschneidet / schneiden nicht ein / schneidet nicht ein / die nicht einschneiden / weicher bund / weichem bund / durchblutungsstörungen',
  'swollen-feet':
    'geschwollene füße / geschwollenen füße / geschwollenen füßen / geschwollene beine / geschwollene knöchel / füße schwellen / knöchel schwellen / füße schwellen an / wasser in den beinen / lymphödem / ödeme',
  'wide-feet':
    'breite füße / breiten füße / breiten füßen / breiter fuß / füße sind breit / hallux / hallux valgus / ballenzeh / hammerzeh / hammerzehen / überbein',
  'foot-support':
    'fußbett / einlagen / plattfüße / senkfüße / spreizfüße / senkfuß / fersensporn / plantarfasziitis / schmerzende füße / füße tun weh / fußschmerzen / füße schmerzen',
  'stays-on':
    'rutscht nicht von der ferse / rutschen nicht von der ferse / rutscht von der ferse / rutschen von der ferse / von den füßen rutscht / von den füßen rutschen / nicht vom fuß rutscht / nicht vom fuß rutschen / nicht rausrutscht / schlurft / schlurfen / halt am fuß',
  'no-slipping':
    'rutschfeste schuhe / rutschfesten schuhen / rutschfeste sohle / rutschfester sohle / nicht ausrutsche / nicht ausrutscht / nicht ausrutschen / nasser boden / nassem boden / glatter boden / rutschiger boden / glatteis / gutem grip',
  hijab:
    'kopftuch / kopftuch trage / trage kopftuch / hijab / hidschab / abaya / muslima / muslimin / muslimisch / züchtige / züchtige kleidung / züchtiges / alles bedeckt / alles bedeckend / hochgeschlossen und lang / nichts freizügiges / ganz bedeckt / bedeckt sein',
  'no-labels':
    'ohne etikett / ohne etiketten / ohne etiketten und nähte / keine etiketten / ohne schilder / nahtlos / ohne nähte / weiche nähte / flache nähte / autist / autistin / autistisch / autistische / autistischen / autismus / reizempfindlich / etiketten stören / etiketten kratzen',
  'no-wool':
    'keine wolle vertragen / wollallergie / vertrage keine wolle / verträgt keine wolle / allergisch gegen wolle / wolle kratzt / wolle juckt',
  'easy-on':
    'leicht anzuziehen / leicht anzuziehende / leicht anziehen / einfach anzuziehen / leicht an und auszuziehen / leicht anzieht / selbst anziehen / selber anziehen / allein anziehen / alleine anziehen / arthrose / rheuma / gicht / parkinson / demenz / dement / alzheimer / pflegebedürftig / pflegebedürftige / pflegebedürftigen / pflegebedürftiger / pflegeheim / pflegefall / schlaganfall / steife finger / steifen fingern / zittrige hände / nicht bücken / kaum bücken / schlecht bücken',
  'front-opening':
    'nichts über den kopf / nicht über den kopf / vorne offen / vorn offen / vorne aufgeht / vorn aufgeht / vorne zu öffnen / vorn zu öffnen / schulter ist steif / steife schulter / steifen schulter / schulter op / schulteroperation / arm gebrochen / gebrochener arm / arm im gips / gipsarm / arm nicht heben / arme nicht heben / brustamputation / brust op / brustoperation / herzschrittmacher',
  'soft-waist':
    'kaiserschnitt / stoma / darmausgang / leistenbruch / bauch op / bauchoperation / blähbauch / gummibund / elastischer bund / elastischem bund / dehnbarer bund / weicher hosenbund / nicht drückt / nicht kneift / nicht zwickt / nicht einengt / nach der geburt / gerade entbunden / frisch entbunden / endometriose',
  'digs-in':
    'drückt am bauch / drücken am bauch / kneift am bauch / kneifen am bauch / kneift / kneifen / zwickt / zwicken / schneidet am bauch ein / schneiden am bauch ein',
  seated: 'rollstuhl / rollstuhlfahrer / rollstuhlfahrerin / im rollstuhl / querschnittgelähmt',
  'leg-in-cast':
    'bein im gips / gipsbein / bein gebrochen / gebrochenes bein / fuß gebrochen / knie op / knieoperation / hüft op / hüftoperation / neue hüfte / neues knie / knieschiene',
  'hair-loss':
    'haarausfall / haare verloren / haare ausfallen / haare ausgefallen / chemo / chemotherapie / alopezie',
  'short-of-money':
    'bin pleite / gerade pleite / total pleite / völlig pleite / knapp bei kasse / wenig geld / kaum geld / kein geld / nicht viel geld / kleines budget / kleinem budget / knappes budget / knappem budget / geringes budget / schmales budget / schmalem budget / kleiner geldbeutel / kleinen geldbeutel / schmalen geldbeutel / bin student / bin studentin / als student / als studentin / arme studentin / armer student / möglichst günstig / so günstig wie möglich / so billig wie möglich / kann nicht viel ausgeben / nicht viel ausgeben / arbeitslos / bis zum gehalt',
  'thigh-chafing':
    'oberschenkel reiben / schenkel reiben / beine reiben / reiben aneinander / wolf laufen / scheuert an den oberschenkeln',
} as const satisfies SituationWords

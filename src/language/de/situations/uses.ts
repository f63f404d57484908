import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const usesWords = {
  gift: 'hat geburtstag / hat bald geburtstag / hat nächste woche geburtstag / hat morgen geburtstag / geschenk / geschenke / geschenkidee / geschenkideen / geburtstagsgeschenk / weihnachtsgeschenk / mitbringsel / wichteln / wichtelgeschenk / zum verschenken / was zum schenken',
  'always-cold':
    'etwas warmes / was warmes / warme sachen / warme kleidung / friert immer / friere immer / friert schnell / friere schnell / friert leicht / friere leicht / immer kalt / friert ständig / friere ständig / ist immer kalt / ständig kalt / frostbeule / frierkatze / immer am frieren / friert dauernd / friere dauernd / kuschelig warm / schön warm / ständig am frieren / friert den ganzen tag / friert so leicht',
  hosting:
    'gastgeber / gastgeberin / ich koche / wir laden ein / bei uns zuhause / bei uns zu hause / bei mir zuhause / zu besuch / kommen zu uns / kommen zu mir',
  'low-key':
    'nichts schickes / nicht zu schick / nichts aufgebrezeltes / nicht overdressed / nicht zu fein / ganz locker / ungezwungen',
  maternity:
    'schwanger / schwangere / schwangeren / schwangerschaft / umstandsmode / umstandskleid / umstandskleider / umstandshose / umstandsjeans / babybauch / dritten monat / vierten monat / fünften monat / sechsten monat / siebten monat / achten monat / neunten monat / kugelbauch / erwarte ein baby / erwarte ein kind / erwarten ein baby',
  nursing:
    'stillen / zum stillen / stillfreundlich / stillkleid / stillbluse / stillshirt / stillmode / stille noch',
  'long-standing':
    'bequeme schuhe / bequemen schuhen / comfortable shoes / den ganzen tag stehen / viel stehen / lange stehen / stehe den ganzen tag / steht den ganzen tag / stehe viel / lange schichten / langen schichten / zwölf stunden schicht / auf den beinen',
  'walking-a-lot': 'viel laufen / viel zu fuß / lange strecken',
  'travel-light': 'nur handgepäck / mit handgepäck / leichtes gepäck',
  'crease-free':
    'knitterfrei / knitterarm / bügelfrei / bügelfreie / bügelfreies / bügelfreien / bügelleicht / nicht bügeln / nicht knittert / nicht knittern / ohne bügeln / knitterarme / knitterfreie',
  'sensitive-skin':
    'empfindliche haut / neurodermitis / nicht kratzt / kratzt nicht / nicht juckt / juckt nicht / schuppenflechte / empfindlicher haut',
  breathable: 'atmungsaktiv / luftig / luftiges / nicht schwitzen',
  rain: 'schüttet draußen / es schüttet / gießt in strömen / es gießt / es pisst / regen angesagt / es regnet / regnet / regnets / dauerregen / soll regnen / wird regnen / viel regen / regnerisch / verregnet',
  waterproof: 'wasserdicht / wasserfest / regenfest / regendicht',
  'sun-protection': 'sonnenschutz / sonnenempfindlich / vor der sonne schützt',
  layering: 'zum drüberziehen / lagenlook / zwiebellook',
  dancing: 'durchtanzen / die ganze nacht tanzen / zum tanzen',
  'easy-care':
    'pflegeleicht / pflegeleichte / pflegeleichten / waschmaschinenfest / waschmaschinenfester / waschmaschinenfeste / waschbar / waschbarer / waschbare / in die waschmaschine / waschmaschine / leicht zu waschen',
  'stain-proof': 'flecken nicht sieht / unempfindlich / schmutzunempfindlich',
  'sitting-all-day': 'den ganzen tag sitzen / im sitzen',
} as const satisfies SituationWords

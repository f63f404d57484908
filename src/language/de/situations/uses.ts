import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const usesWords = {
  gift: 'hat geburtstag / hat bald geburtstag / hat nächste woche geburtstag / hat morgen geburtstag / geschenk / geschenke / geschenkidee / geschenkideen / geburtstagsgeschenk / weihnachtsgeschenk / mitbringsel / wichteln / wichtelgeschenk / zum verschenken / was zum schenken',
  'always-cold':
    'etwas warmes / was warmes / warme sachen / warme kleidung / friert immer / friere immer / friert schnell / friere schnell / friert leicht / friere leicht / immer kalt / friert ständig / friere ständig / ist immer kalt / ständig kalt',
  'cold-feet':
    'kalte füße / kalte füsse / kalte zehen / eiskalte füße / kalte füß / füße sind kalt / füße sind immer kalt / füße kalt / friert an den füßen / friere an den füßen',
  hosting:
    'gastgeber / gastgeberin / ich koche / wir laden ein / bei uns zuhause / bei uns zu hause / bei mir zuhause / zu besuch / kommen zu uns / kommen zu mir',
  'low-key':
    'nichts schickes / nicht zu schick / nichts aufgebrezeltes / nicht overdressed / nicht zu fein / ganz locker / ungezwungen',
  maternity: 'schwanger / schwangerschaft / umstandsmode / babybauch',
  nursing: 'stillen / zum stillen / stillfreundlich',
  'long-standing':
    'bequeme schuhe / bequemen schuhen / comfortable shoes / den ganzen tag stehen / viel stehen / lange stehen / auf den beinen',
  'walking-a-lot': 'viel laufen / viel zu fuß / lange strecken',
  'travel-light': 'nur handgepäck / mit handgepäck / leichtes gepäck',
  'crease-free': 'knitterfrei / knitterarm / bügelfrei / nicht bügeln',
  'sensitive-skin': 'empfindliche haut / neurodermitis / nicht kratzt / kratzt nicht',
  breathable: 'atmungsaktiv / luftig / luftiges / nicht schwitzen',
  rain: 'regen angesagt / es regnet / regnet / regnets / dauerregen / soll regnen / wird regnen / viel regen / regnerisch / verregnet',
  waterproof: 'wasserdicht / wasserfest / regenfest / regendicht',
  'sun-protection': 'sonnenschutz / sonnenempfindlich / vor der sonne schützt',
  layering: 'zum drüberziehen / lagenlook / zwiebellook',
  dancing: 'durchtanzen / die ganze nacht tanzen / zum tanzen',
  'easy-care': 'pflegeleicht / waschmaschinenfest / leicht zu waschen',
  'stain-proof': 'flecken nicht sieht / unempfindlich / schmutzunempfindlich',
  'sitting-all-day': 'den ganzen tag sitzen / rollstuhl / im sitzen',
} as const satisfies SituationWords

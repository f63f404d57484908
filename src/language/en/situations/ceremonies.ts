import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const ceremoniesWords = {
  'wedding-guest':
    'wedding guest / guest at a wedding / wedding / weddings / wedding reception / cousins wedding / friends wedding / exs wedding / brothers wedding / sisters wedding / bosss wedding / colleagues wedding / wedding dinner / evening do / sangeet / mehndi / reception party / sisters reception / brothers reception / cousins reception / friends reception',
  'beach-wedding':
    'beach wedding / wedding on the beach / wedding at the beach / wedding on a beach / wedding at a beach',
  'registry-office':
    'registry office / city hall wedding / civil ceremony / civil wedding / courthouse wedding',
  funeral:
    'funeral / funerals / memorial service / burial / wake / cremation / memorial / celebration of life / wake and funeral / funeral service',
  christening: 'christening / baptism / christenings / naming ceremony',
  communion:
    'first communion / first holy communion / holy communion / communion / confirmation / coming of age ceremony',
  'bar-mitzvah': 'bar mitzvah / bat mitzvah',
  graduation:
    'graduation / graduation ceremony / commencement / my graduation / convocation / degree ceremony',
  prom: 'prom / prom night / school ball / winter formal / school formal / the formal / spring formal / year 12 formal / year 10 formal / my formal / her formal / his formal / homecoming / winter ball / school dance',
  'engagement-party': 'engagement party / engagement do',
  'baby-shower': 'baby shower / gender reveal',
  'hen-party': 'hen party / hen do / hen night / bachelorette / bachelorette party',
  anniversary: 'anniversary dinner / wedding anniversary / golden wedding',
  citizenship: 'citizenship ceremony / naturalization ceremony',
  'first-school-day':
    'first day of school / first school day / starts school / starting school / school enrollment / school enrolment / begins school / first day at school',
  'award-ceremony': 'award ceremony / awards night / prize giving',
  court:
    'court / court date / court hearing / jury duty / courtroom / in court / testify / as a witness / tribunal',
  'rehearsal-dinner': 'rehearsal dinner',
  'religious-feast': 'eid / iftar / diwali / holi / puja / rosh hashanah',
} as const satisfies SituationWords

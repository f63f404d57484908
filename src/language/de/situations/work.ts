import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const workWords = {
  office: 'büro / arbeit / job',
  'job-interview': 'vorstellungsgespräch / bewerbungsgespräch / jobinterview / vorstellungsgespräche',
  'bank-job': 'bei einer bank / in der bank / kanzlei / unternehmensberatung',
  'business-meeting': 'geschäftstermin / kundentermin / besprechung / geschäftsessen',
  presentation: 'präsentation / vortrag / antrittsvorlesung / rede',
  conference: 'konferenz / tagung / messe / kongress',
  'business-trip': 'geschäftsreise / dienstreise',
  'first-day-at-work': 'erster arbeitstag / neuer job / neue stelle',
  'company-party': 'firmenfeier / betriebsfeier / betriebsausflug / firmenparty',
  'home-office': 'homeoffice / videokonferenz / zoom',
  teaching: 'unterrichten / als lehrerin / als lehrer / elternabend / elternsprechtag',
  'hospital-shift':
    'klinikdienst / nachtdienst / nachtschicht / station / pflege / krankenpflege / altenpflege / altenheim / krankenschwester / pfleger / pflegerin / hebamme / zahnarztpraxis / arztpraxis / physiotherapeutin / tierarztpraxis / krankenhaus',
  'waiting-tables':
    'kellnern / kellnere / kellnerin / kellner / gastronomie / barkeeper / im restaurant arbeiten',
  handiwork: 'baustelle / werkstatt / handwerk / renovieren / streichen',
  networking: 'netzwerken / after work / afterwork',
  'photo-shoot': 'fotoshooting / bewerbungsfoto / passfoto / familienfoto / familienfotos',
  university: 'uni / universität / vorlesung / studium / hochschule',
  exam: 'prüfung / mündliche prüfung / fahrprüfung / verteidigung',
  'school-day': 'schule / schulalltag / schulstart',
} as const satisfies SituationWords

import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const workWords = {
  office: 'office / at work / work / office job',
  'job-interview': 'job interview / interview / interviews / job interviews',
  'bank-job': 'at a bank / in a bank / law firm / consulting',
  'business-meeting':
    'business meeting / bank appointment / appointment at the bank / mortgage appointment / meeting at the bank / client meeting / board meeting / meeting with clients',
  presentation: 'presentation / give a talk / giving a talk / keynote / speech',
  conference: 'conference / congress / trade fair / convention',
  'business-trip': 'business trip / work trip',
  'first-day-at-work':
    'first day at work / first day at a new job / new job / first day of work / first day at my new / first day in the office / start a new job / starting a new job / first week at work / job in / welcome meeting / orientation day / onboarding day / induction day',
  'company-party': 'office party / company party / work do / work party / team event',
  'home-office': 'home office / working from home / work from home / zoom calls / video calls',
  teaching: 'teaching / as a teacher / parents evening / parent teacher evening',
  'hospital-shift':
    'hospital shift / nursing shift / night shift / on the ward / nurse / in a hospital / at the hospital / care home / carer / care assistant / caregiver / midwife / paramedic / dentist / dental assistant / physiotherapist / vet / veterinary / healthcare assistant / nursing home',
  'waiting-tables':
    'waiting tables / waitress job / bartending / restaurant job / waitress / waiter / i waitress / waitressing / server at a / bartender / bar staff / hostess at a',
  handiwork: 'building site / construction site / workshop / diy / painting the flat / renovating',
  networking:
    'with my boss / with the boss / with my bosses / with clients / with colleagues / with coworkers / client dinner / networking event / networking / after work drinks',
  'photo-shoot':
    'photo shoot / photoshoot / headshots / passport photo / family photos / family pictures / family portrait / yearbook photo',
  university:
    'university / college / uni / lectures / campus / university lecture / lecture hall / campus tour / open day',
  exam: 'exam / oral exam / driving test / thesis defense / viva',
  'school-day': 'school / back to school / school day',
} as const satisfies SituationWords

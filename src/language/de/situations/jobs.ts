import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const jobsWords = {
  'outdoor-job':
    'briefträger / briefträgerin / postbote / postbotin / zusteller / zustellerin / paketbote / paketbotin / pakete ausfahren / pakete austragen / zeitungen austragen / lieferfahrer / lieferfahrerin / kurier / kurierin / müllabfuhr / straßenreinigung / gärtner / gärtnerin / landschaftsbau / gartenbau / förster / försterin / waldarbeiter / dachdecker / dachdeckerin / gerüstbauer / maurer / bauleiter / bauleiterin / erntehelfer / erntehelferin / weinlese / parkplatz / ordner / ordnerin / marktstand / hundesitter / hundesitterin / arbeite draußen / arbeit im freien / den ganzen tag draußen / spielfeldrand',
  'kitchen-job':
    'koch / köchin / küchenhilfe / restaurantküche / in der küche / großküche / bäckerei / bäcker / bäckerin / konditorei / konditor / konditorin / metzgerei / metzger / imbiss / kantine / catering / pizzeria / spülküche',
  'cafe-job': 'barista / café / im café / kaffeebar / eisdiele / teestube',
  'shop-job':
    'einzelhandel / verkäufer / verkäuferin / im verkauf / an der kasse / kassierer / kassiererin / supermarkt / drogerie / buchhandlung / boutique / apotheke / kaufhaus / möbelhaus / bücherei / bibliothek / blumenladen / floristin',
  'warehouse-job':
    'lager / im lager / lagerist / lageristin / fabrik / fließband / produktion / gabelstapler / mechaniker / mechanikerin / mechatroniker / mechatronikerin / kfz werkstatt / umzugsfirma / klempner / elektriker / elektrikerin / schreiner / schreinerin / tischler / tischlerin / schweißer / schlosser / hausmeister / logistik / sicherheitsschuhe',
  'childcare-job':
    'erzieher / erzieherin / kindergarten / krippe / tagesmutter / tagesvater / babysitten / babysitter / babysitterin / au pair / schulbegleitung / schulbegleiter / vertretungslehrer / vertretungslehrerin / grundschullehrer / grundschullehrerin / grundschule / hort / kinderbetreuung / ferienlager',
  'lab-job': 'labor / im labor / laborant / laborantin / chemielabor / reinraum',
  'front-desk':
    'rezeption / empfang / am empfang / rezeptionist / rezeptionistin / hotelfach / concierge / maklerin / makler / flugbegleiter / flugbegleiterin / autohaus / versicherung / rathaus / stadtverwaltung / buchhaltung / sekretariat / notariat / botschaft / juwelier / parfümerie',
  'driving-job':
    'busfahrer / busfahrerin / taxifahrer / taxifahrerin / lkw fahrer / lkw fahrerin / lokführer / lokführerin / straßenbahnfahrer / straßenbahnfahrerin / fahrlehrer / fahrlehrerin / chauffeur',
  'salon-job':
    'friseur / friseurin / friseursalon / frisör / barbershop / kosmetikerin / kosmetikstudio / nagelstudio / visagistin / tattoostudio / masseur / masseurin',
  'creative-job':
    'startup / start up / agentur / werbeagentur / designagentur / designstudio / softwarefirma / it firma / architekturbüro / verlag / programmierer / programmiererin / grafikerin / grafiker / coworking',
  'choir-or-orchestra':
    'chor / kirchenchor / gospelchor / orchester / streichquartett / blaskapelle / spiele geige / spiele cello / spiele orgel / chorkonzert',
} as const satisfies SituationWords

import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const jobsWords = {
  'outdoor-job':
    'postman / postwoman / postie / mailman / mail carrier / letter carrier / delivering parcels / delivering post / delivering mail / deliver parcels / delivery driver / delivery rider / delivery job / courier / paper round / paper route / bin man / garbage collector / street cleaner / gardener / landscaper / landscaping / farmhand / farm work / farm job / on a farm / forester / tree surgeon / park ranger / crossing guard / lollipop lady / traffic warden / bouncer / scaffolder / roofer / builder / bricklayer / fruit picking / picking grapes / car park / parking attendant / steward / marshal / market stall / dog walker / dog walking / outdoor job / outdoor work / working outside / working outdoors / work outside / work outdoors / site manager / surveyor / side of a football pitch / side of the pitch / by the pitch / touchline / sidelines',
  'kitchen-job':
    'chef / line cook / cook in a / as a cook / kitchen porter / restaurant kitchen / kitchen job / in a kitchen / in the kitchen / kitchen work / bakery / baker / pastry shop / pastry chef / butcher / food truck / canteen / catering / pizzeria / fast food / washing dishes / dishwasher job',
  'cafe-job':
    'barista / coffee shop / cafe job / at a cafe / in a cafe / coffee bar / ice cream parlor / ice cream shop / tea room / juice bar',
  'shop-job':
    'retail / retail job / sales assistant / shop assistant / shop floor / cashier / on the till / at the till / supermarket / grocery store / bookshop / boutique / pharmacy / department store / furniture store / library / librarian / florist / flower shop / pet shop',
  'warehouse-job':
    'warehouse / factory / assembly line / production line / forklift / mechanic / car repair shop / stockroom / removal company / moving company / plumber / electrician / carpenter / welder / blacksmith / joiner / handyman / machinist / steel toe / recycling center',
  'childcare-job':
    'nursery teacher / nursery nurse / nursery worker / kindergarten teacher / preschool / preschool teacher / daycare / day care / childminder / child minder / nanny / babysitting / babysitter / au pair / teaching assistant / classroom assistant / substitute teacher / supply teacher / primary school teacher / elementary school teacher / elementary teacher / primary teacher / year 1 / year 2 / year 3 / year 4 / first grade / second grade / third grade / first graders / second graders / toddler group / art teacher / camp counselor / kids club',
  'lab-job':
    'lab / laboratory / lab work / lab technician / lab job / chemistry lab / research lab / cleanroom',
  'front-desk':
    'receptionist / reception desk / front desk / at reception / hotel reception / work at a hotel / concierge / estate agent / realtor / flight attendant / cabin crew / showroom / car dealership / insurance company / town hall / city council / accountant / accounting / secretary / paralegal / notary / civil servant / embassy / jewelry store / perfume counter',
  'driving-job':
    'bus driver / taxi driver / cab driver / truck driver / lorry driver / train driver / tram driver / uber driver / driving instructor / chauffeur / drive a bus / drive a taxi / drive a truck / drive a lorry',
  'salon-job':
    'hairdresser / hairdressing / hair salon / hair stylist / barber / barber shop / beautician / beauty salon / nail salon / makeup artist / make up artist / tattoo studio / tattoo artist / massage therapist',
  'creative-job':
    'startup / start up / tech company / software company / design agency / ad agency / advertising agency / design studio / marketing agency / game studio / architecture firm / publishing house / software developer / programmer / graphic designer / coworking space',
  'choir-or-orchestra':
    'choir / church choir / gospel choir / orchestra / string quartet / brass band / play the violin / play the cello / play the organ / organist / choral concert',
} as const satisfies SituationWords

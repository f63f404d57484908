import type { SituationWords } from './situation-words.ts'

/** Regions by their climate, in names that every language spells alike; a language's own names are beside its situations. */
const shared = {
  'far-north':
    'reykjavik / svalbard / spitsbergen / tromso / tromsø / lofoten / nuuk / alaska / rovaniemi / kiruna / murmansk / yellowknife / nunavut / yukon',
  nordic:
    'oslo / stockholm / helsinki / bergen / trondheim / stavanger / uppsala / turku / tampere / tallinn / riga / vilnius / kaunas',
  'snowy-winters':
    'calgary / edmonton / winnipeg / saskatoon / toronto / ottawa / montreal / quebec / halifax / minneapolis / minnesota / chicago / wisconsin / milwaukee / michigan / detroit / buffalo / north dakota / south dakota / montana / wyoming / vermont / maine / colorado / denver / salt lake city / novosibirsk / harbin / sapporo / hokkaido / ulaanbaatar / astana / almaty',
  'four-seasons':
    'berlin / frankfurt / stuttgart / leipzig / dresden / augsburg / salzburg / graz / linz / innsbruck / bern / basel / brno / krakow / wroclaw / poznan / bratislava / budapest / debrecen / cluj / ljubljana / sarajevo / sofia / kiew / kyiv / lviv / odessa / minsk / new york / nyc / brooklyn / manhattan / new jersey / philadelphia / pittsburgh / boston / washington dc / baltimore / ohio / cleveland / cincinnati / st louis / kansas city / seoul / tbilisi',
  'british-weather':
    'edinburgh / glasgow / aberdeen / inverness / dundee / belfast / dublin / galway / limerick / donegal / kerry / manchester / liverpool / leeds / sheffield / newcastle / lancashire / yorkshire / cumbria / cornwall / devon / swansea / cardiff / snowdonia / skye / orkney / hebrides / highlands / peak district / lake district / hamburg / bremen / kiel / sylt / seattle / portland / oregon / vancouver / british columbia',
  'mild-coast':
    'london / cambridge / brighton / kent / sussex / amsterdam / rotterdam / utrecht / den haag / antwerp / ghent / gent / lille / paris / nantes / bordeaux / rennes / bilbao / san sebastian / aarhus / odense / san francisco',
  'southern-summer':
    'sicily / sardinia / mallorca / menorca / corsica / malta / santorini / mykonos / madrid / sevilla / seville / valencia / malaga / granada / barcelona / lisbon / porto / algarve / napoli / naples / palermo / bologna / verona / rimini / bari / amalfi / provence / marseille / montpellier / cannes / athens / thessaloniki / dubrovnik / zadar / antalya / izmir / bodrum / istanbul / tel aviv / jerusalem / haifa / beirut / california / los angeles / san diego / perth / adelaide',
  'humid-summers':
    'tokyo / kyoto / osaka / hiroshima / busan / shanghai / nanjing / wuhan / taipei / taiwan / texas / dallas / houston / austin / san antonio / atlanta / nashville / memphis / new orleans / louisiana / alabama / mississippi / north carolina / south carolina / savannah / virginia / tennessee',
  tropics:
    'singapore / malaysia / kuala lumpur / penang / borneo / bali / jakarta / mauritius / jamaica / barbados / puerto rico / costa rica / honduras / guatemala / belize / hawaii / maui / honolulu / florida / miami / key west / lagos / abuja / ghana / accra / mombasa / zanzibar / uganda / kampala / ruanda / rwanda / fiji / tahiti / samoa / cancun / tulum / cartagena / medellin / rio de janeiro / rio / recife / brasilia / sao paulo / curacao / aruba / bahamas / martinique / senegal / dakar / abidjan',
  monsoon:
    'thailand / bangkok / phuket / koh samui / chiang mai / vietnam / hanoi / saigon / ho chi minh city / da nang / hoi an / laos / myanmar / manila / cebu / mumbai / goa / kerala / chennai / kolkata / bangalore / hyderabad / delhi / dhaka / sri lanka / colombo / hong kong / guangzhou / shenzhen / macau',
  desert:
    'sahara / marrakesh / marrakech / luxor / hurghada / las vegas / nevada / arizona / phoenix / tucson / death valley / palm springs / petra / namibia / alice springs / windhoek',
  'southern-seasons':
    'sydney / melbourne / canberra / hobart / auckland / wellington / christchurch / queenstown / buenos aires / mendoza / montevideo / uruguay / santiago de chile / cape town / johannesburg / pretoria / durban / lesotho',
  'high-country':
    'nepal / kathmandu / bhutan / tibet / ladakh / everest base camp / himalaya / himalayas / cusco / machu picchu / peru / bogota / quito / ecuador / la paz / bolivia / addis ababa / kilimanjaro',
} as const satisfies SituationWords

type Own = Readonly<Record<keyof typeof shared, string>>

/** The names that all languages have, and a language's own. */
export const withOwnNames = (own: Own): SituationWords =>
  Object.fromEntries(
    (Object.keys(shared) as (keyof typeof shared)[]).map((id) => [id, `${own[id]} / ${shared[id]}`]),
  )

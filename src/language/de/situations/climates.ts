import { withOwnNames } from '../../regions.ts'

/** Regions by their climate. */
export const climatesWords = withOwnNames({
  'far-north':
    'lappland / island / grönland / hoher norden / arktis / antarktis / sibirien / patagonien / polarlichter / nordkap',
  nordic: 'norwegen / schweden / finnland / skandinavien / estland / lettland / litauen / göteborg',
  'snowy-winters': 'kanada / russland / moskau / st petersburg / mongolei / kasachstan',
  'four-seasons':
    'deutschland / österreich / schweiz / polen / tschechien / prag / ungarn / slowakei / slowenien / rumänien / bukarest / bulgarien / serbien / belgrad / bosnien / ukraine / münchen / wien / zürich / genf / köln / düsseldorf / warschau / krakau / breslau / luxemburg / korea / südkorea / peking',
  'british-weather':
    'schottland / irland / nordirland / wales / england / großbritannien / nordsee / ostsee / dänemark',
  'mild-coast': 'niederlande / holland / belgien / brüssel / kopenhagen / normandie / bretagne / frankreich',
  'southern-summer':
    'italien / rom / spanien / portugal / griechenland / kreta / korfu / rhodos / kroatien / montenegro / albanien / zypern / israel / libanon / toskana / venedig / mailand / florenz / neapel / lissabon / athen / mittelmeer / sizilien / sardinien / südfrankreich / tunesien / türkei / gardasee / kalifornien',
  'humid-summers': 'japan / china / tokio',
  tropics:
    'tropen / karibik / mexiko / indonesien / philippinen / brasilien / kolumbien / kuba / havanna / dominikanische republik / malediven / seychellen / nigeria / kenia / nairobi / tansania / elfenbeinküste / kamerun / kongo / singapur',
  monsoon: 'indien / bangladesch / kambodscha / südostasien',
  desert: 'wüste / ägypten / kairo / marokko',
  'southern-seasons': 'australien / neuseeland / tasmanien / argentinien / südafrika / kapstadt',
  'high-country': 'anden / mexiko stadt / äthiopien / himalaja',
})

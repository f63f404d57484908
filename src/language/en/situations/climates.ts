import { withOwnNames } from '../../regions.ts'

/** Regions by their climate. */
export const climatesWords = withOwnNames({
  'far-north':
    'lapland / iceland / greenland / far north / arctic / antarctica / siberia / patagonia / northern lights',
  nordic: 'norway / sweden / finland / scandinavia / estonia / latvia / lithuania / gothenburg',
  'snowy-winters': 'canada / russia / moscow / saint petersburg / mongolia / kazakhstan',
  'four-seasons':
    'germany / austria / switzerland / poland / czech republic / prague / hungary / slovakia / slovenia / romania / bucharest / bulgaria / serbia / belgrade / bosnia / ukraine / belarus / munich / vienna / zurich / geneva / cologne / warsaw / luxembourg / korea / south korea / beijing',
  'british-weather':
    'scotland / ireland / northern ireland / wales / england / uk / united kingdom / britain / rainy london / west highland way / north sea / denmark / baltic sea',
  'mild-coast':
    'netherlands / holland / belgium / brussels / copenhagen / normandy / brittany / france / the hague',
  'southern-summer':
    'italy / rome / rome in summer / spain / portugal / greece / crete / corfu / rhodes / croatia / montenegro / albania / cyprus / israel / lebanon / tuscany / venice / milan / florence / mediterranean / italian riviera / south of france / tunisia / algiers',
  'humid-summers': 'japan / china',
  tropics:
    'tropics / caribbean / mexico / indonesia / philippines / brazil / colombia / cuba / havana / dominican republic / maldives / seychelles / nigeria / kenya / nairobi / tanzania / ivory coast / cameroon / congo / queensland / darwin / amazon',
  monsoon: 'india / bangladesh / cambodia / burma / south east asia / southeast asia',
  desert: 'desert / egypt / cairo / morocco / outback',
  'southern-seasons': 'australia / new zealand / tasmania / argentina / south africa',
  'high-country': 'andes / mexico city / ethiopia / atlas mountains',
})

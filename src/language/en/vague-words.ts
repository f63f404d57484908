/** Words of a wish that praise a garment or fill a sentence, and that no text of a shop answers: none is told not to count. */
export const vagueWords: ReadonlySet<string> = new Set(
  `proper decent simple basic basics ordinary usual typical standard regular right new newest brand fresh current modern
trendy stylish fashionable classy classic fancy fun funny cool sweet lovely stunning gorgeous flattering unique special versatile timeless
wearable practical quality good decent okay genuine real actual true authentic quick fast urgent urgently asap possible available
affordable reasonable cheap cheaper pricey free sale discount reduced worth
whole full entire single double every each per main own part half
day days night week weekend month year years time times season tomorrow today tonight morning evening
school office work uni college gym food service
twenty thirty forty fifty sixty seventy eighty ninety hundred
spring summer autumn fall winter seasonal rainy sunny weather smart casual formal sporty elegant
birthday christmas xmas gift gifts present presents surprise
size sizes sized number fit fits fitting inch inches cm
comfy comfortable comfort easy nicely cosy cozy warm cool soft light heavy thick thin big small large tall short long wide narrow
matching twin twins woman women man men girl boy kid child lady guy people person body feet legs
shop store online website delivery shipping
different various variety mix selection range couple choice options
family families law mum mom dad mother father parent parents brother sister son daughter husband wife wives nan gran granny grandma
grandpa grandmother grandfather aunt auntie uncle cousin niece nephew in-law friend friends colleague teacher boss fiance fiancee
head face hair neck shoulder shoulders chest bust belly tummy stomach waist hip hips bum back arm arms hand hands thigh thighs calf calves
knee knees ankle ankles foot toe toes skin bald
readymade ready made
trousers clothes clothing garment wear worn kind sort style look looks vibe feel`.split(/\s+/),
)

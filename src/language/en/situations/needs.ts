import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const needsWords = {
  'cold-feet':
    'cold feet / feet are cold / feet get cold / feet freeze / feet are freezing / freezing feet / feet are frozen / frozen feet / icy feet / feet are like ice / feet like ice / icy toes / cold toes / toes are cold / toes freeze / warm feet / feet warm / feels the cold in his feet / feels the cold in her feet / feel the cold in my feet / feels it in his feet / feels it in her feet / cold in his feet / cold in her feet / cold in my feet / feet are always cold / feet are ice',
  'cold-hands':
    'cold hands / hands are cold / hands get cold / hands freeze / freezing hands / hands are freezing / hands are frozen / hands go numb / numb hands / icy hands / icy fingers / cold fingers / fingers freeze / fingers go numb / warm hands / hands warm / raynauds',
  'cold-room':
    'office is freezing / office is cold / office is so cold / cold office / chilly office / arctic office / office ac is arctic / freeze at my desk / freeze at work / freezing at work / freezing at my desk / cold at my desk / cold at work / because of the ac / because of the aircon / because of the air con / aircon is freezing / ac is freezing / ac is too cold / aircon is too cold / air conditioning is freezing / air conditioning is too cold / overactive aircon / drafty house / draughty house',
  'hot-room':
    'hot office / office is hot / office is so hot / boiling office / boiling in our office / boiling in the office / boiling in my office / boiling at work / sweltering in our office / sweltering in the office / sweltering at work / stuffy office / stuffy room / hot kitchen / no air con / no aircon / no air conditioning / without air con / without aircon / without air conditioning / no ac at work / overheated office',
  'hot-flushes':
    'hot flushes / hot flashes / hot flush / hot flash / night sweats / menopause / menopausal / perimenopause / overheat easily / get hot easily / always hot / always too hot / run hot / runs hot',
  'heavy-sweat':
    'sweat a lot / sweats a lot / sweat so much / sweat loads / sweat like / sweat easily / sweat heavily / sweat through / sweating a lot / heavy sweater / heavy sweaters / sweat stains / sweat marks / sweat patches / show sweat / shows sweat / armpit stains / pit stains / hyperhidrosis',
  'fits-laptop': 'laptop / a laptop / work laptop / notebook fits / notebook computer',
  'sized-laptop':
    '13 inch / 14 inch / 15 inch / 16 inch / 17 inch / 6 inch laptop / inch laptop / inch macbook / inch notebook / 13 notebook / 14 notebook / 15 notebook / 16 notebook / 17 notebook / 13 laptop / 14 laptop / 15 laptop / 16 laptop / 17 laptop / laptop 13 / laptop 14 / laptop 15 / laptop 16 / laptop 17 / macbook / macbook pro / macbook air / chromebook / thinkpad',
  'fits-tablet': 'ipad / an ipad / tablet / kindle / e reader / ereader',
  'holds-papers':
    'a4 / a4 folder / a4 folders / a4 documents / a4 papers / uni folders / ring binder / ring binders / lever arch / my folders / my files / documents / paperwork',
  'hands-free':
    'crossbody bag / crossbody bags / cross body bag / cross body bags / crossbody / cross body / across my body / across the body / across her body / across his body / hands free / both hands free / hands are free / leaves my hands free / shoulder free',
  'baby-bag':
    'nappies / nappy bag / diapers / diaper bag / changing bag / baby bag / baby stuff / baby things / bottles and wipes',
  'small-bag':
    'just for phone / just phone / only phone / phone and keys / phone and lipstick / phone and cards / keys and phone / tiny bag / little bag / small bag / mini bag / micro bag',
  'roomy-bag':
    'bag big enough / carry my whole life / carry everything / fits everything / holds everything / fit everything / carry a lot / carry loads / lots of stuff / roomy bag / big bag / large bag / huge bag / bigger bag',
  'secure-bag':
    'pickpocket / pickpockets / theft proof / anti theft / secure bag / secure travel bag / cant be stolen / against thieves / bag snatchers',
  'soft-cuffs':
    'diabetic / diabetics / diabetes / diabetic socks / dont cut in / doesnt cut in / do not cut in / not cut into / leave marks / leaves marks / loose cuff / loose cuffs / no tight elastic / without tight elastic / circulation problems / bad circulation / poor circulation',
  'swollen-feet':
    'swollen feet / swollen ankles / swollen foot / swollen legs / feet swell / ankles swell / feet swell up / ankles swell up / puffy feet / puffy ankles / oedema / edema / lymphedema / lymphoedema / water in the legs',
  'wide-feet':
    'wide feet / broad feet / wide foot / feet are wide / feet are broad / feet are very wide / feet are very broad / feet are really wide / feet are really broad / wide fit shoes / wide fitting / bunion / bunions / hallux / hallux valgus / hammer toe / hammer toes / hobbit feet',
  'foot-support':
    'arch support / flat feet / fallen arches / plantar fasciitis / plantar / heel spur / heel spurs / insoles / orthotics / orthotic insoles / bad feet / sore feet / feet hurt / feet ache / feet are killing me',
  'stays-on':
    'dont slip off the heel / doesnt slip off the heel / dont slip off / doesnt slip off / wont slip off / nothing that slips off / off the heel / slips off / slip off / slipping off / slips off the heel / slip off the heel / slide off / sliding off / falls off my feet / fall off my feet / stay on my feet / stays on my feet / stay on her feet / stay on his feet / shuffles / shuffle / shuffling',
  'no-slipping':
    'non slip shoes / slip on wet / dont slip on wet / dont slip on / slip resistant / slip proof / dont slip / doesnt slip on / wet floors / wet floor / slippery floors / slippery floor / kitchen floors / oily floors / icy pavements / icy pavement / slippery pavement / good grip / grippy soles',
  hijab:
    'hijab friendly / hijab / hijabi / hijabis / the hijab / a hijab / headscarf for religious / muslim woman / muslimah / abaya / abayas / abaya style / jilbab / niqab / burkini / covers everything / cover everything / fully covered / full coverage / covered up / covering up / no skin showing / not showing skin / without showing skin',
  'no-labels':
    'no labels / without labels / no tags / without tags / tagless / label free / tag free / seamless / no seams / soft seams / flat seams / sensory / sensory friendly / sensory issues / sensory processing / autistic / autism / labels drive / labels itch / tags itch',
  'no-wool':
    'allergic to wool / wool allergy / wool makes me itch / wool makes her itch / wool makes him itch / wool itches / cant wear wool / cannot wear wool / wool is itchy / wool is scratchy',
  'easy-on':
    'easy to put on / easy to get on / easy to pull on / easy to get into / easy on easy off / easy on and off / easy to dress / put on by himself / put on by herself / pull up himself / pull up herself / pull on himself / dress himself / dress herself / arthritis / arthritic / rheumatism / parkinson / parkinsons / dementia / alzheimer / alzheimers / caring for / after a stroke / had a stroke / stiff fingers / stiff hands / weak hands / shaky hands / cant do buttons / cant bend down / cannot bend down / cant bend / cannot bend / cant tie / cannot tie / adaptive clothing / adaptive clothes / adaptive wear',
  'front-opening':
    'nothing over the head / nothing over her head / nothing over his head / nothing over my head / not over the head / not over her head / not over my head / not over his head / without pulling over / opens in front / opens at the front / open at the front / opens in the front / front opening / shoulder is stiff / stiff shoulder / frozen shoulder / shoulder surgery / shoulder operation / shoulder op / broken arm / broken wrist / broken shoulder / arm in a cast / arm in a sling / arm in plaster / rotator cuff / cant lift my arm / cant lift my arms / cant raise my arm / cant raise my arms / cant lift her arms / cant raise her arms / mastectomy / breast surgery / pacemaker',
  'soft-waist':
    'c section / caesarean / cesarean / csection / stoma / ostomy / colostomy / hernia / abdominal surgery / tummy surgery / bloated / bloating / elastic waist / elasticated waist / stretchy waist / soft waistband / soft waist / no tight waistband / dont dig in / doesnt dig in / wont dig in / dont pinch / doesnt pinch / postpartum / just had a baby / just gave birth / gave birth / after the birth / mum tum / mummy tummy / endometriosis / ibs',
  'digs-in':
    'dig in / digs in / digging in / dig into / digs into / pinches at the waist / pinch at the waist / too tight at the waist / cuts into my waist / cut into my waist / cuts into my tummy / cut into my tummy / cuts into my belly',
  seated:
    'wheelchair / wheelchair user / wheelchair users / in a wheelchair / paraplegic / comfortable when seated',
  'leg-in-cast':
    'leg in a cast / leg in plaster / broken leg / broken ankle / broken foot / knee surgery / knee operation / knee op / knee replacement / hip surgery / hip operation / hip replacement / leg brace / knee brace / surgical boot',
  'hair-loss':
    'hair loss / lost my hair / losing my hair / lost her hair / losing her hair / chemo / chemotherapy / alopecia / bald from',
  'short-of-money':
    'im broke / am broke / so broke / totally broke / completely broke / a bit broke / kinda broke / kind of broke / pretty broke / flat broke / being broke / broke student / broke students / skint / tight budget / budget is tight / low budget / small budget / tiny budget / student budget / on a budget / shoestring / shoestring budget / cant spend much / cant spend a lot / cannot spend much / cant afford much / cant afford a lot / little money / not much money / not a lot of money / dont have much money / havent got much money / no money / money is tight / until payday / till payday / before payday / im a student / am a student / poor student / as a student / hard up / strapped for cash / cash strapped / short of money / short on money / as cheap as possible / on the cheap / unemployed / between jobs / penniless',
  'thigh-chafing':
    'thigh chafing / chafing / chub rub / thighs rub / thighs dont rub / thighs rubbing / inner thighs / rub together',
} as const satisfies SituationWords

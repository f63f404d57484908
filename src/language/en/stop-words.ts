/** Words that say nothing of the garment: they are left out of a wish's text. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an the and or nor but so if than then as at by for from in into of off on onto out over to up with without within under
through across along during against among via despite toward towards beside beyond
i im id ive ill me my mine myself you your yours we us our ours he his him she her hers they them their theirs it its itself
this that thats these those there theres here some any all both each every either neither other another such
is isnt are arent was wasnt were be been being am do does dont doesnt did didnt have has havent hasnt had having can cant could
couldnt will wont would wouldnt should shouldnt may might must shall ought lets let
what whats which who whom whose where when why how whether not no none nothing never neither yes yeah yep nope please pls
want wanted wants need needs needed like likes liked love loves loved prefer hate looking look looks searching search find
finding found show shows showing see seen give gives get gets getting got buy buying purchase order wear wearing wears
recommend suggest help think know tell say says said make makes made go goes going come comes coming try trying take takes
hi hello hey thanks thank ok okay sorry well really very much more most less least too quite rather pretty just only even also
still maybe perhaps instead again else anything something everything thing things stuff item items product products piece pieces
one ones kind kinds sort sorts type types style styles option options version versions available
similar same different else similarly exactly exact identical
color colors colour colours colored coloured colouring coloring shade shades tone toned tones hue
sleeve sleeves sleeved size sizes sized fit fits fitting wear price prices priced cost costs cheap cheaper cheapest expensive
affordable budget money under below above between around about roughly max maximum min minimum
person people someone somebody friend
now today tomorrow soo plus remove gift gifts guest guests hates loves wants actually smaller bigger largern later currently right left next last first second third
bit little lot lots few many several couple pair pairs set
good nice best better great perfect beautiful lovely cute cool pretty amazing
im youre theyre hes shes weve youve wheres heres
stock store shop shopping online buy sale sold sell carry
photo photos picture pictures image images pic pics photograph
can could ll ve re s t d m
though although because since while until except anyone anybody
sure check describe suits desired obviously definitely certainly absolutely fine years year old decide decided matter ideas idea gonna wanna dont't damn damned fucking fuckin fuck bloody goddamn shit hell soo ideally mainly mostly preferably bring
mind wait waiting problem problems worries care bothered build create together complete finish altogether total ensemble
two three four five six seven eight nine ten twelve dozen slightly somewhat far even tad way longer any
spend fan keen fond avoid exclude excluding minus hurry allergic preference prefer fussy picky bad important necessary required essential tired wrong non avoiding omit sub hunting
each apiece adore adores adored after gday nah nope heaps em tho reckon mate aye innit defo cos coz ya yer dunno lol omg pls haha kindly put drop forget ideas meant mean oh mustnt cannot lacks lacking apart whatsoever steer
neck neckline necklines necked
colour's outfit outfits look clothes clothing garment garments apparel fashion wardrobe`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/**
 * Common words that lie one letter from a word of the vocabulary ("start" and "smart", "books" and "boots"). They are never
 * taken for its misspelling.
 */
export const neverMisspelled: ReadonlySet<string> = new Set(
  `alley alleys valley bowling boss bosss bosses wifes wives husbands fist blow forth filth steer accessor alike alive alien allow allows alone already angle angry apart batch battle beats being below bench birds blame
blank blanks blown boards boats bodies bolts bonus books boost bored bower boxed boxes brace brain brand brands brave bread break
breach brief bring broad broke brush bubble buckets build buster buttons calls camps cards cares carton cases casts catch
cause causes cease chair chairs chalk charm chart check cheer chess chest child china choice chord chore chunk chunks
claim clash class clean cleaner cleans clear clears click cliff climb clock close closed clouds clubs coach coast coats
could count county couple courts cover covers crack craft cream creek crews crime cross crowd crown crude curry cycle
daily dairy dance dated dates dealt dense dinner dirty doors doubt dozen draft drama dream dreams dressed dressing dried
drink drive drove eight faked fancy farmer fault fewer fiber field fight figure figures final finds finer finish finished first
flags flame flash flaws flesh float flock flood floor floss flows fluid flush focus folks fonts force forma format formats
forms forum found frame fresh front fruit fully funny giant given gives glass globe glory goods grace grade grain grand
grant grass grave great greek greet greets grief gross group grows guard guess guest guide hairy halls handy hands happy
hatch hates having heart hearts heavy helps hiding holds honey hooks hoops horse hotel hours house human inter jokes jones judge
juice jumps kills kinds knife knock known knows label labels lacks large laser later laugh layer leads learn least leave
legal lends level light liked likes limit lined liner liners lists lived lives loader local locked logged logging logic lobby
looks loose loses losses loved lover loves lower lucky lunch macro mails mainly major maker makes males march marks match mates
maxim maybe means media mercy metro might miles minor minus mixed model models money month moral mother mount mouse mouth
movie multi music nails naked named names needs never newer night nightly nodes noise north noted novel nurse occur ocean
offer often onion other others ought outer owner owned paced packs pages paint paints pairs panel panels paper parent parents
parks parse party paste patch patent patients peace peach phase phone piano picks piece pieces pilot pitch pixel place plain
plane planes planet plans plant plants plate plates please pleasant point pointed points pools poor ports posts pound pounds power
press presses price prices pride prime prior prize prone proof proud pulse purge quick quiet quite radio raise range ranks
rapid ratio reach reads ready realm refer relax related reply right rings risks river roads rocks rooms roots rough
round rounds route royal rusty saint sales salts sauce saves scale scary scene scope score scrap seeds seems sends sense
serve seven shall shape shapes share shared shares sharp sheep sheet shelf shell shells shift shine shiny shipping shock shoot
shops shore shots should shout shove shown shows sides sight signed silly since skill skills skips slack slave sleep slept
slice slices slide slight slope small smash smile smoke smooth snack snake solar solve songs sorry sorts sound south
space spare speak speaker speed spell spend spent spite split spoke spread stack stacks staff stage stages stain stairs stake
stale stall stamp stand standards stands stare start starts state states stays steal steam steps stick sticks stiff still
stock stop stopping store stores storm story strange stray stream street stress strike string strong stuck study stuff style
styles sugar suite suites super sweet swing sword table taken takes talks tanks taste tasks teach teams tears teeth tells
tends tense terms tests thank thanks theme there these thick thing things think third those threw throw tiles times
timer tired title today token tones tools topic total touch tough tower towns trace tracker trade trail trailer trains trash
travel treat treats trees trend trial tribe trick tricks tries trips truck trucks truly trust truth twice twins types
under union units until upper upset urban usage users using usual value vests video views virus visit vital voice waist
waits waiting walks wants waste water waves wears wedge weeks weigh weird wells where which while whine whole whose wider width
winds wines winner winter witch wives woken women wonder woods words works world worry worse worst worth would wound wraps
write writes wrong yards yield young yours shopping jumped hunting coming clashing likely brighter lighter darker tone toned
pinned spring leader weather lather father gather banner manner corner sander lander spaces traces placed laced races
paired wooden winded sported shorter sorter shirk skirts slim rather either neither costs shiny shinny shiney shinier rounder higher sexual faced woven girly casually formally bucks buck pound pounds dollars euros euro dollar yen francs`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

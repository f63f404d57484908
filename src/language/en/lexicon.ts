// Written by training/lexicon.ts from WordNet 3.1 (see NOTICE): change it there.
import type { Category } from '../../product/taxonomy.ts'

/** Garments that the vocabulary does not know, by the kind that they are nearest to. */
export const rareGarments: Readonly<Partial<Record<Category, string>>> = {
  'athletic-shoes': `plimsoll`,
  belt: `cummerbund baldric baldrick bandoleer bandolier holster`,
  blouse: `garibaldi guimpe middy shirtwaist shirtwaister`,
  boots: `buskin hessian jackboot jodhpur waders`,
  cap: `balaclava beany berretta biggin biretta birretta bluebonnet calpac calpack coonskin coxcomb
    glengarry kalansuwa kalpac kepi mobcap mortarboard nightcap pinner skullcap tammy tarboosh
    yarmelke yarmulka yarmulke`,
  coat: `snowsuit burberry cagoule capote chlamys coatee cutaway greatcoat macintosh mack mackintosh mantelet mink
    newmarket oilskin pelisse slicker surcoat surtout tippet ulster`,
  dress: `caftan cassock chasuble coatdress mantua muumuu pinny polonaise soutane vestment`,
  gloves: `mitten`,
  hat: `aventail bearskin bicorne boater busby calash caleche camail chapeau cloche coronet deerstalker
    derby diadem homburg kaffiyeh leghorn millinery pillbox porkpie shako sombrero sou'wester stetson
    stovepipe sunbonnet tiara tirolean titfer topee topi topknot toque tricorn tricorne turban
    ventail wimple`,
  jacket: `harrington banyan dolman doublet jerkin sacque swallowtail`,
  jeans: `levi's levis`,
  leggings: `gaiter puttee`,
  pajamas: `jammies`,
  pants: `salopettes breeches britches buckskins gabardine jodhpurs knickerbockers trews`,
  robe: `abaya`,
  sandals: `huarache huaraches scuffer talaria zori`,
  scarf: `babushka fichu headscarf hijab kerchief khimar lambrequin mantilla patka rebozo sarape serape
    tallis tallith tudung`,
  shirt: `camise daishiki dashiki`,
  shorts: `lederhosen`,
  skirt: `crinoline culotte dirndl hoopskirt lavalava overskirt sarong`,
  slippers: `bootee mule`,
  socks: `bobbysock bobbysocks tabi tabis`,
  stockings: `boothose`,
  suit: `tailcoat spacesuit`,
  swimsuit: `cossie speedos speedo maillot`,
  tie: `ascot bola bolo neckcloth`,
  top: `bodice`,
  tunic: `chiton gymslip kirtle tabard`,
  underwear: `thermals bloomers bvd's drawers pantie skivvies underdrawers`,
  cardigan: `twinset cardie`,
  bodysuit: `babygrow sleepsuit`,
  sneakers: `daps`,
  heels: `slingbacks slingback`,
  'hair-accessory': `fascinator`,
}

/** Cloths, fibers, hides and other stuffs that no attribute holds. */
export const rareMaterials = `abaca accroides acetate aertex ahuehuete alder alligator amboyna aminoplast angostura anime
  applewood asafetida asafoetida astrakhan auxin axon axone baccy bagging baize bakelite balbriggan
  balm balsa balsam bamboo bandanna bassine basswood bast batiste bdellium bearskin beaver beech
  beechwood beefwood belting benjamin bentwood benzoin birch blackwood bombazine boucle boxwood
  bran brazilwood briarwood brierwood broadcloth broadtail brocade brushwood buckram buckskin
  buntal bunting burl burlap byssus calfskin calico cambric camelhair camlet camphor canella
  cannabin cantala caoutchouc cascara cedar cedarwood celluloid cellulosic cerecloth challis
  chambray chammy chamois cheesecloth chenille cheroot chinchilla chintz chromatid cigar cigaret
  cigarette cigarillo cinchona cinnamon citronwood claro cobweb cocoswood cocuswood coir colophony
  conidiophore copaiba copal copaline copalite cordovan cork courtelle cowhide cowskin cretonne
  crossjack cutin cypress cytokinin dacron damar dammar deerskin dendrite diamante diaper dimity
  dishcloth dishrag dishtowel doeskin dogwood drapery driftwood dungaree duramen dustcloth dustrag
  dyewood ebonite effector elemi elmwood ermine etamin etamine ethanol eucalyptus faille fibril
  filament flannelette foresail foulard frieze fruitwood furfural furfuraldehyde fustian gabardine
  gaffsail galactose gamboge gauze gibberellin goatskin grillwork grogram grosgrain groundsheet
  guaiac guaiacum guimpe gumwood gunny haircloth hairnet hankey hankie hanky hardwood hazelwood
  headsail heartwood hemp herringbone hickory homespun hopsack hopsacking horsehair horsehide huck
  huckaback husk hypha ironwood jaconet jacquard juniper jute kapok kauri kenaf khaddar khadi
  kidskin kingwood kinin labdanum lacewood ladanum lambskin lancewood lapin larch latakia lateen
  leatherette lemonwood levant linden lining lint lisle locust logwood longyi loofa loofah luffa
  lugsail lungi lungyi macintosh mackintosh macrame magnolia mainsail maple marocain marseille
  mastic matchwood meshing meshwork mezereum mink mizen mizzen moire moleskin moquette moreen
  morocco muskrat muslin mylar myofibril myofibrilla myrrh nainsook nankeen needlepoint netting
  ninon oakum obeche oddment oilcloth oleoresin orangewood organdie organdy orlon otter panatela
  pandanus panetela panetella panting paraphysis parchment pecan percale phellem phytohormone
  pigskin pique placket polypropene polypropylene polytetrafluoroethylene pongee poon poplar
  pulpwood pyinma quilting quira raccoon raffia raphia rappee raveling ravelling rawhide redwood
  reefer remnant repp reseau resinoid rhizoid rhizomorph roan rosewood rubber russet sabicu
  saccharose sackcloth sacking sailcloth samite sandalwood sandarac sandarach sapwood saran
  sarcenet sarcostyle sarsenet sateen satinet satinette satinwood savin sawdust scammony screening
  scrim sealskin seersucker sequoia serge shag shammy shantung sharkskin sheepskin sheeting
  shirting shirttail shoddy shuck silesia sisal skysail softwood spanker sparker spindle spinnaker
  spliff splinters spritsail spruce squirrel stammel staysail stockinet stockinette stogie stogy
  storax stubble sucrose suiting sumac swatch sycamore taffeta tammy tanbark tapa tapestry tapis
  tappa tarp tarpaulin tatter teak teakwood teflon terrycloth terylene thermoplastic ticking tolu
  topgallant topsail toweling towelling tricot trousering tulipwood tupelo turpentine ultrasuede
  valenciennes veiling velcro vellum velveteen vicuna vinyl vinylite viyella voile vulcanite
  whipcord whitewood wicker wincey winceyette wirework wood worsted yellowwood yoke zebrawood`

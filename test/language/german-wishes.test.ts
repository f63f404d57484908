import { describe, expect, test } from 'vitest'
import { parse } from './parse.ts'
import { spellWishesOf } from './spell-request.ts'

type Case = readonly [sentence: string, wishes: string]

const garments: Case[] = [
  ['schwarzes Kleid', 'category=dress color=black'],
  ['ein rotes Kleid', 'category=dress color=red'],
  ['grüne Bluse mit kurzen Ärmeln', 'category=blouse color=green sleeve_length=short'],
  ['gestreiftes Hemd', 'category=shirt pattern=striped'],
  ['kariertes Flanellhemd', 'category=shirt pattern=checkered'],
  ['gepunkteter Rock', 'category=skirt pattern=dots'],
  ['geblümtes Sommerkleid', 'category=dress pattern=floral'],
  ['Blumenkleid', 'category=dress pattern=floral'],
  ['Kleid mit Blumenmuster', 'category=dress pattern=floral'],
  ['Lederjacke', 'category=jacket material=leather'],
  ['Wollmantel in Grau', 'category=coat color=gray material=wool'],
  ['graue Mäntel', 'category=coat color=gray'],
  ['Jeansjacke', 'category=jacket material=denim'],
  ['Winterjacke mit Kapuze', 'category=jacket neckline=hooded'],
  ['Langarmshirt', 'category=t-shirt sleeve_length=long'],
  ['Kurzarmhemd in Weiß', 'category=shirt color=white sleeve_length=short'],
  ['weiße Turnschuhe', 'category=sneakers color=white'],
  ['braune Stiefeletten', 'category=boots color=brown'],
  ['schwarze Pumps', 'category=heels color=black'],
  ['Handtasche in Beige', 'category=handbag color=beige'],
  ['ein Rucksack für die Schule', 'category=backpack'],
  ['Sonnenbrille', 'category=sunglasses'],
  ['Goldkette', 'category=necklace color=gold'],
  ['silberne Ohrringe', 'category=earrings color=silver'],
  ['Badeanzug', 'category=swimsuit gender=female'],
  ['Bikini in Türkis', 'category=swimsuit color=turquoise gender=female'],
  ['Bademantel aus Frottee', 'category=robe material=cotton'],
  ['Strickjacke aus Wolle', 'category=cardigan material=wool'],
  ['Rollkragenpullover', 'category=sweater neckline=turtle'],
  ['Pullover mit V-Ausschnitt', 'category=sweater neckline=v-neck'],
  ['T-Shirt mit Rundhalsausschnitt', 'category=t-shirt neckline=crew'],
  ['schulterfreies Top', 'category=top neckline=off-shoulder'],
  ['ärmelloses Kleid', 'category=dress sleeve_length=sleeveless'],
  ['Kleid mit Spaghettiträgern', 'category=dress sleeve_length=spaghetti-strap'],
  ['knielanger Rock', 'category=skirt length=knee'],
  ['Maxikleid', 'category=dress length=maxi'],
  ['Minirock aus Jeans', 'category=skirt material=denim'],
  ['enge Jeans', 'category=jeans fit=slim'],
  ['weite Hose', 'category=pants fit=relaxed'],
  ['hellblaues Hemd', 'category=shirt color=blue'],
  ['dunkelblauer Anzug', 'category=suit color=navy,blue'],
  ['dunkelgrüne Samtbluse', 'category=blouse color=green,olive material=velvet'],
  ['weinrotes Abendkleid', 'category=dress color=burgundy'],
  ['cremefarbene Bluse', 'category=blouse color=white,beige'],
  ['senfgelber Pullover', 'category=sweater color=yellow'],
  ['bunte Socken', 'category=socks color=multicolor'],
  ['einfarbiges Shirt', 'category=t-shirt pattern=solid'],
  ['Seidenbluse mit Schleife', 'category=blouse material=silk'],
  ['Kleid aus Baumwolle oder Leinen', 'category=dress material=cotton,linen'],
  ['Kleid ohne Ärmel', 'category=dress sleeve_length=sleeveless'],
  ['Kleid oder Rock', 'category=dress,skirt'],
  ['Ich hätte gern ein Kleid', 'category=dress'],
  ['Haben Sie rote Schuhe?', 'category=any shoes color=red'],
  ['Habt ihr was in Grün?', 'color=green'],
  ['Können Sie mir schwarze Stiefel zeigen?', 'category=boots color=black'],
  ['Zeig mir bitte blaue Hemden', 'category=shirt color=blue'],
  ['Ich brauche einen warmen Mantel für den Winter', 'category=coat'],
  ['Traumkleid', 'category=dress'],
  ['Cocktailkleid', 'category=dress'],
  [
    'ich hätte gerne eine weiße bluse mit langen ärmeln und stehkragen',
    'category=blouse color=white sleeve_length=long neckline=mandarin',
  ],
  ['Schwarze Stiefel mit hohem Absatz', 'category=boots color=black'],
  ['flache Sandalen in Gold', 'category=sandals color=gold'],
  ['Jogginghose mit Taschen', 'category=track-pants'],
  ['Tasche mit Reißverschluss', 'category=any bag'],
  ['Umhängetasche aus Leder, braun', 'category=handbag color=brown material=leather'],
  ['Strumpfhose schwarz', 'category=stockings color=black'],
  ['Dirndl in Grün', 'category=dress color=green'],
  ['weites Leinenhemd in Beige', 'category=shirt color=beige fit=relaxed material=linen'],
  ['Bluse mit Dreiviertelarm', 'category=blouse sleeve_length=three-quarter'],
  ['Rock mit Schlitz, wadenlang', 'category=skirt length=midi'],
  ['Pulli mit Rundhals', 'category=sweater neckline=crew'],
  ['Jeans mit hohem Bund', 'category=jeans'],
  ['Kleid mit tiefem Ausschnitt', 'category=dress'],
  ['ein rückenfreies Abendkleid in Bordeaux', 'category=dress color=burgundy'],
  ['Shirt mit Leopardenmuster', 'category=t-shirt pattern=animal'],
  ['Tuch mit Paisleymuster', 'category=scarf pattern=paisley'],
  ['Krawatte, dunkelrot mit Streifen', 'category=tie color=burgundy,red pattern=striped'],
  ['Badehose in Blau-Weiß gestreift', 'category=swimsuit color=blue,white pattern=striped'],
  ['rot-weiß gestreiftes Shirt', 'category=t-shirt color=red,white pattern=striped'],
  ['schwarzweiß kariertes Hemd', 'category=shirt color=black,white pattern=checkered'],
  ['Kleid ohne Muster', 'category=dress pattern=solid'],
  ['T-Shirt mit Aufdruck', 'category=t-shirt pattern=graphic'],
  ['mittelblaue Jeans', 'category=jeans color=blue'],
  ['schwarze Stiefel mit hohem Absatz', 'category=boots color=black'],
  ['High Heels in Rot', 'category=heels color=red'],
]

const denials: Case[] = [
  ['Hemd ohne Kragen', 'category=shirt !neckline=collared'],
  ['keine Streifen bitte', '!pattern=striped'],
  ['ein Kleid, aber nicht schwarz', 'category=dress !color=black'],
  ['ein Kleid, das nicht schwarz ist', 'category=dress !color=black'],
  ['ich will kein Leder', '!material=leather'],
  ['alles außer Rot', '!color=red,burgundy'],
  ['Pullover ohne Kapuze und ohne Logo', 'category=sweater !pattern=graphic !neckline=hooded'],
  ['Rot mag ich nicht', '!color=red,burgundy'],
  ['weder Streifen noch Punkte', '!pattern=striped,dots'],
  ['nicht zu lang', 'less length'],
  ['kein zu kurzes Kleid', 'category=dress more length'],
  ['nichts von Adidas', '!brand=Adidas'],
  [
    'Zeigen Sie mir bitte Anzüge für meinen Mann, dunkelblau oder grau, nicht zu eng',
    'category=suit color=navy,blue,gray gender=male more looseness',
  ],
  ['Pullover, die nicht kratzen', 'category=sweater !scratchy'],
  ['gepunktete Bluse, aber bitte nicht in Rot', 'category=blouse pattern=dots !color=red,burgundy'],
  ['Sneaker in Weiß, aber keine von Nike', 'category=sneakers color=white !brand=Nike'],
  ['Hoodie ohne Aufdruck', 'category=hoodie !pattern=graphic'],
  ['eine Hose, keine Jeans', 'category=pants !category=jeans'],
  ['kein Kleid, sondern einen Rock', 'category=skirt !category=dress'],
  ['Ich mag keine Punkte', '!pattern=dots'],
  ['Ich hasse Rosa', '!color=pink'],
  ['alles, nur nicht schwarz', '!color=black'],
  ['ein Kleid außer in Schwarz', 'category=dress !color=black'],
  ['nichts Gestreiftes', '!pattern=striped'],
  ['Jeans, bloß nicht zerrissen', 'category=jeans !ripped'],
]

const prices: Case[] = [
  ['Schuhe unter 80 Euro', 'category=any shoes ..80 EUR'],
  ['Kleid bis 50€', 'category=dress ..50 EUR'],
  ['Jacke ab 100 Euro', 'category=jacket 100.. EUR'],
  ['Hose zwischen 30 und 60 Euro', 'category=pants 30..60 EUR'],
  ['Bluse für höchstens 25 €', 'category=blouse ..25 EUR'],
  ['Hemd um die 40 Euro', 'category=shirt 32..48 EUR'],
  ['Mantel nicht teurer als 150 Euro', 'category=coat ..150 EUR'],
  ['Kleid für 49,90 €', 'category=dress ..49.9 EUR'],
  ['Anzug unter 1.000 €', 'category=suit ..1000 EUR'],
  ['Schuhe für fünfzig Euro', 'category=any shoes ..50 EUR'],
  ['mindestens 100 Euro', '100.. EUR'],
  ['günstige Sneaker', 'category=sneakers price-ascending'],
  ['das günstigste Kleid', 'category=dress price-ascending'],
  ['Kleider nach Preis sortiert', 'category=dress price-ascending'],
  ['Gibt es Lederjacken unter 200 Euro?', 'category=jacket material=leather ..200 EUR'],
  [
    'Hallo, ich bin auf der Suche nach einem eleganten schwarzen Kleid für die Hochzeit meiner Schwester, maximal 120 Euro, Größe 38',
    'category=dress color=black occasion=wedding ..120 EUR size=38',
  ],
  [
    'Habt ihr Herrenschuhe aus Wildleder in 43 unter 150€?',
    'category=any shoes material=suede gender=male grown ..150 EUR size=43',
  ],
  [
    'ein langes geblümtes Kleid ohne Ärmel, zwischen 40 und 80 Euro',
    'category=dress pattern=floral sleeve_length=sleeveless length=maxi 40..80 EUR',
  ],
  ['Ein Sommerkleid, das nicht teurer als 60 Euro ist', 'category=dress ..60 EUR'],
  ['Brautkleid unter 1.500,00 €', 'category=dress occasion=wedding ..1500 EUR'],
  ['günstige Handtasche unter dreißig Euro', 'category=handbag ..30 EUR price-ascending'],
  [
    'Ich suche Schuhe. Sie sollen bequem sein und nicht mehr als 70 Euro kosten.',
    'category=sneakers,athletic-shoes,formal-shoes,loafers,boots,sandals,flip-flops,slippers,flats ..70 EUR',
  ],
  ['40 bis 60 Euro', '40..60 EUR'],
  ['20 € bis 40 €', '20..40 EUR'],
  ['von 20 bis 50 Euro', '20..50 EUR'],
  ['über 100 Euro', '100.. EUR'],
  ['weniger als 50', '..50'],
  ['50 Euro oder weniger', '..50 EUR'],
  ['Preis unter 25,50 Euro', '..25.5 EUR'],
  [
    'Kleider bis 100, Größe 42, in Schwarz oder Dunkelblau',
    'category=dress color=black,navy,blue ..100 size=42',
  ],
  ['ich möchte bitte nur Kleider sehen, die weniger als 80 € kosten', 'category=dress ..80 EUR'],
]

const wearers: Case[] = [
  ['blaue Jeans für Herren', 'category=jeans color=blue gender=male grown'],
  ['Regenjacke für Kinder', 'category=jacket age_group=kids'],
  ['Damenstiefel aus Leder', 'category=boots material=leather gender=female grown'],
  ['Herrenuhr', 'category=watch gender=male grown'],
  ['ein Kleid für eine Hochzeit', 'category=dress occasion=wedding'],
  ['etwas Schickes fürs Büro', 'occasion=formal'],
  ['Kleidung zum Wandern', 'occasion=sport'],
  ['Schuhe zum Laufen', 'category=any shoes occasion=sport'],
  ['Bikini für den Urlaub', 'category=swimsuit gender=female occasion=beach'],
  ['Geschenk für meine Mutter', 'gender=female'],
  ['Jacke für meinen Sohn, 8 Jahre alt', 'category=jacket gender=male age_group=kids'],
  ['Schuhe für meine 5-jährige Tochter', 'category=any shoes gender=female age_group=kids'],
  ['etwas für meinen Mann', 'gender=male'],
  ['Kleid für ein Mädchen', 'category=dress gender=female age_group=kids'],
  ['ein Body für Babys', 'category=bodysuit age_group=babies'],
  ['Damenjacke', 'category=jacket gender=female grown'],
  ['Herrenhemd', 'category=shirt gender=male grown'],
  ['Kindermütze', 'category=beanie age_group=kids'],
  ['Mädchenkleid in Rosa', 'category=dress color=pink gender=female age_group=kids'],
  ['Schuhe für Frauen', 'category=any shoes gender=female grown'],
  ['wir suchen Kleider für Brautjungfern', 'category=dress occasion=wedding'],
  [
    'Ich bräuchte dringend eine wasserdichte Jacke zum Wandern, am liebsten in Grün oder Blau',
    'category=jacket color=green,blue occasion=sport',
  ],
  ['eine kurze Hose für den Strand', 'category=shorts occasion=beach'],
  ['Schuhe für einen 5 Jahre alten Jungen', 'category=any shoes gender=male age_group=kids'],
  ['Schlafanzug für ein Baby, 6 Monate', 'category=pajamas age_group=babies'],
  ['für ihn', 'gender=male'],
  ['für Damen', 'gender=female grown'],
  ['etwas für meine Freundin zum Geburtstag', 'gender=female occasion=party'],
  ['Kinderschuhe Größe 28', 'category=any shoes age_group=kids size=28'],
  ['für meine Enkelin', 'gender=female age_group=kids'],
]

const sizes: Case[] = [
  ['Laufschuhe Größe 43', 'category=athletic-shoes size=43'],
  ['Kleid in Größe 38', 'category=dress size=38'],
  ['Größe 40 oder 42', 'size=40 size=42'],
  ['Hemd in L', 'category=shirt size=L'],
  ['Schuhe EU 42', 'category=any shoes size=EU 42 size=42'],
  ['Jacken auf Lager', 'category=jacket in stock'],
  ['Sneaker von Nike', 'category=sneakers brand=Nike'],
  ['Kleid von Zara in Blau', 'category=dress color=blue brand=Zara'],
  ['Mantel in Camel, Wolle, Größe L', 'category=coat color=brown material=wool size=L'],
  ['Gr. 38', 'size=38'],
]

const several: Case[] = [
  ['ein Hemd und eine Hose', 'category=shirt + category=pants'],
  [
    'rotes Kleid Größe 36 und schwarze Schuhe',
    'category=dress color=red size=36 + category=any shoes color=black',
  ],
  [
    'weißes Hemd, schwarze Hose und braune Schuhe',
    'category=shirt color=white + category=pants color=black + category=any shoes color=brown',
  ],
]

const typed: Case[] = [
  ['gruener Pullover', 'category=sweater color=green'],
  ['Maentel fuer Damen', 'category=coat gender=female grown'],
  ['Klied in schwarz', 'category=dress color=black'],
  ['scharzes Kleid', 'category=dress color=black'],
  ['Turnschue', 'category=sneakers'],
  ['Sommerkleidd', 'category=dress'],
  ['suche winterstiefel fuer kinder groesse 30', 'category=boots age_group=kids size=30'],
  ['gruener Mantel', 'category=coat color=green'],
  ['Maedchenkleid', 'category=dress gender=female age_group=kids'],
  ['rote Schuhe fuer Maenner', 'category=any shoes color=red gender=male grown'],
  ['grunes Kleid fur Damen', 'category=dress color=green gender=female grown'],
  ['KLEID IN BLAU', 'category=dress color=blue'],
]

describe.each([
  ['garments and what they look like', garments],
  ['what is not wanted', denials],
  ['prices', prices],
  ['wearers and occasions', wearers],
  ['sizes, brands and stock', sizes],
  ['several garments', several],
  ['hurried and misspelt', typed],
])('%s, said in German', (_, cases) => {
  test.each(cases)('%s → %s', (sentence, wishes) => {
    expect(spellWishesOf(sentence)).toBe(wishes)
    expect(parse(sentence).language).toBe('de')
  })
})

test.each([
  ['Bluse mit Pailletten', 'sequins'],
  ['Sommerkleid', 'summer'],
  ['Jacke aus Softshell', 'softshell'],
])('"%s" keeps "%s" as words to rank by', (sentence, text) => {
  expect(parse(sentence).wishes[0]?.text).toBe(text)
})

test('a shop that sells "Kind Mantel" hears its name, not a coat', () => {
  const brands = ['Kind Mantel']
  const wish = parse('ein Kleid von Kind Mantel', { brands }).wishes[0]
  expect(wish).toMatchObject({ brands: ['Kind Mantel'], wanted: { category: ['dress'] } })
})

test('"Schwarz stört mich nicht" lifts a ban on colors, and asks for none', () => {
  const { wishes, withdrawn } = parse('Schwarz stört mich nicht')
  expect(wishes.map(({ wanted }) => wanted.color)).toEqual([undefined])
  expect(withdrawn).toEqual(['color'])
})

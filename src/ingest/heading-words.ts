/**
 * What the words of headings mean, in the languages that shops keep their lists in: without accents, parted by blanks. `noise` says
 * nothing of the field.
 */
const meanings = {
  article:
    'article articles artikel articolo articulo art item produkt product produit producto prodotto prod produto artigo vare tuote produkts products',
  number: 'number numero nummer nr num no n nro numer',
  code: 'code kode codigo codice cod kod id sku ref reference referenz referencia riferimento kennung key',
  name: 'name names nome nom nombre naam namn navn nazwa bezeichnung bez benennung designation denominazione denominacion denomination intitule libelle titel titre titulo titolo title',
  parent: 'parent parents vater eltern master padre parente mere pere stamm',
  main: 'main primary principal principale haupt prima premier primaria primario base',
  variant: 'variant variante variation varianten opzione',
  price: 'price pricing preis prix precio prezzo preco prijs pris cena vkpreis vk',
  sale: 'sale special reduced discounted discount promo promotional promotion promotionnel promozionale scontato sconto solde remise reduit oferta rebajado rebaja rabattiert reduziert reduzierter aktion aktions angebot angebots sonder rabatt offerta saldi soldes saldo aanbieding rea tilbud outlet',
  list: 'listino liste original tarif catalogo listen conseille consigliato recomendado uvp rrp msrp',
  regular:
    'regular current normal regulier regolare originale pieno intero habituel lleno final finale vente venta vendita verkauf verkaufs laden shop web online ttc brutto consumer retail selling',
  color:
    'color colour colors colours farbe farben farb couleur couleurs coloris colore colori colores kleur farve farg',
  size: 'size sizes grosse groesse grossen groessen gr taille tailles talla tallas taglia taglie maat maten misura pointure numeracion',
  category:
    'category categories kategorie kategorien categoria categorie warengruppe wgr warengruppen reparto rayon departement departamento department seccion famiglia familia famille sortiment produktgruppe artikelgruppe rubrik rubrique hauptgruppe',
  brand: 'brand marke marken marque marca merk hersteller produttore fabricant fabricante fornitore maison',
  material:
    'material materiale materiali composition composizione composicion zusammensetzung obermaterial materialzusammensetzung stoff tessuto tissu tejido matiere matieres materia',
  image:
    'image images imagen imagenes immagine immagini bild bilder foto fotos photo photos picture pictures img afbeelding visuel visuels',
  description:
    'description beschreibung descrizione descripcion langtext langbeschreibung omschrijving descrizioni beschreibungstext',
  stock: 'stock bestand lagerbestand giacenza existencias voorraad inventory magazzino',
  quantity: 'quantity level qty menge anzahl stuckzahl stueckzahl quantite cantidad quantita qte pezzi',
  availability:
    'availability verfugbarkeit verfuegbarkeit disponibilite disponibilidad disponibilita beschikbaarheid lieferbarkeit lieferstatus',
  gender: 'gender geschlecht genre genere genero sexe sesso sexo zielgruppe geslacht',
  currency: 'currency wahrung waehrung devise moneda valuta',
  link: 'link url lien enlace deeplink href',
  start: 'start from begin beginnt beginn starts von ab desde debut inizio dal',
  end: 'end until to ends endet ende bis hasta fin fine al',
  text: 'text texte testo texto',
  further: 'further second secondary weitere zweite autre autres altri otros',
  amount: 'amount value betrag montant importe importo',
  noise:
    'the a an of de du des del della dello dell di da d l la le les el los las il lo der die das dem den des des en in et e y and und an date datum fecha data long lang lungo completo complete completa available disponible disponibles disponibili verfugbar verfuegbar verfugbare verfuegbare effective 1',
} as const
type Meaning = keyof typeof meanings

const meaningOf: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(meanings).flatMap(([meaning, words]) =>
    words.split(' ').map((word): [string, Meaning] => [word, meaning as Meaning]),
  ),
)

/** Shorter words do not stand inside of others: "Vaterartikelnr" ends with one of the few that do. */
const shortestPart = 3
const shortEnds: ReadonlySet<string> = new Set(['nr', 'no', 'id'])

/** The meanings of a word, or of the words that it is put together of; null where a part of it is not known. */
function meaningsOf(word: string): Meaning[] | null {
  if (/^\d+$/.test(word)) return [Number(word) === 1 ? 'noise' : 'further']
  const whole = meaningOf.get(word)
  if (whole !== undefined) return [whole]
  for (let at = word.length - 2; at >= shortestPart; at--) {
    const [front, end] = [word.slice(0, at), word.slice(at)]
    const last = end.length >= shortestPart || shortEnds.has(end) ? meaningOf.get(end) : undefined
    if (last === undefined || last === 'noise') continue
    const first = meaningsOf(front) ?? (front.endsWith('s') ? meaningsOf(front.slice(0, -1)) : null)
    if (first !== null) return [...first, last]
  }
  return null
}

/** What words of these meanings together head, by a name that `columnAliases` knows; the first that holds exactly. */
const heads: readonly {
  readonly of: readonly Meaning[]
  readonly beside?: readonly Meaning[]
  readonly name: string
}[] = [
  { of: ['parent', 'number'], beside: ['article', 'code', 'main'], name: 'parentsku' },
  { of: ['parent', 'code'], beside: ['article', 'main'], name: 'parentsku' },
  { of: ['main', 'article', 'number'], beside: ['code'], name: 'parentsku' },
  { of: ['parent', 'article'], name: 'parentsku' },
  { of: ['variant', 'number'], beside: ['article', 'code'], name: 'variantsku' },
  { of: ['variant', 'code'], beside: ['article'], name: 'variantsku' },
  { of: ['article', 'number'], beside: ['code'], name: 'articlenumber' },
  { of: ['article', 'code'], name: 'articlenumber' },
  { of: ['code', 'number'], name: 'reference' },
  { of: ['category', 'name'], beside: ['article', 'main', 'text'], name: 'categoryname' },
  { of: ['category'], beside: ['article', 'main', 'text'], name: 'category' },
  { of: ['color', 'name'], beside: ['article', 'main', 'text'], name: 'colorname' },
  { of: ['color'], beside: ['article', 'main', 'text', 'variant'], name: 'color' },
  { of: ['size', 'name'], beside: ['article', 'variant', 'text'], name: 'size' },
  { of: ['size'], beside: ['article', 'variant', 'text'], name: 'size' },
  { of: ['brand'], beside: ['name', 'article', 'text'], name: 'brand' },
  { of: ['sale', 'start'], beside: ['price'], name: 'salestart' },
  { of: ['sale', 'end'], beside: ['price'], name: 'saleend' },
  { of: ['sale', 'price'], beside: ['amount', 'article', 'regular'], name: 'saleprice' },
  { of: ['list', 'price'], beside: ['amount', 'article'], name: 'listprice' },
  { of: ['price'], beside: ['amount', 'article', 'regular', 'variant'], name: 'price' },
  { of: ['image'], beside: ['further', 'article', 'main', 'link', 'name', 'variant'], name: 'image' },
  { of: ['description'], beside: ['article', 'text'], name: 'description' },
  { of: ['stock'], beside: ['article', 'quantity', 'regular', 'variant'], name: 'stock' },
  { of: ['quantity'], beside: ['article', 'variant'], name: 'quantity' },
  { of: ['availability'], beside: ['article', 'stock'], name: 'availability' },
  { of: ['material'], beside: ['article', 'main', 'name', 'text'], name: 'material' },
  { of: ['gender'], beside: ['article'], name: 'gender' },
  { of: ['currency'], beside: ['price', 'regular'], name: 'currency' },
  { of: ['link'], beside: ['article'], name: 'link' },
  { of: ['name'], beside: ['article', 'main', 'text'], name: 'articlename' },
  { of: ['article', 'text'], beside: ['further'], name: 'articletext' },
]

function wordsOf(heading: string): string[] {
  return heading
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+|(?<=\p{L})(?=\p{N})/u)
    .filter((word) => word !== '')
}

/** True of a heading that ends in a word for a number or a key of what no list of names knows: "listingId", "Inserat-Nr."; not of a brand's. */
export function mayHeadIds(heading: string): boolean {
  const words = wordsOf(heading)
  const found = words.flatMap((word) => meaningsOf(word) ?? [null])
  const last = meaningsOf(words.at(-1) ?? '')?.at(-1)
  return (
    (last === 'number' || last === 'code') &&
    found.every(
      (meaning) => meaning === null || meaning === 'number' || meaning === 'code' || meaning === 'article',
    )
  )
}

/**
 * A heading of several words, or of one that is put together, by the plain name of what it heads: "Codice articolo" is "articlenumber",
 * "Vater-Art.-Nr." is "parentsku". Null where a word is not known, or where the words together head nothing.
 */
export function headedName(heading: string): string | null {
  const words = wordsOf(heading)
  const found = words.map(meaningsOf)
  if (found.some((each) => each === null)) return null
  const said = new Set<Meaning>(found.flatMap((each) => each ?? []))
  said.delete('noise')
  const head = heads.find(
    ({ of, beside = [] }) =>
      of.every((meaning) => said.has(meaning)) &&
      [...said].every((meaning) => of.includes(meaning) || beside.includes(meaning)),
  )
  return head?.name ?? null
}

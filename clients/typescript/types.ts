// Written by `npm run client` from the service's OpenAPI document; a test compares the two.

export type ChatEvent =
  | {
      event: 'start'
      data: {
        thread_id: string
      }
    }
  | {
      event: 'step-start'
      data: {
        tool: string
      }
    }
  | {
      event: 'step-end'
      data: Step
    }
  | {
      event: 'text-delta'
      data: {
        text: string
      }
    }
  | {
      event: 'products'
      data: {
        products: ProductCard[]
        understood: Understood
        groups: ProductGroup[]
        total: Price | null
      }
    }
  | {
      event: 'done'
      data: ChatAnswer
    }

export interface Schemas {
  ChatRequest: ChatRequest
  ChatAnswer: ChatAnswer
  ChatEvent: ChatEvent
  SearchRequest: SearchRequest
  SearchAnswer: SearchAnswer
  DescribeRequest: DescribeRequest
  DescribeAnswer: DescribeAnswer
  Facets: Facets
  Feedback: Feedback
  Filters: Filters
  Garment: Garment
  Image: Image
  Price: Price
  Problem: Problem
  Product: Product
  ProductBody: ProductBody
  ProductCard: ProductCard
  ProductGroup: ProductGroup
  ProductPage: ProductPage
  Thread: Thread
  Understood: Understood
}
export interface ChatRequest {
  /**
   * May be empty when there are pictures. Default: "".
   */
  message?: string
  /**
   * Default: [].
   *
   * @maxItems 4
   */
  images?: Image[]
  /**
   * A conversation to go on with.
   */
  thread_id?: string
  filters?: Filters
  /**
   * Default: 12.
   */
  limit?: number
  /**
   * What is looked for from now on: `understood` of the last answer, changed. The message is then only what the thread shows as said.
   */
  wish?: {
    /**
     * Default: {}.
     */
    wanted?: {
      category?: (
        | 't-shirt'
        | 'shirt'
        | 'polo'
        | 'blouse'
        | 'top'
        | 'tank-top'
        | 'tunic'
        | 'bodysuit'
        | 'sweater'
        | 'cardigan'
        | 'sweatshirt'
        | 'hoodie'
        | 'jacket'
        | 'blazer'
        | 'coat'
        | 'vest'
        | 'dress'
        | 'jumpsuit'
        | 'jeans'
        | 'pants'
        | 'capris'
        | 'leggings'
        | 'shorts'
        | 'skirt'
        | 'suit'
        | 'tracksuit'
        | 'track-pants'
        | 'swimsuit'
        | 'kurta'
        | 'saree'
        | 'salwar-kameez'
        | 'lehenga'
        | 'dupatta'
        | 'bra'
        | 'underwear'
        | 'undershirt'
        | 'stockings'
        | 'socks'
        | 'pajamas'
        | 'robe'
        | 'sneakers'
        | 'athletic-shoes'
        | 'formal-shoes'
        | 'loafers'
        | 'boots'
        | 'sandals'
        | 'flip-flops'
        | 'slippers'
        | 'heels'
        | 'flats'
        | 'handbag'
        | 'backpack'
        | 'clutch'
        | 'duffel-bag'
        | 'laptop-bag'
        | 'suitcase'
        | 'pouch'
        | 'wallet'
        | 'belt'
        | 'hat'
        | 'cap'
        | 'beanie'
        | 'scarf'
        | 'tie'
        | 'gloves'
        | 'sunglasses'
        | 'watch'
        | 'cufflinks'
        | 'suspenders'
        | 'hair-accessory'
        | 'umbrella'
        | 'keychain'
        | 'other-accessory'
        | 'necklace'
        | 'earrings'
        | 'bracelet'
        | 'ring'
        | 'jewelry-set'
      )[]
      color?: (
        | 'black'
        | 'white'
        | 'gray'
        | 'silver'
        | 'beige'
        | 'brown'
        | 'gold'
        | 'bronze'
        | 'yellow'
        | 'orange'
        | 'red'
        | 'burgundy'
        | 'pink'
        | 'purple'
        | 'blue'
        | 'navy'
        | 'turquoise'
        | 'green'
        | 'olive'
        | 'multicolor'
      )[]
      pattern?: (
        | 'solid'
        | 'striped'
        | 'checkered'
        | 'plaid'
        | 'dots'
        | 'floral'
        | 'geometric'
        | 'animal'
        | 'camouflage'
        | 'paisley'
        | 'tie-dye'
        | 'graphic'
        | 'abstract'
        | 'embroidered'
      )[]
      sleeve_length?: (
        'sleeveless' | 'spaghetti-strap' | 'strapless' | 'cap' | 'short' | 'three-quarter' | 'long'
      )[]
      neckline?: (
        | 'crew'
        | 'v-neck'
        | 'scoop'
        | 'square'
        | 'boat'
        | 'halter'
        | 'turtle'
        | 'mock'
        | 'mandarin'
        | 'collared'
        | 'hooded'
        | 'off-shoulder'
        | 'sweetheart'
        | 'wrap'
      )[]
      length?: ('cropped' | 'mini' | 'short' | 'knee' | 'midi' | 'ankle' | 'maxi')[]
      fit?: ('skinny' | 'slim' | 'regular' | 'straight' | 'relaxed' | 'oversized' | 'flared')[]
      material?: (
        | 'cotton'
        | 'linen'
        | 'wool'
        | 'silk'
        | 'satin'
        | 'denim'
        | 'leather'
        | 'suede'
        | 'polyester'
        | 'nylon'
        | 'viscose'
        | 'velvet'
        | 'lace'
        | 'chiffon'
        | 'fleece'
        | 'knit'
        | 'corduroy'
        | 'canvas'
        | 'mesh'
        | 'synthetic'
        | 'metal'
      )[]
      gender?: ('female' | 'male' | 'unisex')[]
      age_group?: ('adults' | 'kids' | 'babies')[]
      occasion?: (
        'casual' | 'formal' | 'party' | 'wedding' | 'sport' | 'beach' | 'ethnic' | 'travel' | 'lounge'
      )[]
    }
    /**
     * Default: {}.
     */
    unwanted?: {
      category?: (
        | 't-shirt'
        | 'shirt'
        | 'polo'
        | 'blouse'
        | 'top'
        | 'tank-top'
        | 'tunic'
        | 'bodysuit'
        | 'sweater'
        | 'cardigan'
        | 'sweatshirt'
        | 'hoodie'
        | 'jacket'
        | 'blazer'
        | 'coat'
        | 'vest'
        | 'dress'
        | 'jumpsuit'
        | 'jeans'
        | 'pants'
        | 'capris'
        | 'leggings'
        | 'shorts'
        | 'skirt'
        | 'suit'
        | 'tracksuit'
        | 'track-pants'
        | 'swimsuit'
        | 'kurta'
        | 'saree'
        | 'salwar-kameez'
        | 'lehenga'
        | 'dupatta'
        | 'bra'
        | 'underwear'
        | 'undershirt'
        | 'stockings'
        | 'socks'
        | 'pajamas'
        | 'robe'
        | 'sneakers'
        | 'athletic-shoes'
        | 'formal-shoes'
        | 'loafers'
        | 'boots'
        | 'sandals'
        | 'flip-flops'
        | 'slippers'
        | 'heels'
        | 'flats'
        | 'handbag'
        | 'backpack'
        | 'clutch'
        | 'duffel-bag'
        | 'laptop-bag'
        | 'suitcase'
        | 'pouch'
        | 'wallet'
        | 'belt'
        | 'hat'
        | 'cap'
        | 'beanie'
        | 'scarf'
        | 'tie'
        | 'gloves'
        | 'sunglasses'
        | 'watch'
        | 'cufflinks'
        | 'suspenders'
        | 'hair-accessory'
        | 'umbrella'
        | 'keychain'
        | 'other-accessory'
        | 'necklace'
        | 'earrings'
        | 'bracelet'
        | 'ring'
        | 'jewelry-set'
      )[]
      color?: (
        | 'black'
        | 'white'
        | 'gray'
        | 'silver'
        | 'beige'
        | 'brown'
        | 'gold'
        | 'bronze'
        | 'yellow'
        | 'orange'
        | 'red'
        | 'burgundy'
        | 'pink'
        | 'purple'
        | 'blue'
        | 'navy'
        | 'turquoise'
        | 'green'
        | 'olive'
        | 'multicolor'
      )[]
      pattern?: (
        | 'solid'
        | 'striped'
        | 'checkered'
        | 'plaid'
        | 'dots'
        | 'floral'
        | 'geometric'
        | 'animal'
        | 'camouflage'
        | 'paisley'
        | 'tie-dye'
        | 'graphic'
        | 'abstract'
        | 'embroidered'
      )[]
      sleeve_length?: (
        'sleeveless' | 'spaghetti-strap' | 'strapless' | 'cap' | 'short' | 'three-quarter' | 'long'
      )[]
      neckline?: (
        | 'crew'
        | 'v-neck'
        | 'scoop'
        | 'square'
        | 'boat'
        | 'halter'
        | 'turtle'
        | 'mock'
        | 'mandarin'
        | 'collared'
        | 'hooded'
        | 'off-shoulder'
        | 'sweetheart'
        | 'wrap'
      )[]
      length?: ('cropped' | 'mini' | 'short' | 'knee' | 'midi' | 'ankle' | 'maxi')[]
      fit?: ('skinny' | 'slim' | 'regular' | 'straight' | 'relaxed' | 'oversized' | 'flared')[]
      material?: (
        | 'cotton'
        | 'linen'
        | 'wool'
        | 'silk'
        | 'satin'
        | 'denim'
        | 'leather'
        | 'suede'
        | 'polyester'
        | 'nylon'
        | 'viscose'
        | 'velvet'
        | 'lace'
        | 'chiffon'
        | 'fleece'
        | 'knit'
        | 'corduroy'
        | 'canvas'
        | 'mesh'
        | 'synthetic'
        | 'metal'
      )[]
      gender?: ('female' | 'male' | 'unisex')[]
      age_group?: ('adults' | 'kids' | 'babies')[]
      occasion?: (
        'casual' | 'formal' | 'party' | 'wedding' | 'sport' | 'beach' | 'ethnic' | 'travel' | 'lounge'
      )[]
    }
    /**
     * Default: null.
     */
    price?: {
      min?: number
      max?: number
      currency?: string
    } | null
    /**
     * Default: [].
     *
     * @maxItems 50
     */
    sizes?: string[]
    /**
     * Default: [].
     *
     * @maxItems 50
     */
    brands?: string[]
    /**
     * Default: [].
     *
     * @maxItems 50
     */
    unwanted_brands?: string[]
    /**
     * Default: false.
     */
    in_stock?: boolean
    /**
     * @maxItems 50
     */
    assumed_because?: string[]
  }
  /**
   * Garments of photos that the message is about, and what they were misread as. Default: [].
   *
   * @maxItems 8
   */
  garments?: {
    /**
     * Of the message’s photos where it has any, else of the conversation’s; from 1.
     */
    photo: number
    /**
     * Default: 1.
     */
    garment?: number
    /**
     * What it is, where it was misread.
     */
    category?:
      | 't-shirt'
      | 'shirt'
      | 'polo'
      | 'blouse'
      | 'top'
      | 'tank-top'
      | 'tunic'
      | 'bodysuit'
      | 'sweater'
      | 'cardigan'
      | 'sweatshirt'
      | 'hoodie'
      | 'jacket'
      | 'blazer'
      | 'coat'
      | 'vest'
      | 'dress'
      | 'jumpsuit'
      | 'jeans'
      | 'pants'
      | 'capris'
      | 'leggings'
      | 'shorts'
      | 'skirt'
      | 'suit'
      | 'tracksuit'
      | 'track-pants'
      | 'swimsuit'
      | 'kurta'
      | 'saree'
      | 'salwar-kameez'
      | 'lehenga'
      | 'dupatta'
      | 'bra'
      | 'underwear'
      | 'undershirt'
      | 'stockings'
      | 'socks'
      | 'pajamas'
      | 'robe'
      | 'sneakers'
      | 'athletic-shoes'
      | 'formal-shoes'
      | 'loafers'
      | 'boots'
      | 'sandals'
      | 'flip-flops'
      | 'slippers'
      | 'heels'
      | 'flats'
      | 'handbag'
      | 'backpack'
      | 'clutch'
      | 'duffel-bag'
      | 'laptop-bag'
      | 'suitcase'
      | 'pouch'
      | 'wallet'
      | 'belt'
      | 'hat'
      | 'cap'
      | 'beanie'
      | 'scarf'
      | 'tie'
      | 'gloves'
      | 'sunglasses'
      | 'watch'
      | 'cufflinks'
      | 'suspenders'
      | 'hair-accessory'
      | 'umbrella'
      | 'keychain'
      | 'other-accessory'
      | 'necklace'
      | 'earrings'
      | 'bracelet'
      | 'ring'
      | 'jewelry-set'
    color?: (
      | 'black'
      | 'white'
      | 'gray'
      | 'silver'
      | 'beige'
      | 'brown'
      | 'gold'
      | 'bronze'
      | 'yellow'
      | 'orange'
      | 'red'
      | 'burgundy'
      | 'pink'
      | 'purple'
      | 'blue'
      | 'navy'
      | 'turquoise'
      | 'green'
      | 'olive'
      | 'multicolor'
    )[]
  }[]
  /**
   * The language to answer in where the words do not tell one; before `Accept-Language`.
   */
  locale?: string
  /**
   * What the thread shows as said where there is no message: a tap, in words. Default: "".
   */
  said?: string
  /**
   * The product that “it” means in the message, shown before or not; with nothing said, its like is asked for.
   */
  about?: string
  /**
   * Answer as server-sent events. Default: false.
   */
  stream?: boolean
}
export interface Image {
  /**
   * data:image/…;base64,… or an http(s) address.
   */
  url: string
}
export interface Filters {
  category?:
    | (
        | 't-shirt'
        | 'shirt'
        | 'polo'
        | 'blouse'
        | 'top'
        | 'tank-top'
        | 'tunic'
        | 'bodysuit'
        | 'sweater'
        | 'cardigan'
        | 'sweatshirt'
        | 'hoodie'
        | 'jacket'
        | 'blazer'
        | 'coat'
        | 'vest'
        | 'dress'
        | 'jumpsuit'
        | 'jeans'
        | 'pants'
        | 'capris'
        | 'leggings'
        | 'shorts'
        | 'skirt'
        | 'suit'
        | 'tracksuit'
        | 'track-pants'
        | 'swimsuit'
        | 'kurta'
        | 'saree'
        | 'salwar-kameez'
        | 'lehenga'
        | 'dupatta'
        | 'bra'
        | 'underwear'
        | 'undershirt'
        | 'stockings'
        | 'socks'
        | 'pajamas'
        | 'robe'
        | 'sneakers'
        | 'athletic-shoes'
        | 'formal-shoes'
        | 'loafers'
        | 'boots'
        | 'sandals'
        | 'flip-flops'
        | 'slippers'
        | 'heels'
        | 'flats'
        | 'handbag'
        | 'backpack'
        | 'clutch'
        | 'duffel-bag'
        | 'laptop-bag'
        | 'suitcase'
        | 'pouch'
        | 'wallet'
        | 'belt'
        | 'hat'
        | 'cap'
        | 'beanie'
        | 'scarf'
        | 'tie'
        | 'gloves'
        | 'sunglasses'
        | 'watch'
        | 'cufflinks'
        | 'suspenders'
        | 'hair-accessory'
        | 'umbrella'
        | 'keychain'
        | 'other-accessory'
        | 'necklace'
        | 'earrings'
        | 'bracelet'
        | 'ring'
        | 'jewelry-set'
      )[]
    | (
        | 't-shirt'
        | 'shirt'
        | 'polo'
        | 'blouse'
        | 'top'
        | 'tank-top'
        | 'tunic'
        | 'bodysuit'
        | 'sweater'
        | 'cardigan'
        | 'sweatshirt'
        | 'hoodie'
        | 'jacket'
        | 'blazer'
        | 'coat'
        | 'vest'
        | 'dress'
        | 'jumpsuit'
        | 'jeans'
        | 'pants'
        | 'capris'
        | 'leggings'
        | 'shorts'
        | 'skirt'
        | 'suit'
        | 'tracksuit'
        | 'track-pants'
        | 'swimsuit'
        | 'kurta'
        | 'saree'
        | 'salwar-kameez'
        | 'lehenga'
        | 'dupatta'
        | 'bra'
        | 'underwear'
        | 'undershirt'
        | 'stockings'
        | 'socks'
        | 'pajamas'
        | 'robe'
        | 'sneakers'
        | 'athletic-shoes'
        | 'formal-shoes'
        | 'loafers'
        | 'boots'
        | 'sandals'
        | 'flip-flops'
        | 'slippers'
        | 'heels'
        | 'flats'
        | 'handbag'
        | 'backpack'
        | 'clutch'
        | 'duffel-bag'
        | 'laptop-bag'
        | 'suitcase'
        | 'pouch'
        | 'wallet'
        | 'belt'
        | 'hat'
        | 'cap'
        | 'beanie'
        | 'scarf'
        | 'tie'
        | 'gloves'
        | 'sunglasses'
        | 'watch'
        | 'cufflinks'
        | 'suspenders'
        | 'hair-accessory'
        | 'umbrella'
        | 'keychain'
        | 'other-accessory'
        | 'necklace'
        | 'earrings'
        | 'bracelet'
        | 'ring'
        | 'jewelry-set'
      )
  color?:
    | (
        | 'black'
        | 'white'
        | 'gray'
        | 'silver'
        | 'beige'
        | 'brown'
        | 'gold'
        | 'bronze'
        | 'yellow'
        | 'orange'
        | 'red'
        | 'burgundy'
        | 'pink'
        | 'purple'
        | 'blue'
        | 'navy'
        | 'turquoise'
        | 'green'
        | 'olive'
        | 'multicolor'
      )[]
    | (
        | 'black'
        | 'white'
        | 'gray'
        | 'silver'
        | 'beige'
        | 'brown'
        | 'gold'
        | 'bronze'
        | 'yellow'
        | 'orange'
        | 'red'
        | 'burgundy'
        | 'pink'
        | 'purple'
        | 'blue'
        | 'navy'
        | 'turquoise'
        | 'green'
        | 'olive'
        | 'multicolor'
      )
  pattern?:
    | (
        | 'solid'
        | 'striped'
        | 'checkered'
        | 'plaid'
        | 'dots'
        | 'floral'
        | 'geometric'
        | 'animal'
        | 'camouflage'
        | 'paisley'
        | 'tie-dye'
        | 'graphic'
        | 'abstract'
        | 'embroidered'
      )[]
    | (
        | 'solid'
        | 'striped'
        | 'checkered'
        | 'plaid'
        | 'dots'
        | 'floral'
        | 'geometric'
        | 'animal'
        | 'camouflage'
        | 'paisley'
        | 'tie-dye'
        | 'graphic'
        | 'abstract'
        | 'embroidered'
      )
  sleeve_length?:
    | ('sleeveless' | 'spaghetti-strap' | 'strapless' | 'cap' | 'short' | 'three-quarter' | 'long')[]
    | ('sleeveless' | 'spaghetti-strap' | 'strapless' | 'cap' | 'short' | 'three-quarter' | 'long')
  neckline?:
    | (
        | 'crew'
        | 'v-neck'
        | 'scoop'
        | 'square'
        | 'boat'
        | 'halter'
        | 'turtle'
        | 'mock'
        | 'mandarin'
        | 'collared'
        | 'hooded'
        | 'off-shoulder'
        | 'sweetheart'
        | 'wrap'
      )[]
    | (
        | 'crew'
        | 'v-neck'
        | 'scoop'
        | 'square'
        | 'boat'
        | 'halter'
        | 'turtle'
        | 'mock'
        | 'mandarin'
        | 'collared'
        | 'hooded'
        | 'off-shoulder'
        | 'sweetheart'
        | 'wrap'
      )
  length?:
    | ('cropped' | 'mini' | 'short' | 'knee' | 'midi' | 'ankle' | 'maxi')[]
    | ('cropped' | 'mini' | 'short' | 'knee' | 'midi' | 'ankle' | 'maxi')
  fit?:
    | ('skinny' | 'slim' | 'regular' | 'straight' | 'relaxed' | 'oversized' | 'flared')[]
    | ('skinny' | 'slim' | 'regular' | 'straight' | 'relaxed' | 'oversized' | 'flared')
  material?:
    | (
        | 'cotton'
        | 'linen'
        | 'wool'
        | 'silk'
        | 'satin'
        | 'denim'
        | 'leather'
        | 'suede'
        | 'polyester'
        | 'nylon'
        | 'viscose'
        | 'velvet'
        | 'lace'
        | 'chiffon'
        | 'fleece'
        | 'knit'
        | 'corduroy'
        | 'canvas'
        | 'mesh'
        | 'synthetic'
        | 'metal'
      )[]
    | (
        | 'cotton'
        | 'linen'
        | 'wool'
        | 'silk'
        | 'satin'
        | 'denim'
        | 'leather'
        | 'suede'
        | 'polyester'
        | 'nylon'
        | 'viscose'
        | 'velvet'
        | 'lace'
        | 'chiffon'
        | 'fleece'
        | 'knit'
        | 'corduroy'
        | 'canvas'
        | 'mesh'
        | 'synthetic'
        | 'metal'
      )
  gender?: ('female' | 'male' | 'unisex')[] | ('female' | 'male' | 'unisex')
  age_group?: ('adults' | 'kids' | 'babies')[] | ('adults' | 'kids' | 'babies')
  occasion?:
    | ('casual' | 'formal' | 'party' | 'wedding' | 'sport' | 'beach' | 'ethnic' | 'travel' | 'lounge')[]
    | ('casual' | 'formal' | 'party' | 'wedding' | 'sport' | 'beach' | 'ethnic' | 'travel' | 'lounge')
  price?: {
    min?: number
    max?: number
    currency?: string
  }
  size?: string[] | string
  brand?: string[] | string
  in_stock?: boolean
  availability?:
    | ('in_stock' | 'pre_order' | 'backorder' | 'out_of_stock' | 'unknown')[]
    | ('in_stock' | 'pre_order' | 'backorder' | 'out_of_stock' | 'unknown')
  exclude?: {
    category?:
      | (
          | 't-shirt'
          | 'shirt'
          | 'polo'
          | 'blouse'
          | 'top'
          | 'tank-top'
          | 'tunic'
          | 'bodysuit'
          | 'sweater'
          | 'cardigan'
          | 'sweatshirt'
          | 'hoodie'
          | 'jacket'
          | 'blazer'
          | 'coat'
          | 'vest'
          | 'dress'
          | 'jumpsuit'
          | 'jeans'
          | 'pants'
          | 'capris'
          | 'leggings'
          | 'shorts'
          | 'skirt'
          | 'suit'
          | 'tracksuit'
          | 'track-pants'
          | 'swimsuit'
          | 'kurta'
          | 'saree'
          | 'salwar-kameez'
          | 'lehenga'
          | 'dupatta'
          | 'bra'
          | 'underwear'
          | 'undershirt'
          | 'stockings'
          | 'socks'
          | 'pajamas'
          | 'robe'
          | 'sneakers'
          | 'athletic-shoes'
          | 'formal-shoes'
          | 'loafers'
          | 'boots'
          | 'sandals'
          | 'flip-flops'
          | 'slippers'
          | 'heels'
          | 'flats'
          | 'handbag'
          | 'backpack'
          | 'clutch'
          | 'duffel-bag'
          | 'laptop-bag'
          | 'suitcase'
          | 'pouch'
          | 'wallet'
          | 'belt'
          | 'hat'
          | 'cap'
          | 'beanie'
          | 'scarf'
          | 'tie'
          | 'gloves'
          | 'sunglasses'
          | 'watch'
          | 'cufflinks'
          | 'suspenders'
          | 'hair-accessory'
          | 'umbrella'
          | 'keychain'
          | 'other-accessory'
          | 'necklace'
          | 'earrings'
          | 'bracelet'
          | 'ring'
          | 'jewelry-set'
        )[]
      | (
          | 't-shirt'
          | 'shirt'
          | 'polo'
          | 'blouse'
          | 'top'
          | 'tank-top'
          | 'tunic'
          | 'bodysuit'
          | 'sweater'
          | 'cardigan'
          | 'sweatshirt'
          | 'hoodie'
          | 'jacket'
          | 'blazer'
          | 'coat'
          | 'vest'
          | 'dress'
          | 'jumpsuit'
          | 'jeans'
          | 'pants'
          | 'capris'
          | 'leggings'
          | 'shorts'
          | 'skirt'
          | 'suit'
          | 'tracksuit'
          | 'track-pants'
          | 'swimsuit'
          | 'kurta'
          | 'saree'
          | 'salwar-kameez'
          | 'lehenga'
          | 'dupatta'
          | 'bra'
          | 'underwear'
          | 'undershirt'
          | 'stockings'
          | 'socks'
          | 'pajamas'
          | 'robe'
          | 'sneakers'
          | 'athletic-shoes'
          | 'formal-shoes'
          | 'loafers'
          | 'boots'
          | 'sandals'
          | 'flip-flops'
          | 'slippers'
          | 'heels'
          | 'flats'
          | 'handbag'
          | 'backpack'
          | 'clutch'
          | 'duffel-bag'
          | 'laptop-bag'
          | 'suitcase'
          | 'pouch'
          | 'wallet'
          | 'belt'
          | 'hat'
          | 'cap'
          | 'beanie'
          | 'scarf'
          | 'tie'
          | 'gloves'
          | 'sunglasses'
          | 'watch'
          | 'cufflinks'
          | 'suspenders'
          | 'hair-accessory'
          | 'umbrella'
          | 'keychain'
          | 'other-accessory'
          | 'necklace'
          | 'earrings'
          | 'bracelet'
          | 'ring'
          | 'jewelry-set'
        )
    color?:
      | (
          | 'black'
          | 'white'
          | 'gray'
          | 'silver'
          | 'beige'
          | 'brown'
          | 'gold'
          | 'bronze'
          | 'yellow'
          | 'orange'
          | 'red'
          | 'burgundy'
          | 'pink'
          | 'purple'
          | 'blue'
          | 'navy'
          | 'turquoise'
          | 'green'
          | 'olive'
          | 'multicolor'
        )[]
      | (
          | 'black'
          | 'white'
          | 'gray'
          | 'silver'
          | 'beige'
          | 'brown'
          | 'gold'
          | 'bronze'
          | 'yellow'
          | 'orange'
          | 'red'
          | 'burgundy'
          | 'pink'
          | 'purple'
          | 'blue'
          | 'navy'
          | 'turquoise'
          | 'green'
          | 'olive'
          | 'multicolor'
        )
    pattern?:
      | (
          | 'solid'
          | 'striped'
          | 'checkered'
          | 'plaid'
          | 'dots'
          | 'floral'
          | 'geometric'
          | 'animal'
          | 'camouflage'
          | 'paisley'
          | 'tie-dye'
          | 'graphic'
          | 'abstract'
          | 'embroidered'
        )[]
      | (
          | 'solid'
          | 'striped'
          | 'checkered'
          | 'plaid'
          | 'dots'
          | 'floral'
          | 'geometric'
          | 'animal'
          | 'camouflage'
          | 'paisley'
          | 'tie-dye'
          | 'graphic'
          | 'abstract'
          | 'embroidered'
        )
    sleeve_length?:
      | ('sleeveless' | 'spaghetti-strap' | 'strapless' | 'cap' | 'short' | 'three-quarter' | 'long')[]
      | ('sleeveless' | 'spaghetti-strap' | 'strapless' | 'cap' | 'short' | 'three-quarter' | 'long')
    neckline?:
      | (
          | 'crew'
          | 'v-neck'
          | 'scoop'
          | 'square'
          | 'boat'
          | 'halter'
          | 'turtle'
          | 'mock'
          | 'mandarin'
          | 'collared'
          | 'hooded'
          | 'off-shoulder'
          | 'sweetheart'
          | 'wrap'
        )[]
      | (
          | 'crew'
          | 'v-neck'
          | 'scoop'
          | 'square'
          | 'boat'
          | 'halter'
          | 'turtle'
          | 'mock'
          | 'mandarin'
          | 'collared'
          | 'hooded'
          | 'off-shoulder'
          | 'sweetheart'
          | 'wrap'
        )
    length?:
      | ('cropped' | 'mini' | 'short' | 'knee' | 'midi' | 'ankle' | 'maxi')[]
      | ('cropped' | 'mini' | 'short' | 'knee' | 'midi' | 'ankle' | 'maxi')
    fit?:
      | ('skinny' | 'slim' | 'regular' | 'straight' | 'relaxed' | 'oversized' | 'flared')[]
      | ('skinny' | 'slim' | 'regular' | 'straight' | 'relaxed' | 'oversized' | 'flared')
    material?:
      | (
          | 'cotton'
          | 'linen'
          | 'wool'
          | 'silk'
          | 'satin'
          | 'denim'
          | 'leather'
          | 'suede'
          | 'polyester'
          | 'nylon'
          | 'viscose'
          | 'velvet'
          | 'lace'
          | 'chiffon'
          | 'fleece'
          | 'knit'
          | 'corduroy'
          | 'canvas'
          | 'mesh'
          | 'synthetic'
          | 'metal'
        )[]
      | (
          | 'cotton'
          | 'linen'
          | 'wool'
          | 'silk'
          | 'satin'
          | 'denim'
          | 'leather'
          | 'suede'
          | 'polyester'
          | 'nylon'
          | 'viscose'
          | 'velvet'
          | 'lace'
          | 'chiffon'
          | 'fleece'
          | 'knit'
          | 'corduroy'
          | 'canvas'
          | 'mesh'
          | 'synthetic'
          | 'metal'
        )
    gender?: ('female' | 'male' | 'unisex')[] | ('female' | 'male' | 'unisex')
    age_group?: ('adults' | 'kids' | 'babies')[] | ('adults' | 'kids' | 'babies')
    occasion?:
      | ('casual' | 'formal' | 'party' | 'wedding' | 'sport' | 'beach' | 'ethnic' | 'travel' | 'lounge')[]
      | ('casual' | 'formal' | 'party' | 'wedding' | 'sport' | 'beach' | 'ethnic' | 'travel' | 'lounge')
    brand?: string[] | string
    id?: string[] | string
  }
}
export interface ChatAnswer {
  thread_id: string
  turn_id: string
  reply: string
  products: ProductCard[]
  understood: Understood
  groups: ProductGroup[]
  total: Price | null
  /**
   * @maxItems 3
   */
  suggestions: string[]
  language: string
  steps: Step[]
  usage: Usage
}
export interface ProductCard {
  id: string
  title: string
  brand: string | null
  price: Price | null
  image_url: string | null
  url: string | null
  attributes: Attributes
  availability: 'in_stock' | 'pre_order' | 'backorder' | 'out_of_stock' | 'unknown'
  options: {
    [k: string]: string[] | undefined
  }
  images: string[]
  rating: {
    value: number
    scale: number
    count: number | null
  } | null
  score: number
  reasons: string[]
  near_match: boolean
  relaxed: (
    | 'category'
    | 'color'
    | 'pattern'
    | 'sleeve_length'
    | 'neckline'
    | 'length'
    | 'fit'
    | 'material'
    | 'gender'
    | 'age_group'
    | 'occasion'
    | 'price'
    | 'size'
    | 'brand'
  )[]
}
export interface Price {
  amount: number
  currency: string
}
export interface Attributes {
  category?:
    | 't-shirt'
    | 'shirt'
    | 'polo'
    | 'blouse'
    | 'top'
    | 'tank-top'
    | 'tunic'
    | 'bodysuit'
    | 'sweater'
    | 'cardigan'
    | 'sweatshirt'
    | 'hoodie'
    | 'jacket'
    | 'blazer'
    | 'coat'
    | 'vest'
    | 'dress'
    | 'jumpsuit'
    | 'jeans'
    | 'pants'
    | 'capris'
    | 'leggings'
    | 'shorts'
    | 'skirt'
    | 'suit'
    | 'tracksuit'
    | 'track-pants'
    | 'swimsuit'
    | 'kurta'
    | 'saree'
    | 'salwar-kameez'
    | 'lehenga'
    | 'dupatta'
    | 'bra'
    | 'underwear'
    | 'undershirt'
    | 'stockings'
    | 'socks'
    | 'pajamas'
    | 'robe'
    | 'sneakers'
    | 'athletic-shoes'
    | 'formal-shoes'
    | 'loafers'
    | 'boots'
    | 'sandals'
    | 'flip-flops'
    | 'slippers'
    | 'heels'
    | 'flats'
    | 'handbag'
    | 'backpack'
    | 'clutch'
    | 'duffel-bag'
    | 'laptop-bag'
    | 'suitcase'
    | 'pouch'
    | 'wallet'
    | 'belt'
    | 'hat'
    | 'cap'
    | 'beanie'
    | 'scarf'
    | 'tie'
    | 'gloves'
    | 'sunglasses'
    | 'watch'
    | 'cufflinks'
    | 'suspenders'
    | 'hair-accessory'
    | 'umbrella'
    | 'keychain'
    | 'other-accessory'
    | 'necklace'
    | 'earrings'
    | 'bracelet'
    | 'ring'
    | 'jewelry-set'
  /**
   * @maxItems 8
   */
  color?: (
    | 'black'
    | 'white'
    | 'gray'
    | 'silver'
    | 'beige'
    | 'brown'
    | 'gold'
    | 'bronze'
    | 'yellow'
    | 'orange'
    | 'red'
    | 'burgundy'
    | 'pink'
    | 'purple'
    | 'blue'
    | 'navy'
    | 'turquoise'
    | 'green'
    | 'olive'
    | 'multicolor'
  )[]
  pattern?:
    | 'solid'
    | 'striped'
    | 'checkered'
    | 'plaid'
    | 'dots'
    | 'floral'
    | 'geometric'
    | 'animal'
    | 'camouflage'
    | 'paisley'
    | 'tie-dye'
    | 'graphic'
    | 'abstract'
    | 'embroidered'
  sleeve_length?: 'sleeveless' | 'spaghetti-strap' | 'strapless' | 'cap' | 'short' | 'three-quarter' | 'long'
  neckline?:
    | 'crew'
    | 'v-neck'
    | 'scoop'
    | 'square'
    | 'boat'
    | 'halter'
    | 'turtle'
    | 'mock'
    | 'mandarin'
    | 'collared'
    | 'hooded'
    | 'off-shoulder'
    | 'sweetheart'
    | 'wrap'
  length?: 'cropped' | 'mini' | 'short' | 'knee' | 'midi' | 'ankle' | 'maxi'
  fit?: 'skinny' | 'slim' | 'regular' | 'straight' | 'relaxed' | 'oversized' | 'flared'
  /**
   * @maxItems 8
   */
  material?: (
    | 'cotton'
    | 'linen'
    | 'wool'
    | 'silk'
    | 'satin'
    | 'denim'
    | 'leather'
    | 'suede'
    | 'polyester'
    | 'nylon'
    | 'viscose'
    | 'velvet'
    | 'lace'
    | 'chiffon'
    | 'fleece'
    | 'knit'
    | 'corduroy'
    | 'canvas'
    | 'mesh'
    | 'synthetic'
    | 'metal'
  )[]
  gender?: 'female' | 'male' | 'unisex'
  age_group?: 'adults' | 'kids' | 'babies'
  occasion?: 'casual' | 'formal' | 'party' | 'wedding' | 'sport' | 'beach' | 'ethnic' | 'travel' | 'lounge'
}
export interface Understood {
  reference:
    | (
        | {
            kind: 'photo'
            handle: string
            attributes: Attributes
          }
        | {
            kind: 'product'
            id: string
            attributes: Attributes
          }
      )
    | null
  wanted: AttributeValues
  unwanted: AttributeValues
  price: {
    min?: number
    max?: number
    currency?: string
  } | null
  sizes: string[]
  brands: string[]
  directions?: {
    axis:
      | 'length'
      | 'sleeve_length'
      | 'looseness'
      | 'coverage'
      | 'darkness'
      | 'colorfulness'
      | 'boldness'
      | 'formality'
      | 'warmth'
    toward: 'more' | 'less'
  }[]
  unwanted_brands?: string[]
  in_stock?: boolean
  count?: number
  assumed?: {
    attribute: string
    value: string
    because: string
  }[]
  standing?: {
    about: 'wearer' | 'size' | 'budget' | 'ban'
    attribute: string
    value: string
    because: string
  }[]
  relaxed: (
    | 'category'
    | 'color'
    | 'pattern'
    | 'sleeve_length'
    | 'neckline'
    | 'length'
    | 'fit'
    | 'material'
    | 'gender'
    | 'age_group'
    | 'occasion'
    | 'price'
    | 'size'
    | 'brand'
  )[]
  unstated?: (
    | 'category'
    | 'color'
    | 'pattern'
    | 'sleeve_length'
    | 'neckline'
    | 'length'
    | 'fit'
    | 'material'
    | 'gender'
    | 'age_group'
    | 'occasion'
    | 'price'
    | 'size'
    | 'brand'
  )[]
}
export interface AttributeValues {
  category?: (
    | 't-shirt'
    | 'shirt'
    | 'polo'
    | 'blouse'
    | 'top'
    | 'tank-top'
    | 'tunic'
    | 'bodysuit'
    | 'sweater'
    | 'cardigan'
    | 'sweatshirt'
    | 'hoodie'
    | 'jacket'
    | 'blazer'
    | 'coat'
    | 'vest'
    | 'dress'
    | 'jumpsuit'
    | 'jeans'
    | 'pants'
    | 'capris'
    | 'leggings'
    | 'shorts'
    | 'skirt'
    | 'suit'
    | 'tracksuit'
    | 'track-pants'
    | 'swimsuit'
    | 'kurta'
    | 'saree'
    | 'salwar-kameez'
    | 'lehenga'
    | 'dupatta'
    | 'bra'
    | 'underwear'
    | 'undershirt'
    | 'stockings'
    | 'socks'
    | 'pajamas'
    | 'robe'
    | 'sneakers'
    | 'athletic-shoes'
    | 'formal-shoes'
    | 'loafers'
    | 'boots'
    | 'sandals'
    | 'flip-flops'
    | 'slippers'
    | 'heels'
    | 'flats'
    | 'handbag'
    | 'backpack'
    | 'clutch'
    | 'duffel-bag'
    | 'laptop-bag'
    | 'suitcase'
    | 'pouch'
    | 'wallet'
    | 'belt'
    | 'hat'
    | 'cap'
    | 'beanie'
    | 'scarf'
    | 'tie'
    | 'gloves'
    | 'sunglasses'
    | 'watch'
    | 'cufflinks'
    | 'suspenders'
    | 'hair-accessory'
    | 'umbrella'
    | 'keychain'
    | 'other-accessory'
    | 'necklace'
    | 'earrings'
    | 'bracelet'
    | 'ring'
    | 'jewelry-set'
  )[]
  color?: (
    | 'black'
    | 'white'
    | 'gray'
    | 'silver'
    | 'beige'
    | 'brown'
    | 'gold'
    | 'bronze'
    | 'yellow'
    | 'orange'
    | 'red'
    | 'burgundy'
    | 'pink'
    | 'purple'
    | 'blue'
    | 'navy'
    | 'turquoise'
    | 'green'
    | 'olive'
    | 'multicolor'
  )[]
  pattern?: (
    | 'solid'
    | 'striped'
    | 'checkered'
    | 'plaid'
    | 'dots'
    | 'floral'
    | 'geometric'
    | 'animal'
    | 'camouflage'
    | 'paisley'
    | 'tie-dye'
    | 'graphic'
    | 'abstract'
    | 'embroidered'
  )[]
  sleeve_length?: (
    'sleeveless' | 'spaghetti-strap' | 'strapless' | 'cap' | 'short' | 'three-quarter' | 'long'
  )[]
  neckline?: (
    | 'crew'
    | 'v-neck'
    | 'scoop'
    | 'square'
    | 'boat'
    | 'halter'
    | 'turtle'
    | 'mock'
    | 'mandarin'
    | 'collared'
    | 'hooded'
    | 'off-shoulder'
    | 'sweetheart'
    | 'wrap'
  )[]
  length?: ('cropped' | 'mini' | 'short' | 'knee' | 'midi' | 'ankle' | 'maxi')[]
  fit?: ('skinny' | 'slim' | 'regular' | 'straight' | 'relaxed' | 'oversized' | 'flared')[]
  material?: (
    | 'cotton'
    | 'linen'
    | 'wool'
    | 'silk'
    | 'satin'
    | 'denim'
    | 'leather'
    | 'suede'
    | 'polyester'
    | 'nylon'
    | 'viscose'
    | 'velvet'
    | 'lace'
    | 'chiffon'
    | 'fleece'
    | 'knit'
    | 'corduroy'
    | 'canvas'
    | 'mesh'
    | 'synthetic'
    | 'metal'
  )[]
  gender?: ('female' | 'male' | 'unisex')[]
  age_group?: ('adults' | 'kids' | 'babies')[]
  occasion?: (
    'casual' | 'formal' | 'party' | 'wedding' | 'sport' | 'beach' | 'ethnic' | 'travel' | 'lounge'
  )[]
}
export interface ProductGroup {
  label: string
  slot:
    | (
        | 'top'
        | 'mid-layer'
        | 'outer'
        | 'bottom'
        | 'full-body'
        | 'underneath'
        | 'feet'
        | 'bag'
        | 'head'
        | 'accessory'
      )
    | null
  /**
   * @minItems 1
   */
  product_ids: string[]
}
export interface Step {
  tool: string
  ms: number
  ok: boolean
}
export interface Usage {
  model: string
  model_calls: number
  input_tokens: number
  output_tokens: number
  total_tokens: number
}
export interface SearchRequest {
  /**
   * Default: "".
   */
  text?: string
  image?: Image
  filters?: Filters
  /**
   * Default: 12.
   */
  limit?: number
  /**
   * The `next_cursor` of the answer before, with the same question.
   */
  cursor?: string
  /**
   * The language to answer in where the words do not tell one; before `Accept-Language`.
   */
  locale?: string
}
export interface SearchAnswer {
  products: ProductCard[]
  understood: Understood
  /**
   * Products that meet all that was understood; words beyond it rank, near matches come on top.
   */
  total: number
  /**
   * Leads to the products after; null where there are no more.
   */
  next_cursor: string | null
}
export interface DescribeRequest {
  image: Image
}
export interface DescribeAnswer {
  garments: Garment[]
}
export interface Garment {
  attributes: Attributes
  family?:
    | 'tops'
    | 'knitwear'
    | 'outerwear'
    | 'dresses'
    | 'bottoms'
    | 'suits'
    | 'ethnic'
    | 'underwear'
    | 'sportswear'
    | 'swimwear'
    | 'shoes'
    | 'bags'
    | 'accessories'
    | 'jewelry'
  confidence: {
    category?: number
    color?: number
    pattern?: number
    sleeve_length?: number
    neckline?: number
    length?: number
    fit?: number
    material?: number
    gender?: number
    age_group?: number
    occasion?: number
  }
  evidence?: {
    category?: {
      [k: string]: number | undefined
    }
    color?: {
      [k: string]: number | undefined
    }
    pattern?: {
      [k: string]: number | undefined
    }
    sleeve_length?: {
      [k: string]: number | undefined
    }
    neckline?: {
      [k: string]: number | undefined
    }
    length?: {
      [k: string]: number | undefined
    }
    fit?: {
      [k: string]: number | undefined
    }
    material?: {
      [k: string]: number | undefined
    }
    gender?: {
      [k: string]: number | undefined
    }
    age_group?: {
      [k: string]: number | undefined
    }
    occasion?: {
      [k: string]: number | undefined
    }
  }
  subject?: true
  /**
   * Left edge, top edge, width, height, in shares of the picture.
   *
   * @minItems 4
   * @maxItems 4
   */
  box?: never[]
  description: string
}
export interface Facets {
  attributes: {
    [k: string]:
      | {
          [k: string]: number | undefined
        }
      | undefined
  }
  brands: {
    [k: string]: number | undefined
  }
  sizes: {
    [k: string]: number | undefined
  }
  availability: {
    in_stock?: number
    pre_order?: number
    backorder?: number
    out_of_stock?: number
    unknown?: number
  }
  price: {
    min: number
    max: number
    currency: string
  } | null
  prices: {
    min: number
    max: number
    currency: string
  }[]
  total: number
}
export interface Feedback {
  thread_id: string
  /**
   * That of the answer.
   */
  turn_id: string
  thumb: 'up' | 'down'
  /**
   * One of its products; left out, the thumb is for the whole answer.
   */
  product_id?: string
  comment?: string
}
export interface Problem {
  /**
   * Where this kind of problem is described, relative to this service.
   */
  type: string
  title: string
  status: number
  detail: string
  /**
   * Stable; switch on this.
   */
  code:
    | 'invalid-request'
    | 'invalid-json'
    | 'unknown-field'
    | 'invalid-image'
    | 'image-fetch-failed'
    | 'image-url-forbidden'
    | 'unauthorized'
    | 'forbidden'
    | 'host-not-allowed'
    | 'origin-not-allowed'
    | 'thread-not-found'
    | 'turn-not-found'
    | 'product-not-found'
    | 'feed-not-found'
    | 'not-found'
    | 'method-not-allowed'
    | 'not-acceptable'
    | 'request-timeout'
    | 'thread-busy'
    | 'request-in-flight'
    | 'precondition-failed'
    | 'payload-too-large'
    | 'image-too-large'
    | 'unsupported-media-type'
    | 'idempotency-key-reused'
    | 'rate-limited'
    | 'canceled'
    | 'internal'
    | 'index-mismatch'
    | 'invalid-config'
    | 'model-failed'
    | 'not-ready'
    | 'overloaded'
    | 'timeout'
  /**
   * The request that failed: its path and id, as found in the log.
   */
  instance?: string
  errors?: {
    path: string
    message: string
  }[]
}
export interface Product {
  id: string
  title: string
  description: string
  brand: string | null
  /**
   * @maxItems 500
   */
  codes: string[]
  price: Price | null
  /**
   * @maxItems 100
   */
  sizes: string[]
  stock: number | null
  url: string | null
  image_url: string | null
  /**
   * @maxItems 20
   */
  images: string[]
  options: {
    /**
     * @maxItems 200
     */
    [k: string]: string[] | undefined
  }
  /**
   * @maxItems 1000
   */
  variants: {
    id: string
    options: {
      [k: string]: string | undefined
    }
    /**
     * @maxItems 20
     */
    sizes: string[]
    /**
     * @maxItems 8
     */
    colors: (
      | 'black'
      | 'white'
      | 'gray'
      | 'silver'
      | 'beige'
      | 'brown'
      | 'gold'
      | 'bronze'
      | 'yellow'
      | 'orange'
      | 'red'
      | 'burgundy'
      | 'pink'
      | 'purple'
      | 'blue'
      | 'navy'
      | 'turquoise'
      | 'green'
      | 'olive'
      | 'multicolor'
    )[]
    price: Price | null
    stock: number | null
    availability: 'in_stock' | 'pre_order' | 'backorder' | 'out_of_stock' | 'unknown'
    image_url: string | null
    url?: string
    /**
     * @maxItems 10
     */
    codes?: string[]
  }[]
  availability: 'in_stock' | 'pre_order' | 'backorder' | 'out_of_stock' | 'unknown'
  condition: ('new' | 'refurbished' | 'used') | null
  added_at: string | null
  rating: {
    value: number
    scale: number
    count: number | null
  } | null
  /**
   * @maxItems 20
   */
  reviews: {
    rating: number
    title: string
    text: string
    author: string
  }[]
  published: boolean
  attributes: Attributes1
  sources: {
    category?: 'merchant' | 'inferred' | 'vision'
    color?: 'merchant' | 'inferred' | 'vision'
    pattern?: 'merchant' | 'inferred' | 'vision'
    sleeve_length?: 'merchant' | 'inferred' | 'vision'
    neckline?: 'merchant' | 'inferred' | 'vision'
    length?: 'merchant' | 'inferred' | 'vision'
    fit?: 'merchant' | 'inferred' | 'vision'
    material?: 'merchant' | 'inferred' | 'vision'
    gender?: 'merchant' | 'inferred' | 'vision'
    age_group?: 'merchant' | 'inferred' | 'vision'
    occasion?: 'merchant' | 'inferred' | 'vision'
  }
  evidence?: {
    category?: {
      [k: string]: number | undefined
    }
    color?: {
      [k: string]: number | undefined
    }
    pattern?: {
      [k: string]: number | undefined
    }
    sleeve_length?: {
      [k: string]: number | undefined
    }
    neckline?: {
      [k: string]: number | undefined
    }
    length?: {
      [k: string]: number | undefined
    }
    fit?: {
      [k: string]: number | undefined
    }
    material?: {
      [k: string]: number | undefined
    }
    gender?: {
      [k: string]: number | undefined
    }
    age_group?: {
      [k: string]: number | undefined
    }
    occasion?: {
      [k: string]: number | undefined
    }
  }
}
export interface Attributes1 {
  category?:
    | 't-shirt'
    | 'shirt'
    | 'polo'
    | 'blouse'
    | 'top'
    | 'tank-top'
    | 'tunic'
    | 'bodysuit'
    | 'sweater'
    | 'cardigan'
    | 'sweatshirt'
    | 'hoodie'
    | 'jacket'
    | 'blazer'
    | 'coat'
    | 'vest'
    | 'dress'
    | 'jumpsuit'
    | 'jeans'
    | 'pants'
    | 'capris'
    | 'leggings'
    | 'shorts'
    | 'skirt'
    | 'suit'
    | 'tracksuit'
    | 'track-pants'
    | 'swimsuit'
    | 'kurta'
    | 'saree'
    | 'salwar-kameez'
    | 'lehenga'
    | 'dupatta'
    | 'bra'
    | 'underwear'
    | 'undershirt'
    | 'stockings'
    | 'socks'
    | 'pajamas'
    | 'robe'
    | 'sneakers'
    | 'athletic-shoes'
    | 'formal-shoes'
    | 'loafers'
    | 'boots'
    | 'sandals'
    | 'flip-flops'
    | 'slippers'
    | 'heels'
    | 'flats'
    | 'handbag'
    | 'backpack'
    | 'clutch'
    | 'duffel-bag'
    | 'laptop-bag'
    | 'suitcase'
    | 'pouch'
    | 'wallet'
    | 'belt'
    | 'hat'
    | 'cap'
    | 'beanie'
    | 'scarf'
    | 'tie'
    | 'gloves'
    | 'sunglasses'
    | 'watch'
    | 'cufflinks'
    | 'suspenders'
    | 'hair-accessory'
    | 'umbrella'
    | 'keychain'
    | 'other-accessory'
    | 'necklace'
    | 'earrings'
    | 'bracelet'
    | 'ring'
    | 'jewelry-set'
  /**
   * @maxItems 8
   */
  color?: (
    | 'black'
    | 'white'
    | 'gray'
    | 'silver'
    | 'beige'
    | 'brown'
    | 'gold'
    | 'bronze'
    | 'yellow'
    | 'orange'
    | 'red'
    | 'burgundy'
    | 'pink'
    | 'purple'
    | 'blue'
    | 'navy'
    | 'turquoise'
    | 'green'
    | 'olive'
    | 'multicolor'
  )[]
  pattern?:
    | 'solid'
    | 'striped'
    | 'checkered'
    | 'plaid'
    | 'dots'
    | 'floral'
    | 'geometric'
    | 'animal'
    | 'camouflage'
    | 'paisley'
    | 'tie-dye'
    | 'graphic'
    | 'abstract'
    | 'embroidered'
  sleeve_length?: 'sleeveless' | 'spaghetti-strap' | 'strapless' | 'cap' | 'short' | 'three-quarter' | 'long'
  neckline?:
    | 'crew'
    | 'v-neck'
    | 'scoop'
    | 'square'
    | 'boat'
    | 'halter'
    | 'turtle'
    | 'mock'
    | 'mandarin'
    | 'collared'
    | 'hooded'
    | 'off-shoulder'
    | 'sweetheart'
    | 'wrap'
  length?: 'cropped' | 'mini' | 'short' | 'knee' | 'midi' | 'ankle' | 'maxi'
  fit?: 'skinny' | 'slim' | 'regular' | 'straight' | 'relaxed' | 'oversized' | 'flared'
  /**
   * @maxItems 8
   */
  material?: (
    | 'cotton'
    | 'linen'
    | 'wool'
    | 'silk'
    | 'satin'
    | 'denim'
    | 'leather'
    | 'suede'
    | 'polyester'
    | 'nylon'
    | 'viscose'
    | 'velvet'
    | 'lace'
    | 'chiffon'
    | 'fleece'
    | 'knit'
    | 'corduroy'
    | 'canvas'
    | 'mesh'
    | 'synthetic'
    | 'metal'
  )[]
  gender?: 'female' | 'male' | 'unisex'
  age_group?: 'adults' | 'kids' | 'babies'
  occasion?: 'casual' | 'formal' | 'party' | 'wedding' | 'sport' | 'beach' | 'ethnic' | 'travel' | 'lounge'
}
export interface ProductBody {
  /**
   * As in the path.
   */
  id?: string
  /**
   * Default: "".
   */
  title?: string
  /**
   * Default: "".
   */
  description?: string
  /**
   * Default: null.
   */
  brand?: string | null
  /**
   * Default: [].
   *
   * @maxItems 500
   */
  codes?: string[]
  /**
   * Default: null.
   */
  price?: {
    amount: number
    currency: string
  } | null
  /**
   * Default: [].
   *
   * @maxItems 100
   */
  sizes?: string[]
  /**
   * Default: null.
   */
  stock?: number | null
  /**
   * The product’s page in the shop. Default: null.
   */
  url?: string | null
  /**
   * Default: null.
   */
  image_url?: string | null
  /**
   * Default: [].
   *
   * @maxItems 20
   */
  images?: string[]
  /**
   * Default: {}.
   */
  options?: {
    /**
     * @maxItems 200
     */
    [k: string]: string[] | undefined
  }
  /**
   * Default: [].
   *
   * @maxItems 1000
   */
  variants?: {
    id: string
    /**
     * Default: {}.
     */
    options?: {
      [k: string]: string | undefined
    }
    /**
     * Default: [].
     *
     * @maxItems 20
     */
    sizes?: string[]
    /**
     * Default: [].
     *
     * @maxItems 8
     */
    colors?: (
      | 'black'
      | 'white'
      | 'gray'
      | 'silver'
      | 'beige'
      | 'brown'
      | 'gold'
      | 'bronze'
      | 'yellow'
      | 'orange'
      | 'red'
      | 'burgundy'
      | 'pink'
      | 'purple'
      | 'blue'
      | 'navy'
      | 'turquoise'
      | 'green'
      | 'olive'
      | 'multicolor'
    )[]
    /**
     * Default: null.
     */
    price?: {
      amount: number
      currency: string
    } | null
    /**
     * Default: null.
     */
    stock?: number | null
    /**
     * Default: "unknown".
     */
    availability?: 'in_stock' | 'pre_order' | 'backorder' | 'out_of_stock' | 'unknown'
    /**
     * Default: null.
     */
    image_url?: string | null
    url?: string
    /**
     * @maxItems 10
     */
    codes?: string[]
  }[]
  /**
   * Default: "unknown".
   */
  availability?: 'in_stock' | 'pre_order' | 'backorder' | 'out_of_stock' | 'unknown'
  /**
   * Default: null.
   */
  condition?: ('new' | 'refurbished' | 'used') | null
  /**
   * Default: null.
   */
  added_at?: string | null
  /**
   * Default: null.
   */
  rating?: {
    value: number
    /**
     * Default: 5.
     */
    scale?: number
    /**
     * Default: null.
     */
    count?: number | null
  } | null
  /**
   * Default: [].
   *
   * @maxItems 20
   */
  reviews?: {
    rating: number
    /**
     * Default: "".
     */
    title?: string
    /**
     * Default: "".
     */
    text?: string
    /**
     * Default: "".
     */
    author?: string
  }[]
  /**
   * Default: true.
   */
  published?: boolean
  /**
   * Default: {}.
   */
  attributes?: {
    category?:
      | 't-shirt'
      | 'shirt'
      | 'polo'
      | 'blouse'
      | 'top'
      | 'tank-top'
      | 'tunic'
      | 'bodysuit'
      | 'sweater'
      | 'cardigan'
      | 'sweatshirt'
      | 'hoodie'
      | 'jacket'
      | 'blazer'
      | 'coat'
      | 'vest'
      | 'dress'
      | 'jumpsuit'
      | 'jeans'
      | 'pants'
      | 'capris'
      | 'leggings'
      | 'shorts'
      | 'skirt'
      | 'suit'
      | 'tracksuit'
      | 'track-pants'
      | 'swimsuit'
      | 'kurta'
      | 'saree'
      | 'salwar-kameez'
      | 'lehenga'
      | 'dupatta'
      | 'bra'
      | 'underwear'
      | 'undershirt'
      | 'stockings'
      | 'socks'
      | 'pajamas'
      | 'robe'
      | 'sneakers'
      | 'athletic-shoes'
      | 'formal-shoes'
      | 'loafers'
      | 'boots'
      | 'sandals'
      | 'flip-flops'
      | 'slippers'
      | 'heels'
      | 'flats'
      | 'handbag'
      | 'backpack'
      | 'clutch'
      | 'duffel-bag'
      | 'laptop-bag'
      | 'suitcase'
      | 'pouch'
      | 'wallet'
      | 'belt'
      | 'hat'
      | 'cap'
      | 'beanie'
      | 'scarf'
      | 'tie'
      | 'gloves'
      | 'sunglasses'
      | 'watch'
      | 'cufflinks'
      | 'suspenders'
      | 'hair-accessory'
      | 'umbrella'
      | 'keychain'
      | 'other-accessory'
      | 'necklace'
      | 'earrings'
      | 'bracelet'
      | 'ring'
      | 'jewelry-set'
    /**
     * @maxItems 8
     */
    color?: (
      | 'black'
      | 'white'
      | 'gray'
      | 'silver'
      | 'beige'
      | 'brown'
      | 'gold'
      | 'bronze'
      | 'yellow'
      | 'orange'
      | 'red'
      | 'burgundy'
      | 'pink'
      | 'purple'
      | 'blue'
      | 'navy'
      | 'turquoise'
      | 'green'
      | 'olive'
      | 'multicolor'
    )[]
    pattern?:
      | 'solid'
      | 'striped'
      | 'checkered'
      | 'plaid'
      | 'dots'
      | 'floral'
      | 'geometric'
      | 'animal'
      | 'camouflage'
      | 'paisley'
      | 'tie-dye'
      | 'graphic'
      | 'abstract'
      | 'embroidered'
    sleeve_length?:
      'sleeveless' | 'spaghetti-strap' | 'strapless' | 'cap' | 'short' | 'three-quarter' | 'long'
    neckline?:
      | 'crew'
      | 'v-neck'
      | 'scoop'
      | 'square'
      | 'boat'
      | 'halter'
      | 'turtle'
      | 'mock'
      | 'mandarin'
      | 'collared'
      | 'hooded'
      | 'off-shoulder'
      | 'sweetheart'
      | 'wrap'
    length?: 'cropped' | 'mini' | 'short' | 'knee' | 'midi' | 'ankle' | 'maxi'
    fit?: 'skinny' | 'slim' | 'regular' | 'straight' | 'relaxed' | 'oversized' | 'flared'
    /**
     * @maxItems 8
     */
    material?: (
      | 'cotton'
      | 'linen'
      | 'wool'
      | 'silk'
      | 'satin'
      | 'denim'
      | 'leather'
      | 'suede'
      | 'polyester'
      | 'nylon'
      | 'viscose'
      | 'velvet'
      | 'lace'
      | 'chiffon'
      | 'fleece'
      | 'knit'
      | 'corduroy'
      | 'canvas'
      | 'mesh'
      | 'synthetic'
      | 'metal'
    )[]
    gender?: 'female' | 'male' | 'unisex'
    age_group?: 'adults' | 'kids' | 'babies'
    occasion?: 'casual' | 'formal' | 'party' | 'wedding' | 'sport' | 'beach' | 'ethnic' | 'travel' | 'lounge'
  }
  /**
   * Default: {}.
   */
  sources?: {
    category?: 'merchant' | 'inferred' | 'vision'
    color?: 'merchant' | 'inferred' | 'vision'
    pattern?: 'merchant' | 'inferred' | 'vision'
    sleeve_length?: 'merchant' | 'inferred' | 'vision'
    neckline?: 'merchant' | 'inferred' | 'vision'
    length?: 'merchant' | 'inferred' | 'vision'
    fit?: 'merchant' | 'inferred' | 'vision'
    material?: 'merchant' | 'inferred' | 'vision'
    gender?: 'merchant' | 'inferred' | 'vision'
    age_group?: 'merchant' | 'inferred' | 'vision'
    occasion?: 'merchant' | 'inferred' | 'vision'
  }
  evidence?: {
    category?: {
      [k: string]: number | undefined
    }
    color?: {
      [k: string]: number | undefined
    }
    pattern?: {
      [k: string]: number | undefined
    }
    sleeve_length?: {
      [k: string]: number | undefined
    }
    neckline?: {
      [k: string]: number | undefined
    }
    length?: {
      [k: string]: number | undefined
    }
    fit?: {
      [k: string]: number | undefined
    }
    material?: {
      [k: string]: number | undefined
    }
    gender?: {
      [k: string]: number | undefined
    }
    age_group?: {
      [k: string]: number | undefined
    }
    occasion?: {
      [k: string]: number | undefined
    }
  }
}
export interface ProductPage {
  products: Product[]
  /**
   * Products that pass the filters.
   */
  total: number
  /**
   * Leads to the page after; null on the last one.
   */
  next_cursor: string | null
}
export interface Thread {
  thread_id: string
  created_at: string
  updated_at: string
  messages: {
    role: 'user' | 'assistant'
    text: string
    photos: string[]
    products: ProductCard[]
    at: string | null
    turn_id: string | null
    answer?: {
      understood: Understood
      groups: ProductGroup[]
      total: Price | null
      /**
       * @maxItems 3
       */
      suggestions: string[]
      steps: Step[]
      language: string
    }
  }[]
}

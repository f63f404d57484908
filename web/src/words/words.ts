type Said = (what: string) => string
type Counted = (count: number) => string

/** Every word the page says in one language. */
export type Words = {
  readonly language: 'en' | 'de'
  /** An attribute's value: "blue", "for women", "long sleeves". */
  readonly value: (name: string, value: string) => string
  readonly attribute: (name: string) => string
  readonly skip: string
  readonly home: string
  readonly opening: string
  readonly offline: string
  readonly loading: string
  readonly gone: string
  readonly welcome: readonly [string, string]
  readonly lead: string
  readonly starters: string
  readonly looks: string
  readonly look: Said
  readonly menu: Readonly<
    Record<'label' | 'fresh' | 'saved' | 'all' | 'more' | 'share' | 'shared' | 'remove' | 'keys', string>
  >
  readonly composer: Readonly<
    Record<
      | (
          | 'label'
          | 'placeholder'
          | 'placeholderPhoto'
          | 'placeholderMore'
          | 'add'
          | 'camera'
          | 'send'
          | 'stop'
          | 'kept'
          | 'photos'
        )
      | (
          | 'drop'
          | 'reading'
          | 'nothing'
          | 'draw'
          | 'drawHint'
          | 'whole'
          | 'noPreview'
          | 'notPicture'
          | 'notLoaded'
          | 'unread'
        ),
      string
    > &
      Record<'removePhoto' | 'photo' | 'found' | 'most', Counted>
  >
  readonly asked: {
    readonly said: string
    readonly photo: (place: number, what: string) => string
    readonly photosGone: Counted
    readonly piece: Said
    readonly waiting: string
  }
  readonly steps: Readonly<Record<string, string>>
  readonly thinking: string
  readonly answer: Readonly<
    Record<
      | (
          | 'label'
          | 'best'
          | 'why'
          | 'moreFromShop'
          | 'readAll'
          | 'near'
          | 'goOn'
          | 'stopped'
          | 'retry'
          | 'edit'
          | 'up'
          | 'down'
        )
      | ('thanks' | 'notNoted'),
      string
    > &
      Record<'more' | 'products' | 'landed', Counted>
  >
  readonly wish: Readonly<
    Record<
      | (
          | 'label'
          | 'edit'
          | 'inStock'
          | 'or'
          | 'dropped'
          | 'anything'
          | 'title'
          | 'price'
          | 'from'
          | 'to'
          | 'any'
        )
      | ('colors' | 'sizes' | 'onlyInStock' | 'apply' | 'cancel'),
      string
    > &
      Record<
        'change' | 'remove' | 'not' | 'size' | 'under' | 'over' | 'by' | 'bringBack' | 'removed' | 'changed',
        Said
      >
  > & {
    readonly boys: string
    readonly girls: string
    readonly families: Readonly<Record<'shoes' | 'bags', string>>
    readonly like: Readonly<Record<'photo' | 'product', string>>
    readonly between: (low: string, high: string) => string
    readonly assumed: (values: string, because: string) => string
    readonly others: (shown: string, count: number) => string
  }
  readonly reading: Readonly<
    Record<'correct' | 'title' | 'kind' | 'color' | 'unknown' | 'apply', string> &
      Record<'sure' | 'unsure' | 'told', Said>
  > & { readonly inPhoto: Counted }
  readonly card: Readonly<Record<'open' | 'save' | 'unsave' | 'misses', Said>> & {
    readonly miss: (what: string, wanted: string) => string
    readonly closest: string
    readonly noPicture: string
    readonly rating: (value: string, scale: string, count: number | null) => string
  }
  readonly outfit: Readonly<
    Record<'title' | 'total' | 'budget' | 'swap' | 'locked' | 'rebuild' | 'rebuildSay', string> &
      Record<'left' | 'over' | 'swapLabel' | 'swapSay' | 'lock', Said>
  >
  readonly compare: Readonly<Record<'title' | 'price' | 'rating' | 'sizes' | 'brand', string>>
  readonly product: Readonly<
    Record<
      | (
          | 'close'
          | 'loading'
          | 'failed'
          | 'retry'
          | 'pictures'
          | 'options'
          | 'soldOut'
          | 'seen'
          | 'details'
          | 'reviews'
        )
      | ('shop' | 'page' | 'like' | 'goesWith' | 'outfit' | 'butIn' | 'save' | 'saved' | 'photo'),
      string
    > &
      Record<'likeSay' | 'butInSay', Said> &
      Record<'picture' | 'stock', Counted>
  > & { readonly availability: Readonly<Record<string, string>> }
  readonly saved: Readonly<Record<'title' | 'empty' | 'remove', string>>
  readonly conversations: Readonly<Record<'title' | 'empty' | 'photo' | 'forget', string>>
  readonly remove: Readonly<Record<'title' | 'note' | 'keep' | 'remove' | 'done', string>>
  readonly keys: { readonly title: string; readonly list: readonly (readonly [string, string])[] }
  readonly developer: Readonly<
    Record<'title' | 'request' | 'steps' | 'json' | 'docs' | 'copy' | 'copied', string>
  >
  readonly problems: Readonly<Record<string, string>>
  readonly close: string
  readonly dismiss: string
}

import type { Dialogue } from '../dialogue.ts'

export const asking: readonly Dialogue[] = [
  {
    name: 'burgundy-dresses',
    topic: 'attributes',
    turns: [
      {
        say: 'have you got any burgundy maxi dresses?',
        expect: {
          understood: { wanted: { category: ['dress'], color: ['burgundy'], length: ['maxi'] } },
          products: { meet: { category: ['dress'], color: ['burgundy'], length: ['maxi'] } },
        },
      },
      {
        say: 'knee length would be ok instead',
        expect: {
          understood: { wanted: { color: ['burgundy'], length: ['knee'] }, wantedOnly: { length: ['knee'] } },
          products: { meet: { category: ['dress'], color: ['burgundy'], length: ['knee'] }, atLeast: 1 },
        },
      },
      {
        say: 'sleeveless?',
        expect: {
          understood: { wanted: { color: ['burgundy'], sleeve_length: ['sleeveless'] } },
          products: { meet: { category: ['dress'], color: ['burgundy'], sleeve_length: ['sleeveless'] } },
        },
      },
    ],
  },
  {
    name: 'trousers-not-black',
    topic: 'removals',
    turns: [
      {
        say: "trousers for women that aren't black or gray",
        expect: {
          understood: {
            wanted: { category: ['pants'], gender: ['female'] },
            unwanted: { color: ['black', 'gray'] },
          },
          products: {
            meet: { category: ['pants'], gender: ['female'] },
            never: { color: ['black', 'gray'] },
            atLeast: 5,
          },
        },
      },
      {
        say: 'please leave out anything checked',
        expect: {
          understood: { unwanted: { color: ['black', 'gray'], pattern: ['checkered'] } },
          products: {
            meet: { category: ['pants'], gender: ['female'] },
            never: { color: ['black', 'gray'], pattern: ['checkered'] },
            atLeast: 3,
          },
        },
      },
    ],
  },
  {
    name: 'neither-plaid-nor-paisley',
    topic: 'removals',
    turns: [
      {
        say: 'a scarf that is neither plaid nor paisley',
        expect: {
          understood: { wanted: { category: ['scarf'] }, unwanted: { pattern: ['plaid', 'paisley'] } },
          products: { meet: { category: ['scarf'] }, never: { pattern: ['plaid', 'paisley'] }, atLeast: 5 },
        },
      },
      {
        say: 'silk is a no for me',
        expect: {
          understood: { unwanted: { material: ['silk'] } },
          products: {
            never: { pattern: ['plaid', 'paisley'], material: ['silk'] },
            meet: { category: ['scarf'] },
            atLeast: 3,
          },
        },
      },
    ],
  },
  {
    name: 'sunglasses-budget',
    topic: 'prices',
    turns: [
      {
        say: 'sunglasses that cost no more than fifty euros',
        expect: {
          understood: { wanted: { category: ['sunglasses'] }, price: { max: 50 } },
          products: { meet: { category: ['sunglasses'], maxPrice: 50 }, atLeast: 2 },
        },
      },
      {
        say: 'raise the budget to 80',
        expect: {
          understood: { price: { max: 80 } },
          products: { meet: { category: ['sunglasses'], maxPrice: 80 }, atLeast: 4 },
        },
      },
      {
        say: 'the price does not matter anymore',
        expect: {
          understood: { wanted: { category: ['sunglasses'] }, price: null },
          products: { meet: { category: ['sunglasses'] }, atLeast: 8 },
        },
      },
    ],
  },
  {
    name: 'belts-in-a-range',
    topic: 'prices',
    turns: [
      {
        say: 'belts in the 20 to 35 range',
        expect: {
          understood: { wanted: { category: ['belt'] }, price: { min: 20, max: 35 } },
          products: { meet: { category: ['belt'], minPrice: 20, maxPrice: 35 }, atLeast: 2 },
        },
      },
      {
        say: 'is there something less expensive than the second one?',
        expect: {
          products: {
            meet: { category: ['belt'] },
            compared: { by: 'price', toward: 'less', than: { turn: 1, place: 2 } },
          },
          tools: { search: true },
        },
      },
    ],
  },
  {
    name: 'shorter-skirt',
    topic: 'comparisons',
    turns: [
      {
        say: 'maxi skirts',
        expect: { products: { meet: { category: ['skirt'], length: ['maxi'] }, atLeast: 3 } },
      },
      {
        say: 'I like the first, but it should be shorter',
        expect: {
          understood: { reference: { turn: 1, place: 1 } },
          products: {
            meet: { category: ['skirt'] },
            compared: { by: 'length', toward: 'less', than: { turn: 1, place: 1 } },
            excludes: { turn: 1, place: 1 },
            atLeast: 3,
          },
        },
      },
    ],
  },
  {
    name: 'tighter-sweatshirt',
    topic: 'comparisons',
    turns: [
      {
        say: 'oversized sweatshirts',
        expect: { products: { meet: { category: ['sweatshirt'], fit: ['oversized'] }, atLeast: 6 } },
      },
      {
        say: 'tighter than the second one',
        expect: {
          products: {
            meet: { category: ['sweatshirt'] },
            compared: { by: 'looseness', toward: 'less', than: { turn: 1, place: 2 } },
            atLeast: 3,
          },
        },
      },
      { say: 'and dressier', expect: { products: { meet: { category: ['sweatshirt'] } } } },
    ],
  },
  {
    name: 'darker-blouse',
    topic: 'comparisons',
    turns: [
      {
        say: 'a white blouse',
        expect: { products: { meet: { category: ['blouse'], color: ['white'] }, atLeast: 2 } },
      },
      {
        say: 'do you have it a bit darker?',
        expect: {
          products: {
            meet: { category: ['blouse'] },
            compared: { by: 'lightness', toward: 'less', than: { turn: 1, place: 1 }, first: 3 },
            atLeast: 3,
          },
        },
      },
    ],
  },
  {
    name: 'sandals-in-38',
    topic: 'sizes, brands, wearers',
    turns: [
      {
        say: 'a size 38 pair of sandals',
        expect: {
          understood: { wanted: { category: ['sandals'] }, sizes: ['38'] },
          products: { meet: { category: ['sandals'], sizes: ['38'] }, atLeast: 4 },
        },
      },
      {
        say: 'I also take a 39',
        expect: { products: { meet: { category: ['sandals'], sizes: ['38', '39'] }, atLeast: 4 } },
      },
    ],
  },
  {
    name: 'of-theirs',
    topic: 'sizes, brands, wearers',
    turns: [
      {
        say: 'what do you have from Calder & Bowe?',
        expect: {
          understood: { brands: ['Calder & Bowe'] },
          products: { meet: { brands: ['Calder & Bowe'] }, atLeast: 8 },
        },
      },
      {
        say: 'something red of theirs',
        expect: {
          understood: { brands: ['Calder & Bowe'], wanted: { color: ['red'] } },
          products: { meet: { brands: ['Calder & Bowe'], color: ['red'] }, atLeast: 1 },
        },
      },
    ],
  },
  {
    name: 'girl-then-husband',
    topic: 'sizes, brands, wearers',
    turns: [
      {
        say: 'a t-shirt for a little girl',
        expect: {
          understood: { wanted: { category: ['t-shirt'], gender: ['female'], age_group: ['kids'] } },
          products: { meet: { category: ['t-shirt'], gender: ['female'], age_group: ['kids'] }, atLeast: 2 },
        },
      },
      {
        say: 'my husband needs one too',
        expect: {
          understood: { wanted: { category: ['t-shirt'], gender: ['male'] } },
          products: { meet: { category: ['t-shirt'], gender: ['male'], age_group: ['adults'] }, atLeast: 4 },
        },
      },
    ],
  },
  {
    name: 'job-interview',
    topic: 'occasions',
    turns: [
      {
        say: 'what should I wear to a job interview? a blazer I guess',
        expect: {
          understood: { wanted: { category: ['blazer'], occasion: ['formal'] } },
          products: { meet: { category: ['blazer'], occasion: ['formal'] }, atLeast: 8 },
        },
      },
      {
        say: "I'm a woman, size S",
        expect: {
          understood: { wanted: { category: ['blazer'], gender: ['female'] }, sizes: ['S'] },
          products: { meet: { category: ['blazer'], gender: ['female'], sizes: ['S'] }, atLeast: 5 },
        },
      },
    ],
  },
]

import type { Dialogue } from '../dialogue.ts'

const topic = 'photos'

export const photos: readonly Dialogue[] = [
  {
    name: 'like-this-in-blue',
    topic,
    turns: [
      {
        say: 'like this but in blue',
        photos: ['dress-017'],
        expect: {
          understood: { reference: { photo: 'photo-1' }, wanted: { color: ['blue'] } },
          products: { meet: { category: ['dress'], color: ['blue'] }, atLeast: 4 },
          tools: { search: true },
        },
      },
      {
        say: 'in size XS',
        expect: {
          understood: { wanted: { color: ['blue'] }, sizes: ['XS'], reference: { photo: 'photo-1' } },
          products: { meet: { category: ['dress'], color: ['blue'], sizes: ['XS'] }, atLeast: 4 },
        },
      },
      {
        say: 'cheaper than the first one',
        expect: {
          products: {
            meet: { category: ['dress'], color: ['blue'], sizes: ['XS'] },
            compared: { by: 'price', toward: 'less', than: { turn: 2, place: 1 } },
          },
        },
      },
    ],
  },
  {
    name: 'a-photo-alone',
    topic,
    turns: [
      {
        say: '',
        photos: ['backpack-012'],
        expect: {
          understood: { reference: { photo: 'photo-1' } },
          products: { meet: { category: ['backpack'] }, atLeast: 4 },
        },
      },
      {
        say: 'for less than 80',
        expect: {
          understood: { reference: { photo: 'photo-1' }, price: { max: 80 } },
          products: { meet: { category: ['backpack'], maxPrice: 80 }, atLeast: 1 },
        },
      },
    ],
  },
  {
    name: 'what-is-this',
    topic,
    turns: [
      {
        say: 'what do you see in this photo?',
        photos: ['sneakers-018'],
        expect: {
          tools: { search: false, uses: ['describe_image'] },
          reply: { mentions: [['sneaker', 'shoe', 'high-top', 'trainer']] },
        },
      },
      {
        say: 'find me something like it for women',
        expect: {
          understood: { reference: { photo: 'photo-1' }, wanted: { gender: ['female'] } },
          products: { meet: { category: ['sneakers'], gender: ['female'] }, atLeast: 2 },
        },
      },
    ],
  },
  {
    name: 'skirt-of-one-colors-of-the-other',
    topic,
    turns: [
      {
        say: 'something like this skirt',
        photos: ['skirt-022'],
        expect: {
          understood: { reference: { photo: 'photo-1' } },
          products: { meet: { category: ['skirt'] }, atLeast: 4 },
        },
      },
      {
        say: 'and this dress',
        photos: ['dress-017'],
        expect: {
          understood: { reference: { photo: 'photo-2' } },
          products: { meet: { category: ['dress'] }, atLeast: 4 },
        },
      },
      {
        say: 'now the skirt of the first photo with the colors of the second',
        expect: {
          understood: { reference: { photo: 'photo-1' }, wanted: { color: ['red'] } },
          products: { meet: { category: ['skirt'], color: ['red'] }, atLeast: 2 },
        },
      },
    ],
  },
  {
    name: 'two-photos-at-once',
    topic,
    turns: [
      {
        say: 'the first one in the color of the second',
        photos: ['sweater-008', 'hoodie-014'],
        expect: {
          understood: { reference: { photo: 'photo-1' } },
          products: { meet: { category: ['sweater'] }, atLeast: 1 },
        },
      },
      {
        say: 'under 90 please',
        expect: {
          understood: { price: { max: 90 } },
          products: { meet: { category: ['sweater'], maxPrice: 90 } },
        },
      },
    ],
  },
  {
    name: 'without-the-print',
    topic,
    turns: [
      {
        say: 'like this, but plain',
        photos: ['dress-001'],
        expect: {
          understood: { reference: { photo: 'photo-1' }, wanted: { pattern: ['solid'] } },
          products: { meet: { category: ['dress'], pattern: ['solid'] }, atLeast: 4 },
        },
      },
      {
        say: 'and with long sleeves',
        expect: {
          understood: { wanted: { pattern: ['solid'], sleeve_length: ['long'] } },
          products: {
            meet: { category: ['dress'], pattern: ['solid'], sleeve_length: ['long'] },
            atLeast: 2,
          },
        },
      },
    ],
  },
  {
    name: 'a-whole-look',
    topic,
    turns: [
      {
        say: 'the bag in this picture',
        photos: ['gallery-opening'],
        expect: {
          understood: { reference: { photo: 'photo-1' } },
          products: {
            meet: { category: ['handbag', 'clutch', 'backpack', 'duffel-bag', 'laptop-bag'] },
            atLeast: 4,
          },
        },
      },
      {
        say: 'in yellow',
        expect: {
          understood: { wanted: { color: ['yellow'] } },
          products: {
            meet: {
              category: ['handbag', 'clutch', 'backpack', 'duffel-bag', 'laptop-bag'],
              color: ['yellow'],
            },
          },
        },
      },
    ],
  },
  {
    name: 'another-color-of-a-photo',
    topic,
    turns: [
      {
        say: 'do you have this in any color other than red?',
        photos: ['handbag-008'],
        expect: {
          understood: { reference: { photo: 'photo-1' }, unwanted: { color: ['red'] } },
          products: { meet: { category: ['handbag'] }, never: { color: ['red'] }, atLeast: 4 },
        },
      },
      {
        say: 'the third one looks good, how much is it?',
        expect: {
          tools: { search: false },
          reply: { tells: { fact: 'price', of: { turn: 1, place: 3 } } },
        },
      },
    ],
  },
]

import type { Dialogue, Expected } from '../dialogue.ts'

const topic = 'taken back'

/** An answer in words: no search, no products that nobody asked for. */
const told = (...mentions: (readonly string[])[]): Expected => ({
  tools: { search: false },
  products: { count: 0 },
  reply: { mentions },
})

/** Turns that are undone, wishes that are taken up again, and questions over what was shown. */
export const takenBack: readonly Dialogue[] = [
  {
    name: 'one-edit-undone',
    topic,
    turns: [
      {
        say: 'green skirts for women please',
        expect: { understood: { wanted: { category: ['skirt'], color: ['green'] } } },
      },
      { say: 'maybe rather in yellow', expect: { understood: { wantedOnly: { color: ['yellow'] } } } },
      { say: 'nothing over 70', expect: { understood: { price: { max: 70 } } } },
      {
        say: 'hmm, undo that last one',
        expect: {
          understood: {
            wanted: { category: ['skirt'], gender: ['female'] },
            wantedOnly: { color: ['yellow'] },
            price: null,
          },
        },
      },
      {
        say: 'go back once more',
        expect: {
          understood: { wanted: { category: ['skirt'] }, wantedOnly: { color: ['green'] }, price: null },
        },
      },
    ],
  },
  {
    name: 'another-topic-and-back',
    topic,
    turns: [
      {
        say: 'a cardigan for my daughter, she is eight, not in pink',
        expect: {
          understood: {
            wanted: { category: ['cardigan'], gender: ['female'], age_group: ['kids'] },
            unwanted: { color: ['pink'] },
          },
        },
      },
      { say: 'can I bring things back to your shop?', expect: told(['return']) },
      { say: 'and how long do I have for that?', expect: told(['30 days']) },
      {
        say: 'now a watch for me, I am a man',
        expect: {
          understood: { wanted: { category: ['watch'] } },
          products: { never: { age_group: ['kids'] } },
        },
      },
      {
        say: 'ok, back to the cardigans',
        expect: {
          understood: {
            wanted: { category: ['cardigan'], gender: ['female'], age_group: ['kids'] },
            unwanted: { color: ['pink'] },
          },
        },
      },
    ],
  },
  {
    name: 'which-of-those',
    topic,
    turns: [
      {
        say: 'boots for women, size 39',
        expect: { products: { meet: { category: ['boots'] }, atLeast: 3 } },
      },
      { say: 'are any of those suede?', expect: told(['suede']) },
      {
        say: 'which one has the best reviews?',
        expect: { tools: { search: false }, reply: { mentions: [['of 5']] } },
      },
      {
        say: 'how many stars does the second have?',
        expect: { tools: { search: false }, reply: { mentions: [['of 5', 'does not say']] } },
      },
      {
        say: 'in brown',
        expect: { understood: { wanted: { category: ['boots'], color: ['brown'] }, sizes: ['39'] } },
      },
    ],
  },
  {
    name: 'the-sum-of-two-kinds',
    topic,
    turns: [
      {
        say: 'a blouse for women under 60',
        expect: { products: { meet: { category: ['blouse'], maxPrice: 60 }, atLeast: 1 } },
      },
      { say: 'and a belt too', expect: { products: { meet: { category: ['belt'] }, atLeast: 1 } } },
      {
        say: 'the blouse and the belt, what is that together?',
        expect: {
          tools: { search: false },
          reply: {
            mentions: [['The 2 pieces come to']],
            tells: { fact: 'price', of: { turn: 1, place: 1 } },
          },
        },
      },
    ],
  },
  {
    name: 'what-the-shop-does-not-tell',
    topic,
    turns: [
      { say: 'do you ship to Canada?', expect: told(['nothing of Canada']) },
      { say: 'and to Spain?', expect: told(['European Union']) },
      { say: 'do you do price matching?', expect: told(['nothing about that']) },
      { say: 'is there a person I could talk to?', expect: told(['hello@shop.example', '+49']) },
    ],
  },
  {
    name: 'zurueck-und-davon',
    topic,
    turns: [
      {
        say: 'Herrenhemden, Größe 40, bis 60 Euro',
        expect: { understood: { wanted: { category: ['shirt'] }, price: { max: 60 }, sizes: ['40'] } },
      },
      { say: 'welche davon sind aus Baumwolle?', expect: told(['Baumwolle']) },
      { say: 'nur in Weiß', expect: { understood: { wanted: { color: ['white'] } } } },
      {
        say: 'mach das wieder rückgängig',
        expect: { understood: { wanted: { category: ['shirt'] }, free: ['color'], price: { max: 60 } } },
      },
    ],
  },
]

import { createFormats } from '../formats.ts'

export const { and, or, number, price, limit } = createFormats('en-US')

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']

/** The place in a row, from 1, as a word where there is a short one. */
export const ordinal = (place: number): string => ordinals[place - 1] ?? `${place}th`

import { createFormats } from '../formats.ts'

export const { and, or, number, price, limit } = createFormats('de-DE')

const ordinals = ['ersten', 'zweiten', 'dritten', 'vierten', 'fünften', 'sechsten', 'siebten', 'achten']

/** The place in a row, from 1, in the dative: "auf dem zweiten Foto". */
export const ordinal = (place: number): string => ordinals[place - 1] ?? `${place}.`

/** "4,5" and "5". */
export const decimal = (value: number): string => `${value}`.replace('.', ',')

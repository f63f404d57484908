import { createFormats } from '../formats.ts'

export const { and, or, number, price, limit } = createFormats('en-US')

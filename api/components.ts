import type { z } from 'zod'
import { threadSchema } from '../chains/read-thread.ts'
import {
  productCardSchema,
  productGroupSchema,
  turnEventSchema,
  turnResultSchema,
  turnStepSchema,
  understoodSchema,
  usageSchema,
} from '../chains/turn.ts'
import { feedbackSchema } from '../src/feedback/feedback.ts'
import { rowProductSchema } from '../src/ingest/catalogue-row.ts'
import { attributesSchema, attributeValuesSchema } from '../src/product/attributes.ts'
import { filtersSchema } from '../src/product/filters.ts'
import { garmentSchema } from '../src/product/garment.ts'
import { priceSchema, productSchema } from '../src/product/product.ts'
import {
  acpFeedRequestSchema,
  acpFeedSchema,
  acpPatchResultSchema,
  acpPatchSchema,
  acpProductsSchema,
} from './acp/schemas.ts'
import {
  chatCompletionChunkSchema,
  chatCompletionRequestSchema,
  chatCompletionSchema,
  modelListSchema,
} from './openai/chat-schemas.ts'
import { openAiErrorSchema } from './openai/problem.ts'
import { responseEventSchema, responseRequestSchema, responseSchema } from './openai/response-schemas.ts'
import { problemSchema } from './problem.ts'
import {
  bulkResultSchema,
  chatFormSchema,
  chatRequestSchema,
  coverageAnswerSchema,
  describeFormSchema,
  describeRequestSchema,
  describeResultSchema,
  facetsSchema,
  imageSchema,
  problemKindSchema,
  productBodySchema,
  productPageSchema,
  searchFormSchema,
  searchRequestSchema,
  searchResultSchema,
  startersSchema,
  statusSchema,
} from './schemas.ts'
import {
  ucpLookupAnswerSchema,
  ucpProductAnswerSchema,
  ucpProductSchema,
  ucpProfileSchema,
  ucpSearchAnswerSchema,
} from './ucp/answers.ts'
import { catalogLookupSchema, catalogProductSchema, catalogSearchSchema } from './ucp/requests.ts'

/** What callers send, as they may write it. */
export const inputComponents = {
  ChatRequest: chatRequestSchema,
  ChatForm: chatFormSchema,
  SearchRequest: searchRequestSchema,
  SearchForm: searchFormSchema,
  DescribeRequest: describeRequestSchema,
  DescribeForm: describeFormSchema,
  Filters: filtersSchema,
  Image: imageSchema,
  ChatCompletionRequest: chatCompletionRequestSchema,
  ResponseRequest: responseRequestSchema,
  CatalogSearch: catalogSearchSchema,
  CatalogLookup: catalogLookupSchema,
  CatalogProduct: catalogProductSchema,
  ProductInput: rowProductSchema,
  ProductBody: productBodySchema,
  AcpFeedRequest: acpFeedRequestSchema,
  AcpPatch: acpPatchSchema,
  Feedback: feedbackSchema,
} as const satisfies Record<string, z.ZodType>

/** What callers get. */
export const outputComponents = {
  ChatAnswer: turnResultSchema,
  ChatEvent: turnEventSchema,
  SearchAnswer: searchResultSchema,
  DescribeAnswer: describeResultSchema,
  ProductCard: productCardSchema,
  ProductGroup: productGroupSchema,
  Product: productSchema,
  ProductPage: productPageSchema,
  Price: priceSchema,
  Understood: understoodSchema,
  Step: turnStepSchema,
  Usage: usageSchema,
  Garment: garmentSchema,
  Attributes: attributesSchema,
  AttributeValues: attributeValuesSchema,
  Thread: threadSchema,
  Coverage: coverageAnswerSchema,
  Facets: facetsSchema,
  Starters: startersSchema,
  BulkAnswer: bulkResultSchema,
  Status: statusSchema,
  ChatCompletion: chatCompletionSchema,
  ChatCompletionChunk: chatCompletionChunkSchema,
  Response: responseSchema,
  ResponseEvent: responseEventSchema,
  ModelList: modelListSchema,
  CatalogSearchAnswer: ucpSearchAnswerSchema,
  CatalogLookupAnswer: ucpLookupAnswerSchema,
  CatalogProductAnswer: ucpProductAnswerSchema,
  UcpProduct: ucpProductSchema,
  UcpProfile: ucpProfileSchema,
  AcpFeed: acpFeedSchema,
  AcpProducts: acpProductsSchema,
  AcpPatchResult: acpPatchResultSchema,
  OpenAiError: openAiErrorSchema,
  Problem: problemSchema,
  ProblemKind: problemKindSchema,
} as const satisfies Record<string, z.ZodType>

export type ComponentName = keyof typeof inputComponents | keyof typeof outputComponents | 'Text' | 'Json'

import type { Route } from './route.ts'
import { catalogLookupRoute } from './routes/catalog-lookup.ts'
import { catalogProductRoute } from './routes/catalog-product.ts'
import { catalogSearchRoute } from './routes/catalog-search.ts'
import { chatRoute } from './routes/chat.ts'
import { createChatCompletionsRoute } from './routes/chat-completions.ts'
import { coverageRoute } from './routes/coverage.ts'
import { createFeedRoute } from './routes/create-feed.ts'
import { deleteProductRoute } from './routes/delete-product.ts'
import { deleteThreadRoute } from './routes/delete-thread.ts'
import { describeRoute } from './routes/describe.ts'
import { facetsRoute } from './routes/facets.ts'
import { feedbackRoute } from './routes/feedback.ts'
import { getFeedRoute } from './routes/get-feed.ts'
import { getFeedProductsRoute } from './routes/get-feed-products.ts'
import { getProductRoute } from './routes/get-product.ts'
import { getThreadRoute } from './routes/get-thread.ts'
import { healthzRoute } from './routes/healthz.ts'
import { listProductsRoute } from './routes/list-products.ts'
import { mcpRoute } from './routes/mcp.ts'
import { metricsRoute } from './routes/metrics.ts'
import { modelsRoute } from './routes/models.ts'
import { createOpenApiRoute } from './routes/openapi-document.ts'
import { patchFeedProductsRoute } from './routes/patch-feed-products.ts'
import { postProductsRoute } from './routes/post-products.ts'
import { problemRoute } from './routes/problem.ts'
import { productPageRoute } from './routes/product-page.ts'
import { putProductRoute } from './routes/put-product.ts'
import { readyzRoute } from './routes/readyz.ts'
import { createResponsesRoute } from './routes/responses.ts'
import { searchRoute } from './routes/search.ts'
import { startersRoute } from './routes/starters.ts'
import { ucpProfileRoute } from './routes/ucp-profile.ts'

/** Every route of the API, in the order the document shows them. */
export const routes: readonly Route[] = [
  chatRoute,
  searchRoute,
  describeRoute,
  startersRoute,
  createChatCompletionsRoute(),
  createResponsesRoute(),
  modelsRoute,
  ucpProfileRoute,
  catalogSearchRoute,
  catalogLookupRoute,
  catalogProductRoute,
  createFeedRoute,
  getFeedRoute,
  getFeedProductsRoute,
  patchFeedProductsRoute,
  mcpRoute,
  listProductsRoute,
  getProductRoute,
  productPageRoute,
  putProductRoute,
  deleteProductRoute,
  postProductsRoute,
  facetsRoute,
  coverageRoute,
  getThreadRoute,
  deleteThreadRoute,
  feedbackRoute,
  healthzRoute,
  readyzRoute,
  metricsRoute,
  createOpenApiRoute(() => routes),
  problemRoute,
]

import { readFileSync } from 'node:fs'

/** Where hosts of MCP Apps find the view that shows a tool's products as cards. */
export const viewUri = 'ui://fashion-buddy/products'

export const productsView = {
  mimeType: 'text/html;profile=mcp-app',
  html: readFileSync(new URL('products-view.html', import.meta.url), 'utf8'),
}

import { createFashionBuddy } from '../../clients/typescript/index.ts'
import { createPanel } from './panel.ts'
import { widgetStyles } from './styles.ts'
import { widgetWords } from './words.ts'

/**
 * `<script src="https://assistant.shop.example/widget.js" async></script>` puts the assistant on a shop's page: an element with a shadow of
 * its own, no inline script, no inline style. The service is where the script came from.
 */
const script = document.currentScript as HTMLScriptElement | null

function start(): void {
  if (script === null || document.querySelector('fashion-buddy-widget') !== null) return
  const { key, label } = script.dataset
  const locale = localeOf([script.dataset.locale, document.documentElement.lang, navigator.language])
  const words = widgetWords(locale)
  const shop = createFashionBuddy({ baseUrl: new URL(script.src).origin, ...(key !== undefined && { key }) })
  const host = document.createElement('fashion-buddy-widget')
  const shadow = host.attachShadow({ mode: 'open' })
  shadow.adoptedStyleSheets = [widgetStyles()]
  shadow.append(createPanel({ shop, locale, words: label === undefined ? words : { ...words, open: label } }))
  document.body.append(host)
}

/** The first that is a language tag: pages write many things there. */
const localeOf = (told: readonly (string | undefined)[]): string =>
  told
    .map((tag) => tag?.replaceAll('_', '-') ?? '')
    .find((tag) => /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag)) ?? 'en'

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true })
else start()

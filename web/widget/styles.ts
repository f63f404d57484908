/** A sheet that is made by script: a page's policy on styles has no say over it, and its styles none over ours. */
export function widgetStyles(): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

const css = `
:host { --accent: #1f3a5f; --text: #1c1c1e; --paper: #fff; --line: #d9d9de; font: 15px/1.45 system-ui, sans-serif; color: var(--text); }
* { box-sizing: border-box; }
button, input { font: inherit; color: inherit; }
button { cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.open { position: fixed; inset-block-end: 20px; inset-inline-end: 20px; z-index: 2147483000; padding: 12px 18px; border: 0; border-radius: 24px; background: var(--accent); color: #fff; box-shadow: 0 4px 16px #0003; }
.panel { position: fixed; inset-block-end: 20px; inset-inline-end: 20px; z-index: 2147483000; width: min(400px, calc(100vw - 24px)); height: min(620px, calc(100dvh - 40px)); display: flex; flex-direction: column; background: var(--paper); border: 1px solid var(--line); border-radius: 14px; box-shadow: 0 8px 32px #0003; overflow: hidden; }
[hidden] { display: none !important; }
header { display: flex; justify-content: space-between; align-items: center; padding: 10px 14px; border-bottom: 1px solid var(--line); font-weight: 600; }
header button { border: 0; background: none; font-size: 20px; line-height: 1; padding: 4px 8px; }
.log { flex: 1; overflow-y: auto; padding: 12px 14px; display: flex; flex-direction: column; gap: 10px; }
.said { align-self: flex-end; max-width: 85%; padding: 8px 12px; border-radius: 12px; background: #e8eef6; overflow-wrap: anywhere; }
.reply, .failed { max-width: 95%; overflow-wrap: anywhere; white-space: pre-wrap; }
.failed { color: #a11; }
.products { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; list-style: none; margin: 0; padding: 0; }
.products a { display: block; color: inherit; text-decoration: none; border: 1px solid var(--line); border-radius: 10px; overflow: hidden; height: 100%; }
.products img { display: block; width: 100%; aspect-ratio: 3 / 4; object-fit: cover; background: #f3f3f5; }
.products span { display: block; padding: 0 8px; }
.products .title { padding-top: 6px; font-size: 13px; }
.products .price { padding-bottom: 6px; font-weight: 600; font-size: 13px; }
.suggestions { display: flex; flex-wrap: wrap; gap: 6px; }
.suggestions button { border: 1px solid var(--line); border-radius: 14px; background: none; padding: 4px 10px; font-size: 13px; }
form { display: flex; gap: 6px; padding: 10px; border-top: 1px solid var(--line); }
form input[type=text] { flex: 1; min-width: 0; padding: 8px 10px; border: 1px solid var(--line); border-radius: 8px; }
form button, .photo { border: 1px solid var(--line); border-radius: 8px; background: none; padding: 8px 10px; }
.photo input { position: absolute; width: 1px; height: 1px; opacity: 0; }
.photo:focus-within { outline: 2px solid var(--accent); outline-offset: 2px; }
.note { padding: 0 14px 8px; font-size: 12px; color: #6a6a70; }
`

import { html } from 'lit-html'

/** Line drawings on a 24-pixel grid; words beside them or a label on the button say what they mean. */
export const icons = {
  send: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 19V5M5.5 11.5 12 5l6.5 6.5" /></svg>`,
  stop: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><rect class="solid" x="7" y="7" width="10" height="10" rx="2" /></svg>`,
  photo: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><rect x="3.5" y="5" width="17" height="14" rx="3" /><circle cx="9" cy="10.5" r="1.7" /><path d="m5 18 5-4.5 3 2.5 3.5-3.5 3.5 3.5" /></svg>`,
  camera: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 8.5h3.2l1.5-2.5h6.6l1.5 2.5H20v10H4z" /><circle cx="12" cy="13.2" r="3.2" /></svg>`,
  close: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="m7 7 10 10M17 7 7 17" /></svg>`,
  fresh: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 5.5v13M5.5 12h13" /></svg>`,
  bin: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M5 7.5h14M10 7V5h4v2M7 7.5l.8 11h8.4l.8-11M10.3 11v4.5M13.7 11v4.5" /></svg>`,
  warn: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 8v5M12 16.2v.1" /><circle cx="12" cy="12" r="8.5" /></svg>`,
  out: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M9 7h8v8M17 7 7 17" /></svg>`,
  heart: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 19.2 5.2 12.6a4.3 4.3 0 0 1 6.1-6.1l.7.7.7-.7a4.3 4.3 0 0 1 6.1 6.1z" /></svg>`,
  list: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M5 6.5h14v9.5h-8l-3.5 3v-3H5z" /></svg>`,
  link: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M10 14a3.5 3.5 0 0 0 5 0l3-3a3.5 3.5 0 0 0-5-5l-1 1M14 10a3.5 3.5 0 0 0-5 0l-3 3a3.5 3.5 0 0 0 5 5l1-1" /></svg>`,
  keys: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><rect x="3" y="6.5" width="18" height="11" rx="2" /><path d="M6.5 10h.1M10 10h.1M13.5 10h.1M17 10h.1M8 14h8" /></svg>`,
  frame: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4" /></svg>`,
  lock: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><rect x="5.5" y="11" width="13" height="8.5" rx="2" /><path d="M8.5 11V8a3.5 3.5 0 0 1 7 0v3" /></svg>`,
  swap: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 9h14l-3.5-3.5M20 15H6l3.5 3.5" /></svg>`,
  up: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M7.5 11v8.5H4V11zM7.5 11 11 4.5c1.4 0 2.2 1 2 2.4L12.5 10H19l-1.5 9.5h-10" /></svg>`,
  down: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M16.500 13V4.500H20V13zM16.500 13 13 19.500c-1.400 0-2.200-1-2-2.400L11.500 14H5l1.500-9.500h10" /></svg>`,
  hanger: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 9.5c0-1.5 2-1.6 2-3.3a2 2 0 0 0-4 0M12 9.5l8.3 6.3c.8.6.4 1.9-.6 1.900H4.300c-1 0-1.400-1.300-.6-1.900z" /></svg>`,
}

import { html } from 'lit-html'

/** Line drawings on a 24-pixel grid; words beside them or a label on the button say what they mean. */
export const icons = {
  send: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 19V5M5.5 11.5 12 5l6.5 6.5" /></svg>`,
  stop: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><rect class="solid" x="7" y="7" width="10" height="10" rx="2" /></svg>`,
  photo: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><rect x="3.5" y="5" width="17" height="14" rx="3" /><circle cx="9" cy="10.5" r="1.7" /><path d="m5 18 5-4.5 3 2.5 3.5-3.5 3.5 3.5" /></svg>`,
  close: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="m7 7 10 10M17 7 7 17" /></svg>`,
  fresh: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 5.5v13M5.5 12h13" /></svg>`,
  bin: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M5 7.5h14M10 7V5h4v2M7 7.5l.8 11h8.4l.8-11M10.3 11v4.5M13.7 11v4.5" /></svg>`,
  check: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="m6 12.5 4 4 8-9" /></svg>`,
  warn: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 8v5M12 16.2v.1" /><circle cx="12" cy="12" r="8.5" /></svg>`,
  out: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M9 7h8v8M17 7 7 17" /></svg>`,
  like: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><rect x="4" y="4" width="11" height="13" rx="2" /><path d="M18 8v10.5a1.5 1.5 0 0 1-1.5 1.5H8" /></svg>`,
  refine: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 8h9M17 8h3M4 16h3M11 16h9" /><circle cx="15" cy="8" r="2" /><circle cx="9" cy="16" r="2" /></svg>`,
  hanger: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 9.5c0-1.5 2-1.6 2-3.3a2 2 0 0 0-4 0M12 9.5l8.3 6.3c.8.6.4 1.9-.6 1.9H4.3c-1 0-1.4-1.3-.6-1.9z" /></svg>`,
}

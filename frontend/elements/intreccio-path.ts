import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { tell } from './follow';
import { kindIcon } from './kinds';
import { say, sayIn, type Labels } from './words';

/** One stop of a path; `via` says what joins it to the next one. */
export interface Step {
  readonly kind: string;
  readonly label: string;
  readonly href?: string;
  readonly via?: string;
}

/**
 * Draws a short path as people and things on a woven thread: across where there is room, else down.
 * It is plain HTML, so that a page may hold dozens; a screen reader hears it as an ordered list.
 */
@customElement('intreccio-path')
export class IntreccioPath extends LitElement {
  @property({ attribute: false }) steps: readonly Step[] = [];
  @property({ attribute: false }) labels: Labels = {};
  @property({ type: Boolean, reflect: true }) compact = false;

  static override styles = css`
    :host {
      display: block;
      container-type: inline-size;
      min-width: 0;
      color: var(--ink);
      font-family: var(--font-body);
      font-size: var(--text-s);
      line-height: 1.35;
    }
    :host([hidden]) {
      display: none;
    }
    ol {
      display: flex;
      flex-direction: column;
      list-style: none;
      margin: 0;
      padding: 0;
    }
    li {
      display: flex;
      flex-direction: column;
      min-width: 0;
    }
    .stop {
      display: inline-flex;
      align-items: center;
      align-self: start;
      gap: var(--space-2);
      max-width: 100%;
      box-sizing: border-box;
      min-height: 2.25rem;
      padding: var(--space-1) var(--space-3);
      border: 1.5px solid var(--line-strong);
      border-radius: var(--radius-pill);
      background: var(--surface-raised);
      color: var(--ink);
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    a.stop {
      text-decoration: none;
    }
    a.stop:hover {
      border-color: var(--primary);
      background: var(--primary-soft);
      text-decoration: underline;
      text-underline-offset: 0.18em;
    }
    a.stop:focus-visible {
      outline: 3px solid var(--focus);
      outline-offset: 2px;
    }
    .kind-icon {
      flex: none;
    }
    .via {
      position: relative;
      display: flex;
      align-items: center;
      min-height: 2.5rem;
      margin-inline-start: 0.85rem;
      padding-inline-start: 1.5rem;
      color: var(--ink-soft);
    }
    .via::before,
    .via::after {
      content: '';
      position: absolute;
      inset: 0 auto 0 0;
      width: 12px;
      background: var(--primary);
      mask: var(--strand-over-down) repeat-y center top;
    }
    .via::after {
      background: var(--accent);
      mask-image: var(--strand-under-down);
    }
    :host([compact]) .via {
      min-height: 1.75rem;
    }
    .said {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    @container (min-width: 36rem) {
      ol {
        flex-flow: row wrap;
        row-gap: var(--space-3);
      }
      li {
        flex-direction: row;
        align-items: center;
        flex: 0 1 auto;
      }
      .stop {
        align-self: center;
        max-width: 16rem;
      }
      .via {
        box-sizing: border-box;
        display: grid;
        grid-template-rows: 1fr 1fr;
        align-items: end;
        justify-items: center;
        width: max-content;
        min-width: 5rem;
        max-width: 14rem;
        margin: 0;
        padding: 0 var(--space-3);
        min-height: 3.25rem;
        text-align: center;
      }
      .via > span:not(.said) {
        padding-block-end: 0.6rem;
      }
      .via::before,
      .via::after {
        inset: calc(50% - 6px) 0 auto;
        width: auto;
        height: 12px;
        mask: var(--strand-over) repeat-x left center;
      }
      .via::after {
        mask-image: var(--strand-under);
      }
    }
    @media (forced-colors: active) {
      .via::before,
      .via::after {
        forced-color-adjust: none;
        background: CanvasText;
      }
    }
  `;

  protected override render(): TemplateResult {
    return html`<ol aria-label=${say(this.labels, 'path') || nothing}>
      ${this.steps.map((step, index) => this.#stop(step, index))}
    </ol>`;
  }

  #stop(step: Step, index: number): TemplateResult {
    const inside = html`${kindIcon(step.kind)}<span>${step.label}</span
      ><span class="said">, ${sayIn(this.labels, 'kinds', step.kind)}</span>`;
    return html`<li>
      ${step.href
        ? html`<a class="stop" href=${step.href} @click=${(e: Event) => this.#open(e, step, index)}>${inside}</a>`
        : html`<span class="stop">${inside}</span>`}
      ${index < this.steps.length - 1
        ? html`<span class="via"
            >${step.via ? html`<span>${step.via}</span>` : html`<span class="said">${say(this.labels, 'joined')}</span>`}</span
          >`
        : nothing}
    </li>`;
  }

  #open(event: Event, step: Step, index: number): void {
    if (!tell(this, 'step-opened', { index, href: step.href })) event.preventDefault();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'intreccio-path': IntreccioPath;
  }
}

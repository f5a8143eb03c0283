import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { say, type Labels } from './words';

/** The portal's sign: two threads that become one knot; with `wordmark`, its name beside it. */
@customElement('intreccio-logo')
export class IntreccioLogo extends LitElement {
  @property({ type: Boolean, reflect: true }) wordmark = false;
  @property() name = 'Intreccio';
  @property({ attribute: false }) labels: Labels = {};

  static override styles = css`
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.45em;
      color: var(--ink);
      font-family: var(--font-display);
      font-variation-settings: 'SOFT' 100;
      font-size: 1.5rem;
      font-weight: 600;
      letter-spacing: -0.02em;
      line-height: 1;
    }
    :host([hidden]) {
      display: none;
    }
    svg {
      flex: none;
      width: 1.5em;
      height: 1.5em;
    }
    path {
      fill: none;
      stroke-width: 5.5;
      stroke-linecap: round;
    }
    .warp {
      stroke: var(--primary);
    }
    .weft {
      stroke: var(--accent);
    }
    @media (forced-colors: active) {
      path {
        stroke: CanvasText;
      }
    }
  `;

  protected override render(): TemplateResult {
    const alt = say(this.labels, 'alt');
    return html`
      <svg viewBox="0 0 48 48" role=${alt ? 'img' : nothing} aria-label=${alt || nothing} aria-hidden=${alt ? nothing : 'true'}>
        <path class="weft" d="M6 32C6 20 17 20 24 24S42 28 42 16"></path>
        <path class="warp" d="M16 6C28 6 28 17 24 24S20 42 32 42"></path>
        <path class="weft" d="M6 16C6 6.5 14 12 18.5 18"></path>
        <path class="weft" d="M29.5 30C34 36 42 41.5 42 32"></path>
      </svg>
      ${this.wordmark ? html`<span>${this.name}</span>` : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'intreccio-logo': IntreccioLogo;
  }
}

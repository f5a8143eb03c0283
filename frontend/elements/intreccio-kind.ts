import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { kindIcon } from './kinds';

/** The shape of a kind of node, as the pictures draw it; its word stands beside it. */
@customElement('intreccio-kind')
export class IntreccioKind extends LitElement {
  @property() kind = '';

  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
      line-height: 0;
    }
    svg {
      width: 0.95em;
      height: 0.95em;
    }
  `;

  protected override render(): TemplateResult {
    return html`${kindIcon(this.kind)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'intreccio-kind': IntreccioKind;
  }
}

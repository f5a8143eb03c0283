import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { paletteOf, watchScheme, type Palette } from './tokens';
import { say, type Labels } from './words';

/**
 * A picture with a table of the same content one click away. Subclasses draw both; the picture stays in the
 * page while its table is shown, so that it keeps its place.
 */
export abstract class Figure extends LitElement {
  @property({ attribute: false }) labels: Labels = {};
  @state() protected asTable = false;
  protected palette: Palette = paletteOf(this);
  #stopWatching?: () => void;

  static figureStyles = css`
    :host {
      display: block;
      position: relative;
      color: var(--ink);
      font-family: var(--font-body);
      font-size: var(--text-s);
      line-height: 1.45;
    }
    :host([hidden]),
    [hidden] {
      display: none !important;
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: flex-end;
      gap: var(--space-2);
      padding: var(--space-2);
      border-block-start: 1px solid var(--line);
    }
    .bar .spread {
      flex: 1 1 auto;
    }
    button {
      box-sizing: border-box;
      min-width: 2.25rem;
      min-height: 2.25rem;
      padding: 0 var(--space-3);
      border: 1px solid var(--line-strong);
      border-radius: var(--radius-pill);
      background: var(--surface-raised);
      color: var(--ink);
      font: inherit;
      font-weight: 600;
      cursor: pointer;
    }
    button:hover {
      border-color: var(--primary);
      background: var(--primary-soft);
    }
    button.round {
      padding: 0;
      width: 2.25rem;
      border-radius: 50%;
    }
    :is(button, a, [tabindex]):focus-visible {
      outline: 3px solid var(--focus);
      outline-offset: 2px;
    }
    a:any-link {
      color: var(--primary);
      text-underline-offset: 0.18em;
    }
    .twin {
      overflow: auto;
      max-height: var(--twin-height, 32rem);
      padding: var(--space-3);
    }
    table {
      width: 100%;
      border-collapse: collapse;
      background: var(--surface);
    }
    table + table {
      margin-block-start: var(--space-5);
    }
    caption {
      padding: var(--space-2) 0;
      text-align: start;
      font-weight: 650;
    }
    th,
    td {
      padding: var(--space-2) var(--space-3);
      border-block-end: 1px solid var(--line);
      text-align: start;
      vertical-align: top;
    }
    thead th {
      color: var(--ink-soft);
      font-weight: 600;
    }
    tbody th {
      font-weight: 600;
    }
    .figure-number {
      text-align: end;
      font-variant-numeric: tabular-nums;
    }
    .empty {
      display: grid;
      place-items: center;
      min-height: 8rem;
      padding: var(--space-5);
      color: var(--ink-soft);
      text-align: center;
    }
    .kind-icon {
      flex: none;
      vertical-align: -0.15em;
    }
    .said {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    @media (forced-colors: active) {
      .kind-icon {
        forced-color-adjust: none;
      }
    }
  `;

  override connectedCallback(): void {
    super.connectedCallback();
    this.palette = paletteOf(this);
    this.#stopWatching = watchScheme(() => {
      this.palette = paletteOf(this);
      this.repaint();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
  }

  /** Draws the content again in the colours of the scheme that has just begun. */
  protected abstract repaint(): void;
  protected abstract picture(): TemplateResult;
  protected abstract twin(): TemplateResult;
  protected abstract isEmpty(): boolean;
  /** Labels of the button that leads to the table and of the one that leads back. */
  protected abstract readonly ways: readonly [toTable: string, toPicture: string];

  protected tools(): TemplateResult | typeof nothing {
    return nothing;
  }

  protected say(key: string, slots: Record<string, string | number> = {}): string {
    return say(this.labels, key, slots);
  }

  protected override render(): TemplateResult {
    if (this.isEmpty()) return html`<p class="empty">${this.say('empty')}</p>`;
    const [toTable, toPicture] = this.ways;
    return html`
      <div ?hidden=${this.asTable}>${this.picture()}</div>
      ${this.asTable
        ? html`<div class="twin" tabindex="0" role="region" aria-label=${this.say('title')}>${this.twin()}</div>`
        : nothing}
      <div class="bar">
        ${this.asTable ? nothing : this.tools()}
        <button type="button" class="way" @click=${this.#turn}>${this.say(this.asTable ? toPicture : toTable)}</button>
      </div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('asTable') && !this.asTable) this.shown();
  }

  /** Told when the picture is seen again after its table. */
  protected shown(): void {}

  #turn = (): void => {
    this.asTable = !this.asTable;
  };
}

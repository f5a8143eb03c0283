import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { say, type Labels } from './words';

/**
 * Shows how far a campaign is: what people gave, what a fund matches, where the match begins. All amounts are
 * whole cents. More than the goal fills the bar and is told in words.
 */
@customElement('intreccio-progress')
export class IntreccioProgress extends LitElement {
  @property({ type: Number }) crowdCents = 0;
  @property({ type: Number }) matchCents = 0;
  @property({ type: Number }) goalCents = 0;
  /** Zero when the campaign has no threshold. */
  @property({ type: Number }) thresholdCents = 0;
  @property() locale = 'it';
  @property({ attribute: false }) labels: Labels = {};
  @property({ type: Boolean, reflect: true }) compact = false;

  static override styles = css`
    :host {
      display: block;
      color: var(--ink);
      font-family: var(--font-body);
      font-size: var(--text-s);
      line-height: 1.4;
    }
    :host([hidden]) {
      display: none;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 var(--space-3);
      margin-block-end: var(--space-2);
      font-variant-numeric: tabular-nums;
    }
    .raised {
      font-family: var(--font-display);
      font-size: var(--text-xl);
      font-weight: 600;
    }
    :host([compact]) .raised {
      font-family: inherit;
      font-size: var(--text-m);
      font-weight: 650;
    }
    .share {
      font-weight: 650;
    }
    .track {
      position: relative;
      height: 0.875rem;
      border-radius: var(--radius-pill);
      background: var(--surface-sunk);
      box-shadow: inset 0 0 0 1px var(--line-strong);
    }
    :host([compact]) .track {
      height: 0.625rem;
    }
    .fill {
      position: absolute;
      inset: 0;
      display: flex;
      overflow: hidden;
      border-radius: inherit;
    }
    .fill > span {
      flex: none;
      transition: width var(--slow) var(--ease);
    }
    .crowd {
      background: var(--primary);
    }
    .match {
      background: repeating-linear-gradient(-45deg, var(--accent) 0 6px, var(--accent-strong) 6px 9px);
      box-shadow: -2px 0 0 var(--surface);
    }
    .threshold {
      position: absolute;
      inset-block: -5px;
      width: 3px;
      margin-inline-start: -1.5px;
      border-radius: 2px;
      background: var(--ink);
      box-shadow: 0 0 0 2px var(--surface);
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-4);
      list-style: none;
      margin: var(--space-3) 0 0;
      padding: 0;
      color: var(--ink-soft);
      font-variant-numeric: tabular-nums;
    }
    li {
      display: inline-flex;
      align-items: center;
      gap: var(--space-2);
    }
    .swatch {
      flex: none;
      width: 0.75rem;
      height: 0.75rem;
      border-radius: 3px;
    }
    .swatch.line {
      width: 3px;
      height: 1rem;
      background: var(--ink);
    }
    @media (forced-colors: active) {
      .track {
        border: 1px solid CanvasText;
      }
      .crowd,
      .match,
      .threshold,
      .swatch {
        forced-color-adjust: none;
      }
    }
  `;

  protected override render(): TemplateResult {
    const raised = this.crowdCents + this.matchCents;
    const goal = Math.max(this.goalCents, 1);
    const percent = Math.floor((raised * 100) / goal);
    const sum = this.#say('of', { raised: this.#euro(raised), goal: this.#euro(this.goalCents) });
    return html`
      <div class="head">
        <span class="raised">${sum}</span>
        <span class="share">${this.#percent(percent)}</span>
      </div>
      <div
        class="track"
        role="progressbar"
        aria-label=${this.#say('title') || this.#say('goal')}
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${Math.max(0, Math.min(100, percent))}
        aria-valuetext=${`${sum}, ${this.#percent(percent)}. ${this.#spoken()}`}
      >
        <div class="fill">
          <span class="crowd" style=${`width:${this.#share(this.crowdCents)}%`}></span>
          ${this.matchCents > 0
            ? html`<span class="match" style=${`width:${this.#share(this.matchCents)}%`}></span>`
            : nothing}
        </div>
        ${this.thresholdCents > 0
          ? html`<span class="threshold" style=${`inset-inline-start:${this.#share(this.thresholdCents)}%`}></span>`
          : nothing}
      </div>
      ${this.compact ? nothing : this.#legend()}
    `;
  }

  #legend(): TemplateResult {
    return html`<ul aria-hidden="true">
      <li><span class="swatch crowd"></span>${this.#say('crowd')} ${this.#euro(this.crowdCents)}</li>
      ${this.matchCents > 0
        ? html`<li><span class="swatch match"></span>${this.#say('match')} ${this.#euro(this.matchCents)}</li>`
        : nothing}
      ${this.thresholdCents > 0 ? html`<li><span class="swatch line"></span>${this.#thresholdWords()}</li>` : nothing}
    </ul>`;
  }

  #spoken(): string {
    const parts = [`${this.#say('crowd')} ${this.#euro(this.crowdCents)}`];
    if (this.matchCents > 0) parts.push(`${this.#say('match')} ${this.#euro(this.matchCents)}`);
    if (this.thresholdCents > 0) parts.push(this.#thresholdWords());
    return parts.join('; ');
  }

  #thresholdWords(): string {
    const reached = this.crowdCents >= this.thresholdCents;
    return `${this.#say(reached ? 'thresholdReached' : 'threshold')} ${this.#euro(this.thresholdCents)}`;
  }

  #share(cents: number): number {
    const whole = Math.max(this.goalCents, this.crowdCents + this.matchCents, 1);
    return Math.max(0, Math.min(100, (cents * 100) / whole));
  }

  #percent(percent: number): string {
    return new Intl.NumberFormat(this.locale, { style: 'percent' }).format(percent / 100);
  }

  #euro(cents: number): string {
    const fractions = cents % 100 === 0 ? 0 : 2;
    return new Intl.NumberFormat(this.locale, {
      style: 'currency',
      currency: 'EUR',
      minimumFractionDigits: fractions,
      useGrouping: 'always',
    } as Intl.NumberFormatOptions).format(cents / 100);
  }

  #say(key: string, slots: Record<string, string> = {}): string {
    return say(this.labels, key, slots);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'intreccio-progress': IntreccioProgress;
  }
}

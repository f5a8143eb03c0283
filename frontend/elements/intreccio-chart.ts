import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use, type ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { chartOption, type ChartSeries } from './chart/option';
import { Figure } from './figure';
import { tell } from './follow';
import { prefersStill } from './tokens';

use([BarChart, LineChart, PieChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** A small chart with its table: bars, lines, a donut (of the first series) or stacked bars. */
@customElement('intreccio-chart')
export class IntreccioChart extends Figure {
  @property() kind: 'bar' | 'line' | 'donut' | 'stacked' = 'bar';
  @property({ attribute: false }) categories: readonly string[] = [];
  @property({ attribute: false }) series: readonly ChartSeries[] = [];
  @property() unit = '';
  @property() locale = 'it';
  @property({ type: Boolean }) horizontal = false;
  @query('.stage') private stage?: HTMLElement;
  protected readonly ways = ['showTable', 'showChart'] as const;
  #chart?: ECharts;
  #resized = new ResizeObserver(() => this.#resize());

  static override styles = [
    Figure.figureStyles,
    css`
      .stage {
        height: var(--chart-height, 20rem);
        padding: var(--space-3);
        box-sizing: border-box;
        font-family: var(--font-body);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.repaint();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#erase();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!(changed.size === 1 && changed.has('asTable'))) this.repaint();
  }

  protected override isEmpty(): boolean {
    return !this.series?.some((s) => s.data.some((value) => value !== null));
  }

  protected override picture(): TemplateResult {
    return html`<div class="stage" role="img" aria-label=${this.#spoken()}></div>`;
  }

  protected override twin(): TemplateResult {
    return html`<table>
      <caption>
        ${this.say('title')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${this.say('category')}</th>
          ${this.series.map((s) => html`<th scope="col" class="figure-number">${this.#nameOf(s)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${this.categories.map(
          (category, i) => html`<tr>
            <th scope="row">${category}</th>
            ${this.series.map((s) => html`<td class="figure-number">${this.#cell(s.data[i])}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  protected override shown(): void {
    this.#resize();
  }

  protected override repaint(): void {
    if (!this.stage) return this.#erase();
    if (this.#chart?.getDom() !== this.stage) this.#begin(this.stage);
    const content = {
      kind: this.kind,
      categories: this.categories,
      series: this.series.map((s) => ({ ...s, name: this.#nameOf(s) })),
      horizontal: this.horizontal,
      narrow: this.stage.clientWidth < 480,
      still: prefersStill(),
      font: getComputedStyle(this.stage).fontFamily,
      description: this.#spoken(),
      format: this.#format,
    };
    this.#chart!.setOption(chartOption(content, this.palette), true);
  }

  #begin(stage: HTMLElement): void {
    this.#erase();
    this.#chart = init(stage, null, { renderer: 'svg' });
    this.#chart.on('click', ({ name, seriesName, dataIndex }) =>
      tell(this, 'category-opened', { category: name, series: seriesName ?? '', index: dataIndex }),
    );
    this.#resized.observe(stage);
  }

  #erase(): void {
    this.#resized.disconnect();
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  #resize(): void {
    if (this.stage && this.stage.clientWidth > 0) this.#chart?.resize();
  }

  #spoken(): string {
    return [this.say('title'), this.say('description')].filter(Boolean).join('. ');
  }

  #nameOf(series: ChartSeries): string {
    return series.estimate ? `${series.name} (${this.say('estimate')})` : series.name;
  }

  #cell(value: number | null | undefined): string {
    return value === null || value === undefined ? '–' : this.#format(value);
  }

  #format = (value: number): string => {
    const text = new Intl.NumberFormat(this.locale, { maximumFractionDigits: 2 }).format(value);
    return this.unit ? `${text} ${this.unit}` : text;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'intreccio-chart': IntreccioChart;
  }
}

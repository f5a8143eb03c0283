import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Figure } from './figure';
import { follow, tell } from './follow';
import { GraphCanvas } from './graph/canvas';
import { Network, type GraphEdge, type GraphNode } from './graph/model';
import { graphSheet } from './graph/sheet';
import { networkTables } from './graph/twin';
import { isArrow, walk } from './graph/walk';
import './intreccio-path';
import { KINDS, kindIcon } from './kinds';
import { sayIn } from './words';

/** What the network is made of; their words are part of it. */
const CONTENT = ['nodes', 'edges', 'labels'];

/**
 * Draws a network on canvas: an ego network, a whole network of thousands, or a path. It takes wheel and touch
 * only once it has the focus, so that it never traps a reader who scrolls past.
 */
@customElement('intreccio-graph')
export class IntreccioGraph extends Figure {
  @property({ attribute: false }) nodes: readonly GraphNode[] = [];
  @property({ attribute: false }) edges: readonly GraphEdge[] = [];
  @property() layout: 'ego' | 'network' | 'path' = 'network';
  @property() selected = '';
  @property({ type: Boolean }) legend = true;
  @property({ type: Boolean, attribute: 'by-community' }) byCommunity = false;
  @state() private said = '';
  @state() private active = false;
  @query('.stage') private stage?: HTMLElement;
  protected readonly ways = ['showTable', 'showGraph'] as const;
  #network = new Network([], []);
  #canvas?: GraphCanvas;
  #resized = new ResizeObserver(() => this.#canvas?.fit());

  static override styles = [Figure.figureStyles, graphSheet];

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#draw();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#erase();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (CONTENT.some((name) => changed.has(name))) this.#network = new Network(this.nodes ?? [], this.#worded());
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if ([...CONTENT, 'layout', 'byCommunity'].some((name) => changed.has(name))) this.#draw();
    else if (changed.has('selected')) this.#canvas?.select(this.selected);
  }

  protected override isEmpty(): boolean {
    return this.#network.nodes.length === 0;
  }

  protected override repaint(): void {
    this.#canvas?.recolour(this.palette);
  }

  protected override shown(): void {
    this.#canvas?.fit();
  }

  protected override twin(): TemplateResult {
    return networkTables(this.#network, this.labels);
  }

  protected override picture(): TemplateResult {
    if (this.layout === 'path') return this.#path();
    return html`
      <div
        class=${this.active ? 'frame active' : 'frame'}
        tabindex="0"
        role="application"
        aria-label=${this.say('title')}
        aria-describedby="help"
        @keydown=${this.#key}
        @focus=${() => this.#take(true)}
        @focusout=${this.#left}
        @pointerdown=${() => this.#take(true)}
      >
        <div class="stage" aria-hidden="true"></div>
        ${this.#chosen()}
      </div>
      <p id="help" class="said">${this.say('description')} ${this.say('help')}</p>
      <p class="said" aria-live="polite">${this.said}</p>
      ${this.legend ? this.#legend() : nothing}
    `;
  }

  protected override tools(): TemplateResult | typeof nothing {
    if (this.layout === 'path') return nothing;
    return html`
      <button type="button" class="round" aria-label=${this.say('zoomOut')} @click=${() => this.#canvas?.zoomBy(0.75)}>−</button>
      <button type="button" class="round" aria-label=${this.say('zoomIn')} @click=${() => this.#canvas?.zoomBy(1.33)}>+</button>
      <button type="button" @click=${() => this.#canvas?.fit()}>${this.say('fit')}</button>
      <span class="spread"></span>
    `;
  }

  #path(): TemplateResult {
    const steps = this.#network.nodes.map((node, i, all) => ({ ...node, via: this.#viaOf(node.id, all[i + 1]?.id) }));
    return html`<div class="paths"><intreccio-path .steps=${steps} .labels=${this.labels}></intreccio-path></div>`;
  }

  #viaOf(from: string, to: string | undefined): string | undefined {
    const edge = this.#network.edges.find(
      (e) => (e.source === from && e.target === to) || (e.source === to && e.target === from),
    );
    return edge?.label;
  }

  /** The edges with words: their own, else those of their type. */
  #worded(): GraphEdge[] {
    const types = this.labels['types'];
    const words = typeof types === 'object' ? types : {};
    return (this.edges ?? []).map((edge) => (edge.label ? edge : { ...edge, label: words[edge.type ?? ''] }));
  }

  #chosen(): TemplateResult | typeof nothing {
    const node = this.#network.node(this.selected);
    if (!node) return nothing;
    return html`<div class="chosen">
      ${kindIcon(node.kind)}
      <div>
        ${node.href
          ? html`<a href=${node.href} @click=${(e: Event) => this.#opened(node) || e.preventDefault()}>${node.label}</a>`
          : html`<strong>${node.label}</strong>`}
        <span>${sayIn(this.labels, 'kinds', node.kind)} · ${this.#nearWords(node)}</span>
      </div>
    </div>`;
  }

  #legend(): TemplateResult {
    const present = new Set(this.#network.nodes.map((n) => n.kind));
    return html`<ul class="legend" aria-label=${this.say('legend')}>
      ${KINDS.filter((kind) => present.has(kind)).map(
        (kind) => html`<li>${kindIcon(kind)}${sayIn(this.labels, 'kinds', kind)}</li>`,
      )}
    </ul>`;
  }

  #draw(): void {
    this.#erase();
    if (!this.stage || this.isEmpty()) return;
    const options = { layout: this.layout, byCommunity: this.byCommunity };
    this.#canvas = new GraphCanvas(this.stage, this.#network, options, this.palette, {
      tapped: (id) => (id === this.selected ? this.#open() : this.#choose(id)),
      tappedGround: () => this.#choose(''),
    });
    this.#canvas.takeGestures(this.active);
    this.#canvas.select(this.selected);
    this.#resized.observe(this.stage);
  }

  #erase(): void {
    this.#resized.disconnect();
    this.#canvas?.destroy();
    this.#canvas = undefined;
  }

  #key = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isArrow(event.key)) this.#step(event.key);
    else if (event.key === 'Enter') this.#open();
    else if (event.key === 'Escape') this.#choose('');
    else if (event.key === '+' || event.key === '=') this.#canvas?.zoomBy(1.33);
    else if (event.key === '-') this.#canvas?.zoomBy(0.75);
    else if (event.key === '0') this.#canvas?.fit();
    else return;
    event.preventDefault();
  };

  #step(key: Parameters<typeof walk>[3]): void {
    if (!this.#canvas) return;
    const from = this.#network.node(this.selected);
    const next = from ? walk(this.#network, this.#canvas.placeOf, from.id, key) : this.#network.centre()?.id;
    if (next) this.#choose(next);
  }

  #choose(id: string): void {
    if (id === this.selected) return;
    this.selected = id;
    const node = this.#network.node(id);
    this.said = node ? `${node.label}, ${sayIn(this.labels, 'kinds', node.kind)}, ${this.#nearWords(node)}` : '';
    if (id) this.#canvas?.reveal(id);
    tell(this, 'node-selected', { id });
  }

  #open(): void {
    const node = this.#network.node(this.selected);
    if (node && this.#opened(node)) follow(this, node.href);
  }

  #opened(node: GraphNode): boolean {
    return tell(this, 'node-opened', { id: node.id, href: node.href });
  }

  #nearWords(node: GraphNode): string {
    return this.say('neighbours', { n: this.#network.neighbours(node.id).length });
  }

  #take(active: boolean): void {
    this.active = active;
    this.#canvas?.takeGestures(active);
  }

  #left = (event: FocusEvent): void => {
    const frame = event.currentTarget as HTMLElement;
    if (!frame.contains(event.relatedTarget as Node | null)) this.#take(false);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'intreccio-graph': IntreccioGraph;
  }
}

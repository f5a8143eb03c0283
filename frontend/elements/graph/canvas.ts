import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { prefersStill, type Palette } from '../tokens';
import { COMMUNITY_COLOURS, lookOf } from './look';
import type { Network, Point } from './model';
import { communityPlaces, egoPlaces, gather } from './places';

export interface CanvasOptions {
  readonly layout: string;
  readonly byCommunity: boolean;
}

export interface CanvasListener {
  tapped(id: string): void;
  tappedGround(): void;
}

const DENSE = 250;
const SPRUNG = 160;

/** The painted network: wraps Cytoscape so that the element knows only ids and places. */
export class GraphCanvas {
  readonly #cy: Core;
  readonly #dense: boolean;
  #palette: Palette;
  #lookZoom = 0;
  #frame = 0;

  constructor(stage: HTMLElement, network: Network, options: CanvasOptions, palette: Palette, listener: CanvasListener) {
    this.#palette = palette;
    this.#dense = network.nodes.length > DENSE;
    this.#cy = cytoscape({
      container: stage,
      elements: elementsOf(network, options),
      style: lookOf(palette, { dense: this.#dense, zoom: 1, fontFamily: fontOf(stage) }),
      layout: { name: 'preset', fit: true, padding: 36 },
      minZoom: 0.02,
      maxZoom: 4,
      boxSelectionEnabled: false,
      autounselectify: true,
      textureOnViewport: this.#dense,
      hideEdgesOnViewport: network.edges.length > 6000,
      pixelRatio: this.#dense ? 1 : 'auto',
    } as cytoscape.CytoscapeOptions);
    if (options.layout !== 'ego' && network.nodes.length <= SPRUNG && !hasPlaces(network)) this.#spring();
    this.#cy.on('tap', (e) => (e.target === this.#cy ? listener.tappedGround() : undefined));
    this.#cy.on('tap', 'node', (e) => listener.tapped(e.target.id()));
    this.#cy.on('mouseover', 'node', (e) => void e.target.addClass('hover'));
    this.#cy.on('mouseout', 'node', (e) => void e.target.removeClass('hover'));
    this.#cy.on('zoom', () => this.#relabel());
    this.#relabel();
  }

  /** Lets wheel and drag move the picture, or leaves them to the page. */
  takeGestures(take: boolean): void {
    this.#cy.userZoomingEnabled(take);
  }

  placeOf = (id: string): Point => this.#cy.getElementById(id).position();

  select(id: string): void {
    this.#cy.batch(() => {
      this.#cy.elements().removeClass('selected near faded');
      const node = this.#cy.getElementById(id);
      if (id === '' || node.empty()) return;
      const near = node.closedNeighborhood();
      this.#cy.elements().not(near).addClass('faded');
      near.addClass('near');
      node.addClass('selected');
    });
  }

  /** Moves the picture so that the node is seen. */
  reveal(id: string): void {
    const node = this.#cy.getElementById(id);
    if (node.empty()) return;
    const box = node.renderedBoundingBox({ includeLabels: false });
    const [w, h] = [this.#cy.width(), this.#cy.height()];
    if (box.x1 > 24 && box.y1 > 24 && box.x2 < w - 24 && box.y2 < h - 24) return;
    if (prefersStill()) this.#cy.center(node);
    else this.#cy.animate({ center: { eles: node } }, { duration: 220 });
  }

  zoomBy(factor: number): void {
    const centre = { x: this.#cy.width() / 2, y: this.#cy.height() / 2 };
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: centre });
  }

  fit(): void {
    this.#cy.resize();
    this.#cy.fit(undefined, 36);
  }

  recolour(palette: Palette): void {
    this.#palette = palette;
    this.#lookZoom = 0;
    this.#relabel();
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#cy.destroy();
  }

  #spring(): void {
    this.#cy
      .layout({
        name: 'cose',
        animate: false,
        randomize: false,
        fit: true,
        padding: 36,
        nodeRepulsion: () => 22000,
        idealEdgeLength: () => 78,
        nodeOverlap: 24,
        gravity: 0.5,
        componentSpacing: 70,
        numIter: 900,
      })
      .run();
  }

  /** Labels of the most important nodes keep their size on screen, so the sheet follows the zoom, once a frame. */
  #relabel(): void {
    const zoom = this.#cy.zoom();
    if (Math.abs(Math.log(zoom / (this.#lookZoom || 1e-9))) < 0.08) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#lookZoom = this.#cy.zoom();
      const fontFamily = fontOf(this.#cy.container()!);
      this.#cy.style(lookOf(this.#palette, { dense: this.#dense, zoom: this.#lookZoom, fontFamily }));
    });
  }
}

function elementsOf(network: Network, options: CanvasOptions): ElementDefinition[] {
  const given = hasPlaces(network);
  const places = options.layout === 'ego' ? egoPlaces(network) : communityPlaces(network, network.nodes.length > DENSE ? 34 : 80);
  const ranked = network.ranked();
  const most = Math.max(1, ...network.nodes.slice(0, 50000).map((n) => network.importance(n)).filter(Number.isFinite));
  const top = new Set(ranked.slice(0, network.nodes.length > DENSE ? 14 : 0).map((n) => n.id));
  const hues = options.byCommunity ? huesOf(network) : new Map<string, number>();
  const nodes = network.nodes.map((node) => ({
    data: {
      id: node.id,
      label: node.label,
      kind: node.kind,
      focus: node.focus ?? false,
      size: (node.focus ? 10 : 0) + 14 + 26 * Math.sqrt(Math.max(0, network.importance(node)) / most),
      ...(hues.has(node.id) ? { hue: hues.get(node.id) } : {}),
    },
    classes: top.has(node.id) ? 'top' : '',
    position: given ? { x: node.x!, y: node.y! } : { ...places.get(node.id)! },
  }));
  const heaviest = Math.max(1, network.edges.reduce((m, e) => Math.max(m, e.weight ?? 1), 1));
  const edges = network.edges.map((edge, i) => ({
    data: {
      id: `edge ${i}`,
      source: edge.source,
      target: edge.target,
      label: edge.label ?? '',
      width: 1 + 3 * Math.sqrt((edge.weight ?? 1) / heaviest) * (heaviest > 1 ? 1 : 0.35),
    },
  }));
  return [...nodes, ...edges];
}

function hasPlaces(network: Network): boolean {
  return network.nodes.length > 0 && network.nodes.every((n) => n.x !== undefined && n.y !== undefined);
}

/** The largest communities get a colour each; the rest share none and keep their kind's. */
function huesOf(network: Network): Map<string, number> {
  const hues = new Map<string, number>();
  [...gather(network).values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, COMMUNITY_COLOURS)
    .forEach((members, i) => members.forEach((node) => hues.set(node.id, i + 1)));
  return hues;
}

function fontOf(stage: HTMLElement): string {
  return getComputedStyle(stage).fontFamily;
}

import cytoscape, { type Core } from 'cytoscape';
import { prefersStill, type Palette } from '../tokens';
import { elementsOf, nameOrder } from './elements';
import { lookOf } from './look';
import type { Network, Point } from './model';
import { GraphNames } from './names';
import { communityPlaces, egoPlaces, turnToFit } from './places';

export interface CanvasOptions {
  readonly layout: string;
  readonly byCommunity: boolean;
}

export interface CanvasListener {
  tapped(id: string): void;
  tappedGround(): void;
}

/** Above this many nodes edges are thin and pixels single, so that moving stays fluid. */
const DENSE = 250;
/** Up to this many nodes springs settle within a blink. */
const SPRUNG = 160;
const MARGIN = 40;

/** The painted network: wraps Cytoscape so that the element knows only ids and places. */
export class GraphCanvas {
  readonly #cy: Core;
  readonly #dense: boolean;
  readonly #names: GraphNames;
  #palette: Palette;

  constructor(stage: HTMLElement, network: Network, options: CanvasOptions, palette: Palette, listener: CanvasListener) {
    this.#palette = palette;
    this.#dense = network.nodes.length > DENSE;
    const aspect = stage.clientWidth / Math.max(1, stage.clientHeight);
    this.#cy = cytoscape({
      container: stage,
      elements: elementsOf(network, placesOf(network, options, aspect), { ...options, dense: this.#dense }),
      style: lookOf(palette, { dense: this.#dense }),
      layout: { name: 'preset', fit: false },
      minZoom: 0.02,
      maxZoom: 5,
      boxSelectionEnabled: false,
      autounselectify: true,
      autoungrabify: this.#dense,
      textureOnViewport: this.#dense,
      hideEdgesOnViewport: network.edges.length > 6000,
      pixelRatio: this.#dense ? 1 : 'auto',
    } as cytoscape.CytoscapeOptions);
    if (!hasPlaces(network) && options.layout !== 'ego' && network.nodes.length <= SPRUNG) this.#spring(aspect);
    this.#names = new GraphNames(this.#cy, nameOrder(network, this.#dense));
    this.#listen(listener);
    this.fit();
    this.#names.awaitFont(() => this.#names.write(this.#palette));
  }

  /** Lets the wheel zoom the picture, or leaves it to the page. */
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
    this.#names.write(this.#palette);
  }

  /** Moves the picture so that the node is seen. */
  reveal(id: string): void {
    const node = this.#cy.getElementById(id);
    if (node.empty()) return;
    const { x, y } = node.renderedPosition();
    if (x > MARGIN && y > MARGIN && x < this.#cy.width() - MARGIN && y < this.#cy.height() - 2 * MARGIN) return;
    if (prefersStill()) this.#cy.center(node);
    else this.#cy.animate({ center: { eles: node } }, { duration: 220 });
  }

  zoomBy(factor: number): void {
    const centre = { x: this.#cy.width() / 2, y: this.#cy.height() / 2 };
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: centre });
  }

  /** Shows all of it; names are left out of the sum, since their size depends on the zoom. */
  fit(): void {
    this.#cy.resize();
    const [width, height] = [this.#cy.width(), this.#cy.height()];
    if (width < 1 || height < 1) return;
    const box = this.#cy.nodes().boundingBox({ includeLabels: false });
    const room = { w: width - 2 * MARGIN, h: height - 2.2 * MARGIN };
    const zoom = Math.min(1.6, Math.max(0.02, Math.min(room.w / Math.max(1, box.w), room.h / Math.max(1, box.h))));
    const pan = { x: width / 2 - (zoom * (box.x1 + box.x2)) / 2, y: height / 2 - 6 - (zoom * (box.y1 + box.y2)) / 2 };
    this.#cy.viewport({ zoom, pan });
    this.#names.write(this.#palette);
  }

  recolour(palette: Palette): void {
    this.#palette = palette;
    this.#cy.style(lookOf(palette, { dense: this.#dense }));
    this.#names.write(palette);
  }

  destroy(): void {
    this.#names.stop();
    this.#cy.destroy();
  }

  #listen(listener: CanvasListener): void {
    const soon = () => this.#names.soon(() => this.#palette);
    this.#cy.on('tap', (e) => {
      if (e.target === this.#cy) listener.tappedGround();
    });
    this.#cy.on('tap', 'node', (e) => listener.tapped(e.target.id()));
    this.#cy.on('mouseover', 'node', (e) => this.#names.point(e.target, this.#palette));
    this.#cy.on('mouseout', 'node', soon);
    this.#cy.on('viewport', soon);
    this.#cy.on('dragfree', 'node', soon);
  }

  #spring(aspect: number): void {
    this.#cy
      .layout({
        name: 'cose',
        animate: false,
        randomize: false,
        fit: false,
        nodeRepulsion: () => 26000,
        idealEdgeLength: () => 80,
        nodeOverlap: 30,
        gravity: 0.45,
        componentSpacing: 60,
        numIter: 900,
      })
      .run();
    const places = new Map(this.#cy.nodes().map((node) => [node.id(), { ...node.position() }] as const));
    const turned = turnToFit(places, aspect);
    this.#cy.nodes().positions((node) => turned.get(node.id())!);
  }
}

function placesOf(network: Network, options: CanvasOptions, aspect: number): ReadonlyMap<string, Point> {
  if (hasPlaces(network)) return new Map(network.nodes.map((n) => [n.id, { x: n.x!, y: n.y! }]));
  if (options.layout === 'ego') return egoPlaces(network, aspect);
  const dense = network.nodes.length > DENSE;
  return communityPlaces(network, aspect, dense ? 34 : 80);
}

function hasPlaces(network: Network): boolean {
  return network.nodes.length > 0 && network.nodes.every((n) => Number.isFinite(n.x) && Number.isFinite(n.y));
}

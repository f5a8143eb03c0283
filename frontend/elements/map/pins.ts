import * as L from 'leaflet';
import { html, render } from 'lit';
import { kindIcon } from '../kinds';
import { Measure, Room, type Box } from '../room';
import { say, sayIn, type Labels } from '../words';
import { clusterPoints, countOf, isOnePlace, type Cluster, type MapPoint } from './cluster';

export interface PinsListener {
  chosen(point: MapPoint): void;
  /** Answers whether the link should be followed. */
  opened(point: MapPoint): boolean;
}

/** From this zoom points may touch each other, since they can hardly be parted further. */
const PARTED = 15;
const SPREAD = 54;
const CLOSE = 30;
const PIN = 30;

/** The points on the map: joined where they would cover each other, named where there is room. */
export class Pins {
  readonly #map: L.Map;
  readonly #layer = L.layerGroup();
  readonly #listener: PinsListener;
  #points: readonly MapPoint[] = [];
  #labels: Labels = {};
  #clusters: Cluster[] = [];
  #zoom = -1;
  readonly #measure: Measure;

  constructor(map: L.Map, listener: PinsListener) {
    this.#map = map;
    this.#listener = listener;
    this.#measure = new Measure(`550 13px ${getComputedStyle(map.getContainer()).fontFamily}`);
    this.#layer.addTo(map);
    map.on('moveend', () => this.#draw());
  }

  set(points: readonly MapPoint[], labels: Labels): void {
    this.#points = points;
    this.#labels = labels;
    this.#zoom = -1;
    this.#draw();
  }

  /** The places on the screen that points take now. */
  boxes(): Box[] {
    return this.#seen().map((cluster) => {
      const { x, y } = this.#map.latLngToContainerPoint([cluster.lat, cluster.lon]);
      const r = sizeOf(cluster) / 2;
      return { x1: x - r, y1: y - r, x2: x + r, y2: y + r };
    });
  }

  #seen(): Cluster[] {
    const view = this.#map.getBounds().pad(0.2);
    return this.#clusters.filter((c) => view.contains([c.lat, c.lon]));
  }

  #draw(): void {
    const zoom = this.#map.getZoom();
    if (zoom !== this.#zoom) {
      this.#clusters = clusterPoints(this.#points, zoom, zoom >= PARTED ? CLOSE : SPREAD);
      this.#zoom = zoom;
    }
    const seen = this.#seen();
    const keep = this.#focused();
    const room = new Room();
    for (const box of this.boxes()) room.occupy(box);
    this.#layer.clearLayers();
    for (const cluster of seen) this.#pin(cluster, (zoom >= 9 || seen.length <= 20) && this.#hasRoom(cluster, room));
    if (keep) this.#refocus(keep);
  }

  #hasRoom(cluster: Cluster, room: Room): boolean {
    if (cluster.points.length > 1) return false;
    const { x, y } = this.#map.latLngToContainerPoint([cluster.lat, cluster.lon]);
    const half = Math.min(88, this.#measure.width(cluster.points[0].label) / 2 + 10);
    const top = y + sizeOf(cluster) / 2 + 1;
    return room.claim({ x1: x - half, x2: x + half, y1: top, y2: top + 22 });
  }

  #pin(cluster: Cluster, named: boolean): void {
    const [point] = cluster.points;
    const many = cluster.points.length > 1;
    const count = countOf(cluster);
    const size = sizeOf(cluster);
    const face = document.createElement('span');
    face.className = 'face';
    render(count > 1 ? html`${count}` : kindIcon(point.kind), face);
    const icon = L.divIcon({ className: count > 1 ? 'pin cluster' : 'pin', html: face, iconSize: [size, size] });
    const marker = L.marker([cluster.lat, cluster.lon], { icon, keyboard: true, riseOnHover: true }).addTo(this.#layer);
    const element = marker.getElement()!;
    element.dataset['id'] = point.id;
    const alone = `${point.label}, ${sayIn(this.#labels, 'kinds', point.kind)}`;
    element.setAttribute('aria-label', many ? say(this.#labels, 'cluster', { n: count }) : alone);
    if (!many) this.#nameTag(marker, point, named, size);
    marker.on('click', () => this.#act(cluster, false));
    element.addEventListener('keydown', (event) => {
      if (event.key !== ' ' && event.key !== 'Enter') return;
      event.preventDefault();
      this.#act(cluster, true);
    });
  }

  #nameTag(marker: L.Marker, point: MapPoint, named: boolean, size: number): void {
    const tag = document.createElement('span');
    tag.textContent = point.label;
    const options = { permanent: named, direction: 'bottom' as const, offset: [0, size / 2] as [number, number] };
    marker.bindTooltip(tag, { ...options, className: 'name-tag', opacity: 1 });
  }

  #act(cluster: Cluster, byKey: boolean): void {
    const [point] = cluster.points;
    if (cluster.points.length > 1 && !isOnePlace(cluster) && this.#map.getZoom() < this.#map.getMaxZoom()) {
      const bounds = L.latLngBounds(cluster.points.map((p) => [p.lat, p.lon] as [number, number]));
      this.#map.fitBounds(bounds, { padding: [60, 60], maxZoom: this.#map.getZoom() + 4 });
      return;
    }
    if (cluster.points.length === 1) this.#listener.chosen(point);
    const card = this.#card(cluster.points);
    const popup = L.popup({ maxWidth: 280, offset: [0, -10] }).setLatLng([cluster.lat, cluster.lon]).setContent(card);
    popup.once('remove', () => byKey && this.#refocus(point.id));
    popup.openOn(this.#map);
    if (byKey) card.querySelector('a')?.focus();
  }

  #card(points: readonly MapPoint[]): HTMLElement {
    const card = document.createElement('ul');
    card.className = 'popup-list';
    const open = (event: Event, point: MapPoint) => this.#listener.opened(point) || event.preventDefault();
    render(
      points.map(
        (point) => html`<li>
          ${kindIcon(point.kind)}
          <div>
            ${point.href
              ? html`<a href=${point.href} @click=${(e: Event) => open(e, point)}>${point.label}</a>`
              : html`<strong>${point.label}</strong>`}<br />
            <span>${sayIn(this.#labels, 'kinds', point.kind)}</span>
          </div>
        </li>`,
      ),
      card,
    );
    return card;
  }

  #focused(): string | undefined {
    const root = this.#map.getContainer().getRootNode() as ShadowRoot;
    return (root.activeElement as HTMLElement | null)?.dataset['id'];
  }

  #refocus(id: string): void {
    this.#map.getContainer().querySelector<HTMLElement>(`.pin[data-id="${CSS.escape(id)}"]`)?.focus();
  }
}

function sizeOf(cluster: Cluster): number {
  return Math.min(PIN + 4 * Math.log2(countOf(cluster)), SPREAD);
}

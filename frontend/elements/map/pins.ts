import * as L from 'leaflet';
import { html, render } from 'lit';
import { kindIcon } from '../kinds';
import { say, sayIn, type Labels } from '../words';
import { clusterPoints, countOf, isOnePlace, type Cluster, type MapPoint } from './cluster';

export interface PinsListener {
  chosen(point: MapPoint): void;
  /** Answers whether the link should be followed. */
  opened(point: MapPoint): boolean;
}

const PARTED = 14;
const NAMED = 30;

/** The points on the map: joined where they would cover each other, named where there is room. */
export class Pins {
  readonly #map: L.Map;
  readonly #layer = L.layerGroup();
  readonly #listener: PinsListener;
  #points: readonly MapPoint[] = [];
  #labels: Labels = {};
  #clusters: Cluster[] = [];
  #zoom = -1;

  constructor(map: L.Map, listener: PinsListener) {
    this.#map = map;
    this.#listener = listener;
    this.#layer.addTo(map);
    map.on('moveend', () => this.#draw());
  }

  set(points: readonly MapPoint[], labels: Labels): void {
    this.#points = points;
    this.#labels = labels;
    this.#zoom = -1;
    this.#draw();
  }

  #draw(): void {
    const zoom = this.#map.getZoom();
    if (zoom !== this.#zoom) {
      this.#clusters = clusterPoints(this.#points, zoom, zoom >= PARTED ? 18 : 44);
      this.#zoom = zoom;
    }
    const view = this.#map.getBounds().pad(0.2);
    const seen = this.#clusters.filter((c) => view.contains([c.lat, c.lon]));
    const named = zoom >= 10 || seen.length <= 12;
    const keep = this.#focused();
    this.#layer.clearLayers();
    seen.forEach((cluster, i) => this.#pin(cluster, named && i < NAMED));
    if (keep) this.#refocus(keep);
  }

  #pin(cluster: Cluster, named: boolean): void {
    const [point] = cluster.points;
    const many = cluster.points.length > 1;
    const count = countOf(cluster);
    const size = many || count > 1 ? Math.round(30 + 7 * Math.log2(count)) : 30;
    const face = document.createElement('span');
    face.className = 'face';
    render(many || count > 1 ? html`${count}` : kindIcon(point.kind), face);
    const icon = L.divIcon({ className: many || count > 1 ? 'pin cluster' : 'pin', html: face, iconSize: [size, size] });
    const marker = L.marker([cluster.lat, cluster.lon], { icon, keyboard: true, riseOnHover: true }).addTo(this.#layer);
    const text = many ? say(this.#labels, 'cluster', { n: count }) : point.label;
    const element = marker.getElement()!;
    element.dataset['id'] = point.id;
    element.setAttribute('aria-label', many ? text : `${text}, ${sayIn(this.#labels, 'kinds', point.kind)}`);
    if (!many) this.#nameTag(marker, point, named, size);
    const act = () => this.#act(cluster, marker);
    marker.on('click', act);
    marker.on('keydown', (e) => {
      const key = (e as unknown as { originalEvent: KeyboardEvent }).originalEvent;
      if (key.key !== ' ') return;
      key.preventDefault();
      act();
    });
  }

  #nameTag(marker: L.Marker, point: MapPoint, named: boolean, size: number): void {
    const tag = document.createElement('span');
    tag.textContent = point.label;
    const options = { permanent: named, direction: 'bottom' as const, offset: [0, size / 2] as [number, number] };
    marker.bindTooltip(tag, { ...options, className: 'name-tag', opacity: 1 });
  }

  #act(cluster: Cluster, marker: L.Marker): void {
    const [point] = cluster.points;
    if (cluster.points.length > 1 && !isOnePlace(cluster) && this.#map.getZoom() < this.#map.getMaxZoom()) {
      const bounds = L.latLngBounds(cluster.points.map((p) => [p.lat, p.lon] as [number, number]));
      this.#map.fitBounds(bounds, { padding: [60, 60], maxZoom: this.#map.getZoom() + 4 });
      return;
    }
    if (cluster.points.length === 1) this.#listener.chosen(point);
    marker.unbindPopup().bindPopup(this.#card(cluster.points), { maxWidth: 280, offset: [0, -8] }).openPopup();
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

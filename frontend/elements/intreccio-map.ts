import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import * as L from 'leaflet';
import leafletSheet from 'leaflet/dist/leaflet.css?inline';
import { Figure } from './figure';
import { tell } from './follow';
import { kindIcon } from './kinds';
import type { MapPoint } from './map/cluster';
import { Ground } from './map/ground';
import { Pins } from './map/pins';
import { mapSheet } from './map/sheet';
import { prefersStill } from './tokens';
import { sayIn } from './words';

/**
 * Shows points on outlines that ship with the portal; asks no other host for anything unless `tileUrl` is set.
 * The wheel zooms only while the map has the focus, so that the page scrolls past it.
 */
@customElement('intreccio-map')
export class IntreccioMap extends Figure {
  @property({ attribute: false }) points: readonly MapPoint[] = [];
  @property({ attribute: false }) center?: [number, number];
  @property({ type: Number }) zoom?: number;
  @property({ attribute: 'tile-url' }) tileUrl = '';
  @property({ attribute: 'tile-attribution' }) tileAttribution = '';
  @query('.frame') private frame?: HTMLElement;
  protected readonly ways = ['showTable', 'showMap'] as const;
  #map?: L.Map;
  #pins?: Pins;
  #tiles?: L.TileLayer;
  #moved = false;
  #quiet = false;
  #resized = new ResizeObserver(() => this.#measureAgain());

  static override styles = [leafletSheet, Figure.figureStyles, mapSheet];

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
    this.#map?.remove();
    this.#map = undefined;
  }

  protected override firstUpdated(): void {
    this.#begin();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#map) return;
    if (changed.has('tileUrl')) this.#layTiles();
    if (changed.has('points') || changed.has('labels')) this.#pins?.set(this.#valid(), this.labels);
    if ((changed.has('points') && !this.#moved) || changed.has('center') || changed.has('zoom')) this.#fit();
  }

  protected override isEmpty(): boolean {
    return false;
  }

  protected override repaint(): void {}

  protected override shown(): void {
    this.#measureAgain();
  }

  protected override picture(): TemplateResult {
    return html`
      <div class="frame" role="region" aria-label=${this.say('title')} aria-describedby="help"></div>
      <p id="help" class="said">${this.say('help')}</p>
    `;
  }

  protected override tools(): TemplateResult | typeof nothing {
    return html`
      <button type="button" class="round" aria-label=${this.say('zoomOut')} @click=${() => this.#map?.zoomOut()}>−</button>
      <button type="button" class="round" aria-label=${this.say('zoomIn')} @click=${() => this.#map?.zoomIn()}>+</button>
      <button type="button" @click=${this.#fit}>${this.say('fit')}</button>
      <span class="spread"></span>
    `;
  }

  protected override twin(): TemplateResult {
    if (this.points.length === 0) return html`<p class="empty">${this.say('empty')}</p>`;
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${this.say('name')}</th>
          <th scope="col">${this.say('kind')}</th>
          <th scope="col">${this.say('place')}</th>
        </tr>
      </thead>
      <tbody>
        ${this.points.map(
          (point) => html`<tr>
            <th scope="row">${point.href ? html`<a href=${point.href}>${point.label}</a>` : point.label}</th>
            <td>${kindIcon(point.kind)} ${sayIn(this.labels, 'kinds', point.kind)}</td>
            <td>${point.lat.toFixed(3)}, ${point.lon.toFixed(3)}</td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #begin(): void {
    if (!this.frame || this.#map) return;
    const still = prefersStill();
    this.#map = L.map(this.frame, {
      zoomControl: false,
      attributionControl: true,
      scrollWheelZoom: false,
      zoomSnap: 0.5,
      minZoom: 2,
      maxZoom: 17,
      maxBounds: [[-80, -200], [85, 200]],
      zoomAnimation: !still,
      fadeAnimation: !still,
      markerZoomAnimation: !still,
    });
    this.#map.attributionControl.setPrefix(false);
    this.#map.attributionControl.addAttribution(escape(this.say('attribution')));
    L.control.scale({ imperial: false }).addTo(this.#map);
    this.#fit();
    this.#map.on('focus click', () => this.#map?.scrollWheelZoom.enable());
    this.#map.on('blur', () => this.#map?.scrollWheelZoom.disable());
    this.#map.on('moveend', () => this.#tellBounds());
    this.#layTiles();
    this.#pins = new Pins(this.#map, {
      chosen: (point) => tell(this, 'point-selected', { id: point.id }),
      opened: (point) => tell(this, 'point-opened', { id: point.id, href: point.href }),
    });
    this.#pins.set(this.#valid(), this.labels);
    const pins = this.#pins;
    if (!this.tileUrl) void new Ground(this.#map, () => pins.boxes()).show();
    this.#resized.observe(this.frame);
  }

  #layTiles(): void {
    this.#tiles?.remove();
    if (!this.tileUrl || !this.#map) return;
    const attribution = escape(this.tileAttribution);
    this.#tiles = L.tileLayer(this.tileUrl, { attribution, maxZoom: 19 }).addTo(this.#map);
  }

  #measureAgain(): void {
    this.#quietly((map) => map.invalidateSize({ animate: false }));
  }

  /** Moves the map without telling so: only what the reader does is told. */
  #quietly(move: (map: L.Map) => void): void {
    if (!this.#map) return;
    this.#quiet = true;
    move(this.#map);
    this.#quiet = false;
  }

  #fit = (): void => this.#quietly((map) => {
    const points = this.#valid();
    if (this.center) map.setView(this.center, this.zoom ?? 10, { animate: false });
    else if (points.length > 0)
      map.fitBounds(L.latLngBounds(points.map((p) => [p.lat, p.lon] as [number, number])).pad(0.12), {
        maxZoom: this.zoom ?? 12,
        animate: false,
      });
    else map.setView([42.2, 12.6], 5.5, { animate: false });
  });

  #tellBounds(): void {
    if (this.#quiet || !this.#map) return;
    this.#moved = true;
    const b = this.#map.getBounds();
    const detail = { south: b.getSouth(), west: b.getWest(), north: b.getNorth(), east: b.getEast() };
    tell(this, 'bounds-changed', { ...detail, zoom: this.#map.getZoom() });
  }

  #valid(): MapPoint[] {
    return (this.points ?? []).filter((p) => Number.isFinite(p.lat) && Number.isFinite(p.lon) && Math.abs(p.lat) <= 85);
  }
}

/** Leaflet writes attributions as HTML; ours are plain words. */
function escape(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}

declare global {
  interface HTMLElementTagNameMap {
    'intreccio-map': IntreccioMap;
  }
}

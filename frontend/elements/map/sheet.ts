import { css } from 'lit';

/** How the map looks; Leaflet's own sheet comes before it. */
export const mapSheet = css`
  .frame {
    height: var(--map-height, 28rem);
    background: var(--map-sea);
    font-family: var(--font-body);
    font-size: var(--text-s);
    isolation: isolate;
  }
  .frame:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: -3px;
  }
  .country {
    fill: var(--map-land);
    fill-opacity: 1;
    stroke: var(--map-border);
    stroke-width: 0.8;
  }
  .home {
    fill: var(--map-home);
    fill-opacity: 1;
    stroke: var(--map-border);
    stroke-width: 0.7;
  }
  .province-line,
  .region-line {
    fill: none;
    stroke: var(--map-border);
    stroke-width: 0.8;
    stroke-dasharray: 3 3;
  }
  .region-line {
    stroke: var(--line-strong);
    stroke-width: 1.2;
    stroke-dasharray: none;
  }
  [data-scale='far'] .province-line,
  [data-scale='far'] .home {
    stroke-width: 0;
  }
  [data-scale='near'] .province-line {
    stroke-width: 1.4;
    stroke-dasharray: 5 4;
  }
  [data-scale='near'] .region-line {
    stroke-width: 2;
  }
  .graticule {
    fill: none;
    stroke: var(--map-graticule);
    stroke-opacity: 0.8;
    stroke-width: 1;
  }
  .town {
    fill: var(--map-town);
    fill-opacity: 0.7;
    stroke: none;
  }
  .region-name,
  .province-name,
  .town-name {
    overflow: visible;
    white-space: nowrap;
    display: grid;
    place-items: center;
    color: var(--ink-soft);
    font-size: 0.75rem;
    letter-spacing: 0.04em;
    text-align: center;
    text-shadow:
      0 0 3px var(--map-home),
      0 0 3px var(--map-home);
  }
  .town-name {
    color: var(--ink);
    font-weight: 500;
    letter-spacing: 0;
  }
  .province-name {
    font-size: 0.6875rem;
    letter-spacing: 0.1em;
    text-transform: uppercase;
  }
  .region-name {
    font-family: var(--font-display);
    font-style: italic;
    font-size: 0.875rem;
  }
  .pin {
    display: grid;
    place-items: center;
    border: 2px solid var(--surface);
    border-radius: 50%;
    background: var(--surface-raised);
    box-shadow: var(--shadow-2);
  }
  .pin .face {
    display: grid;
    place-items: center;
  }
  .pin.cluster {
    background: var(--primary);
    color: var(--on-primary);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .pin:hover {
    border-color: var(--accent);
  }
  .pin:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .leaflet-tooltip.name-tag {
    max-width: 11rem;
    padding: 0 var(--space-2);
    border: 1px solid var(--line);
    border-radius: var(--radius-s);
    background: var(--surface);
    color: var(--ink);
    box-shadow: var(--shadow-1);
    font-size: 0.8125rem;
    font-weight: 550;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .leaflet-tooltip.name-tag::before {
    display: none;
  }
  .leaflet-popup-content-wrapper,
  .leaflet-popup-tip {
    background: var(--surface-raised);
    color: var(--ink);
    box-shadow: var(--shadow-2);
  }
  .leaflet-popup-content-wrapper {
    border-radius: var(--radius-m);
  }
  .leaflet-popup-content {
    margin: var(--space-3) var(--space-5) var(--space-3) var(--space-4);
    font-family: var(--font-body);
    font-size: var(--text-s);
    line-height: 1.4;
  }
  .leaflet-container a.leaflet-popup-close-button {
    color: var(--ink-soft);
  }
  .leaflet-container a {
    color: var(--primary);
  }
  .popup-list {
    display: flex;
    flex-direction: column;
    gap: var(--space-2);
    max-height: 14rem;
    overflow: auto;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .popup-list li {
    display: flex;
    align-items: baseline;
    gap: var(--space-2);
  }
  .popup-list :is(a, strong) {
    font-weight: 650;
  }
  .popup-list span {
    color: var(--ink-soft);
  }
  .leaflet-control-scale-line {
    border-color: var(--ink-soft);
    background: color-mix(in srgb, var(--surface) 80%, transparent);
    color: var(--ink);
    text-shadow: none;
  }
  .leaflet-container .leaflet-control-attribution {
    background: color-mix(in srgb, var(--surface) 80%, transparent);
    color: var(--ink-soft);
  }
`;

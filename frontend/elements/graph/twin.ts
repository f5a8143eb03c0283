import { html, nothing, type TemplateResult } from 'lit';
import { kindIcon } from '../kinds';
import { say, sayIn, type Labels } from '../words';
import type { GraphNode, Network } from './model';

/** How many rows a table shows: beyond it the page itself offers an export. */
const ROWS = 1000;

/** Writes a network as two tables, the most important nodes first. */
export function networkTables(network: Network, labels: Labels): TemplateResult {
  const grouped = network.nodes.some((n) => (n.community ?? '') !== '');
  return html`
    <table>
      <caption>
        ${say(labels, 'nodes')} (${network.nodes.length})
      </caption>
      <thead>
        <tr>
          <th scope="col">${say(labels, 'name')}</th>
          <th scope="col">${say(labels, 'kind')}</th>
          ${grouped ? html`<th scope="col">${say(labels, 'community')}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${network
          .ranked()
          .slice(0, ROWS)
          .map(
            (node) => html`<tr>
              <th scope="row">${nameOf(node)}</th>
              <td>${kindIcon(node.kind)} ${sayIn(labels, 'kinds', node.kind)}</td>
              ${grouped ? html`<td>${node.community ?? ''}</td>` : nothing}
            </tr>`,
          )}
      </tbody>
    </table>
    ${network.edges.length > 0 ? edgeTable(network, labels) : nothing}
  `;
}

function edgeTable(network: Network, labels: Labels): TemplateResult {
  return html`<table>
    <caption>
      ${say(labels, 'edges')} (${network.edges.length})
    </caption>
    <thead>
      <tr>
        <th scope="col">${say(labels, 'from')}</th>
        <th scope="col">${say(labels, 'relation')}</th>
        <th scope="col">${say(labels, 'to')}</th>
      </tr>
    </thead>
    <tbody>
      ${network.edges.slice(0, ROWS).map(
        (edge) => html`<tr>
          <th scope="row">${nameOf(network.node(edge.source)!)}</th>
          <td>${edge.label}</td>
          <td>${nameOf(network.node(edge.target)!)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function nameOf(node: GraphNode): TemplateResult {
  return node.href ? html`<a href=${node.href}>${node.label}</a>` : html`${node.label}`;
}

import {html, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {EventCluster} from '../geometry/event-cluster.js';
import {axisStrings} from '../i18n/axis-strings.js';
import {laneClass, rowStyle} from './axis-lanes.js';
import {placeOn} from './axis-pixels.js';
import type {AxisScene} from './axis-scene.js';

/** What stands too close to be told apart, as numbers. */
export function axisClusters(scene: AxisScene): unknown {
  return repeat(
    scene.layout.clusters,
    ({first}) => first,
    (cluster) => clusterTemplate(cluster, scene),
  );
}

/** Opens what it stands for; where no zoom does, since all is of one time, it lists them. */
function clusterTemplate(
  cluster: EventCluster,
  {lanes, shown, film, open, language}: AxisScene,
): TemplateResult {
  const {row, x, width, count, isFinal} = cluster;
  const lane = lanes[cluster.lane];
  const strings = axisStrings(language);
  // Browsers take long over the style of a button; moved is what it stands in.
  return html`<div class="stand" .style=${`${placeOn(film, x + width / 2)};${rowStyle(lane, row)}`}><button
    type="button"
    class="cluster ${laneClass(lane, shown)}"
    aria-label=${isFinal ? strings.atOnce(count) : strings.cluster(count)}
    data-index=${cluster.first}
    @click=${() => {
      open(cluster);
    }}
  >${count}</button></div>`;
}

import type {EventCluster} from '../geometry/event-cluster.js';
import type {AxisScene} from './axis-scene.js';

/** The cluster that was pressed. */
export function clusterAt({target}: Event, {layout}: AxisScene): EventCluster | undefined {
  const index = Number((target as Element).closest('button')?.dataset['index'] ?? -1);
  return layout.clusters.find(({first}) => first === index);
}

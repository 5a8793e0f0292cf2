import 'news-timeline/solid';
import type {TimelineSelectEvent} from 'news-timeline/solid';
import {createSignal} from 'solid-js';
import {render} from 'solid-js/web';
import story from '../story.json';

function App() {
  const [selected, setSelected] = createSignal('nothing');
  const onSelect = ({detail}: TimelineSelectEvent) => setSelected(detail.event.id);
  return (
    <main>
      <news-timeline
        prop:data={story}
        now="2025-06-20"
        prop:headingLevel={3}
        prop:groups={true}
        on:timeline-select={onSelect}
      />
      <output>{selected()}</output>
    </main>
  );
}

render(() => <App />, document.querySelector('#root')!);

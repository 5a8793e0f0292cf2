import 'news-timeline/preact';
import type {TimelineSelectEvent} from 'news-timeline/preact';
import {render} from 'preact';
import {useState} from 'preact/hooks';
import story from '../story.json';

function App() {
  const [selected, setSelected] = useState('nothing');
  const onSelect = ({detail}: TimelineSelectEvent) => setSelected(detail.event.id);
  return (
    <main>
      <news-timeline
        data={story}
        now="2025-06-20"
        headingLevel={3}
        groups
        ontimeline-select={onSelect}
      />
      <output>{selected}</output>
    </main>
  );
}

render(<App />, document.querySelector('#root')!);

import 'news-timeline/react';
import type {TimelineSelectEvent} from 'news-timeline/react';
import {useState} from 'react';
import story from '../story.json';

/** The first story, its object as a property. */
export function App() {
  const [selected, setSelected] = useState('nothing');
  const onSelect = ({detail}: TimelineSelectEvent) => setSelected(detail.event.id);
  return (
    <main>
      <news-timeline
        data={story}
        now="2025-06-20"
        headingLevel={3}
        groups
        style={{'--news-timeline-accent': '#0b57d0'}}
        ontimeline-select={onSelect}
      />
      <output>{selected}</output>
    </main>
  );
}

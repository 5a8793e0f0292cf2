import 'news-timeline/react';
import type {NewsTimeline, TimelineSelectEvent} from 'news-timeline/react';
import {useCallback, useState} from 'react';
import story from '../story.json';

/**
 * The first story as a server renders it: attributes, and the list for readers without scripts. React sets
 * neither properties nor listeners of custom elements when it hydrates, but it does call `ref`.
 * @see https://github.com/react/react/issues/35446
 */
export function Served() {
  const [selected, setSelected] = useState('nothing');
  const attach = useCallback((timeline: NewsTimeline) => {
    const onSelect = ({detail}: TimelineSelectEvent) => setSelected(detail.event.id);
    timeline.data = story;
    timeline.addEventListener('timeline-select', onSelect);
    return () => timeline.removeEventListener('timeline-select', onSelect);
  }, []);
  return (
    <main>
      <news-timeline ref={attach} now="2025-06-20" heading-level={3} groups>
        <ol>
          {story.events.map(({id, date, headline}) => (
            <li key={id} id={id}>
              <time>{date}</time> <h3>{headline}</h3>
            </li>
          ))}
        </ol>
      </news-timeline>
      <output>{selected}</output>
    </main>
  );
}

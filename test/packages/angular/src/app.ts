import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import 'news-timeline';
import type {TimelineSelectEvent} from 'news-timeline';
import story from '../story.json';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <news-timeline
        [data]="story"
        now="2025-06-20"
        [headingLevel]="3"
        [groups]="true"
        (timeline-select)="onSelect($event)"
      />
      <output>{{ selected() }}</output>
    </main>
  `,
})
export class App {
  readonly story = story;
  readonly selected = signal('nothing');

  onSelect({detail}: TimelineSelectEvent): void {
    this.selected.set(detail.event.id);
  }
}

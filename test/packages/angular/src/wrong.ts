import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';
import 'news-timeline';

/** What the type check has to refuse: Angular knows the types of events, not those of properties. */
@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<news-timeline (timeline-select)="onKey($event)" />`,
})
export class Wrong {
  onKey(event: KeyboardEvent): string {
    return event.key;
  }
}

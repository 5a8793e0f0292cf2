import {fieldOf} from './field-of.js';
import {timelineJsText} from './timelinejs-text.js';

/** A `location`, which some tools around TimelineJS write into slides; undefined when all is blank. */
export function timelineJsPlace(location: unknown): object | undefined {
  const place = {
    name: timelineJsText(typeof location === 'string' ? location : fieldOf(location, 'name')),
    lat: fieldOf(location, 'lat'),
    lon: fieldOf(location, 'lon'),
  };
  return Object.values(place).some((field) => field != null && field !== '') ? place : undefined;
}

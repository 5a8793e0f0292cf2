/**
 * What timelines need that are not plain: every kind of date and format, the words for whatever is wrong,
 * and the rarer parts of an event. Loaded as one piece when the first such timeline is met.
 */
export {readThoroughly} from './controllers/read-thoroughly.js';
export {failedReading} from './controllers/failed-reading.js';
export {warnOnce} from './controllers/warn-once.js';
export {eventDetails} from './views/event-details.js';

/**
 * What timelines need that are not plain: every kind of date and format, the words for whatever is wrong,
 * and what few events and few timelines have. Loaded as one piece when the first such timeline is met.
 */
import {thoroughReader} from './controllers/thorough-reader.js';
import {rareParts} from './views/rare-parts.js';

const readThoroughly = thoroughReader(rareParts);

export {readThoroughly};
export {failedReading} from './controllers/failed-reading.js';
export {warnOnce} from './controllers/warn-once.js';

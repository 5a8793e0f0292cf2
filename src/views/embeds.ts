/** What other sites show, and how: loaded with the first address that is not a file's. */
export {foreignMedium} from '../media/foreign-medium.js';
export {providersOf} from '../media/provider-sites.js';
export {embedFigure} from './embed-figure.js';

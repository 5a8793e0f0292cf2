/**
 * @typedef {object} Verdict
 * @property {string} what
 * @property {number} limit the highest figure allowed
 * @property {number} figure what was measured
 * @property {string} unit
 * @property {boolean} holds
 */

/**
 * @param {string} what
 * @param {number} figure
 * @param {number} limit
 * @param {string} [unit]
 * @returns {Verdict} which does not hold of a figure that is not there
 */
export function verdict(what, figure, limit, unit = '') {
  return {what, figure, limit, unit, holds: figure <= limit};
}

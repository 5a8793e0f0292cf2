/**
 * @param {object} manifest what `custom-elements.json` holds
 * @returns {object} its entry for `<news-timeline>`
 */
export function elementEntry({modules}) {
  return modules
    .flatMap(({declarations}) => declarations)
    .find(({tagName}) => tagName === 'news-timeline');
}

/** The properties that can be set but have no attribute, and can be told from methods and getters. */
export function propertiesAlone({members}) {
  return members.filter(
    ({kind, attribute, readonly}) => kind === 'field' && !attribute && !readonly,
  );
}

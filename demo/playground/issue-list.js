import {createElement} from './create-element.js';

/** Shows what is wrong with the data, as an author needs to know it. */
export function showIssues(list, issues) {
  const entries = issues.map((issue) =>
    createElement(
      'li',
      {className: issue.severity},
      createElement(
        'p',
        {},
        createElement('b', {}, issue.code),
        ' ',
        createElement('span', {className: 'severity'}, issue.severity),
        ' at ',
        createElement('code', {}, issue.path || 'the document'),
      ),
      createElement(
        'p',
        {className: 'note'},
        `Received ${issue.received || 'nothing'}; expected ${issue.expected}. ${issue.hint}`,
      ),
    ),
  );
  const none = createElement('li', {}, createElement('p', {className: 'note'}, 'None.'));
  list.replaceChildren(...(entries.length > 0 ? entries : [none]));
}

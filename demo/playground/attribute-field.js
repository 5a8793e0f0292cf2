import {createElement, prose} from './create-element.js';

/**
 * A labelled control for one attribute, of the kind its type in the manifest asks for: a choice, a
 * switch, a number or a text. An empty control takes the attribute away.
 */
export function attributeField({name, type, description, default: initial}, element) {
  const id = `attribute-${name}`;
  const control = controlFor(type.text, initial);
  control.id = id;
  control.setAttribute('aria-describedby', `${id}-note`);
  control.addEventListener('input', () => write(control, name, element));
  reflect(control, name, element);
  return createElement(
    'div',
    {className: 'field'},
    createElement('label', {for: id}, name),
    control,
    prose(description, {id: `${id}-note`}),
  );
}

function controlFor(type, initial) {
  const choices = [...type.matchAll(/"([^"]*)"/g)].map(([, choice]) => choice);
  if (choices.length > 0) return choice(choices, initial);
  switch (type) {
    case 'boolean':
      return createElement('input', {type: 'checkbox'});
    case 'number':
      return createElement('input', {type: 'number', placeholder: initial ?? ''});
    default:
      return createElement('input', {type: 'text', autocomplete: 'off', spellcheck: false});
  }
}

function choice(choices, initial) {
  const standard = initial?.replaceAll(/['"]/g, '') ?? choices[0];
  const options = choices.map((value) =>
    createElement('option', {value: value === standard ? '' : value}, value),
  );
  return createElement('select', {}, ...options);
}

function write(control, name, element) {
  if (control.type === 'checkbox') element.toggleAttribute(name, control.checked);
  else if (control.value === '') element.removeAttribute(name);
  else element.setAttribute(name, control.value);
}

/** Some attributes are set by the element itself: the control follows. */
function reflect(control, name, element) {
  new MutationObserver(() => {
    const value = element.getAttribute(name);
    if (control.type === 'checkbox') control.checked = value !== null;
    else if (control.value !== (value ?? '')) control.value = value ?? '';
  }).observe(element, {attributeFilter: [name]});
}

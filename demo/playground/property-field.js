import {createElement, prose} from './create-element.js';

/** A length such as `1.75em`: a number and a unit. */
const LENGTH = /^([\d.]+)([a-z]+)$/;

/**
 * A labelled control for one custom property: a slider for a length, a text for a font, else a colour.
 * "Reset" gives the property back to the style sheets.
 */
export function propertyField({name, description, default: initial = ''}, element) {
  const id = name.slice(2);
  const {input, value, reset: clear} = controlFor(name, initial, element);
  input.id = id;
  input.setAttribute('aria-describedby', `${id}-note`);
  const shown = createElement('output', {for: id}, initial);
  const reset = createElement(
    'button',
    {type: 'button', className: 'quiet', hidden: true},
    'Reset',
  );
  reset.setAttribute('aria-label', `Reset ${name}`);

  const set = (text) => {
    if (text) element.style.setProperty(name, text);
    else element.style.removeProperty(name);
    shown.textContent = text || initial;
    reset.hidden = !text;
  };
  input.addEventListener('input', () => set(value()));
  reset.addEventListener('click', () => {
    clear();
    set('');
    input.focus();
  });
  return createElement(
    'div',
    {className: 'field'},
    createElement('label', {for: id}, name.replace('--news-timeline-', '')),
    createElement('div', {className: 'row'}, input, shown, reset),
    prose(description, {id: `${id}-note`}),
  );
}

/** An input, what it says of the property, and how to bring it back to the default. */
function controlFor(name, initial, element) {
  const length = LENGTH.exec(initial);
  if (length) return slider(Number(length[1]), length[2]);
  return name.endsWith('font') ? text() : colour(initial, element);
}

function slider(initial, unit) {
  const input = createElement('input', {
    type: 'range',
    min: 0,
    max: Math.ceil(initial * 3),
    step: unit === 'px' ? 1 : 0.0625,
    value: initial,
  });
  return {input, value: () => `${input.value}${unit}`, reset: () => (input.value = initial)};
}

function text() {
  const input = createElement('input', {type: 'text', autocomplete: 'off', spellcheck: false});
  return {input, value: () => input.value.trim(), reset: () => (input.value = '')};
}

function colour(initial, element) {
  const input = createElement('input', {type: 'color'});
  const reset = () => (input.value = hexOf(initial, element.parentElement));
  reset();
  return {input, value: () => input.value, reset};
}

/** A colour as the picker wants it, `#rrggbb`. Where nothing is painted it is the ground's, else the text's. */
function hexOf(value, ground) {
  const {backgroundColor} = getComputedStyle(ground);
  const probe = createElement('span', {hidden: true});
  probe.style.color = value === 'none' ? backgroundColor : value;
  ground.append(probe);
  const {color} = getComputedStyle(probe);
  probe.remove();
  const channels = color.match(/\d+/g).slice(0, 3);
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** The playground: `custom-elements.json` says what there is to try, this page makes a control of it. */
import {attributeField} from './playground/attribute-field.js';
import {copyOnClick} from './playground/copy-button.js';
import {createElement} from './playground/create-element.js';
import {logEvents} from './playground/event-log.js';
import {showIssues} from './playground/issue-list.js';
import {loadManifest} from './playground/manifest.js';
import {propertyField} from './playground/property-field.js';
import {cssSnippet, htmlSnippet} from './playground/snippet.js';
import {loadStory, stories, storyInAddress} from './playground/stories.js';

const RIGHT_TO_LEFT = ['ar', 'he', 'fa', 'ur'];

const byId = (id) => document.getElementById(id);
const element = byId('timeline');
const stage = byId('stage');
const picker = byId('story');
const data = byId('data');

const manifest = await loadManifest();
makeControls(manifest);
logEvents(byId('events'), element, manifest.events);
followElement();
copyOnClick(byId('copy-html'), byId('html'));
copyOnClick(byId('copy-css'), byId('css'));

picker.append(...stories.map(({id, label}) => createElement('option', {value: id}, label)));
picker.addEventListener('change', () => (location.hash = picker.value));
addEventListener('hashchange', openStory);
data.addEventListener('input', () => element.setAttribute('data', data.value));
byId('width').addEventListener('input', ({target}) => setWidth(Number(target.value)));
byId('scheme').addEventListener('input', ({target}) => (stage.dataset.scheme = target.value));
await openStory();

function makeControls({attributes, cssProperties, members}) {
  const others = attributes.filter(({name}) => name !== 'data');
  byId('attributes').append(...others.map((attribute) => attributeField(attribute, element)));
  byId('properties').append(...cssProperties.map((property) => propertyField(property, element)));
  const methods = members.filter(({kind, parameters}) => kind === 'method' && !parameters);
  byId('methods').append(...methods.map(methodButton));
}

function methodButton({name, description}) {
  const button = createElement('button', {type: 'button', title: description}, `${name}()`);
  button.addEventListener('click', () => element[name]());
  return button;
}

async function openStory() {
  const story = storyInAddress();
  picker.value = story.id;
  data.value = await loadStory(story);
  stage.lang = story.language;
  stage.dir = RIGHT_TO_LEFT.includes(story.language) ? 'rtl' : 'ltr';
  for (const attribute of ['selected', 'heading', 'language']) element.removeAttribute(attribute);
  element.setAttribute('data', data.value);
}

/** Keeps all that is said about the element true, whoever changed it. */
function followElement() {
  const follow = async () => {
    await element.updateComplete;
    byId('state').textContent = stateOf(element);
    showIssues(byId('issues'), element.issues);
    byId('html').textContent = htmlSnippet(element);
    byId('css').textContent = cssSnippet(element);
  };
  new MutationObserver(follow).observe(element, {attributes: true});
  new ResizeObserver(follow).observe(element);
  for (const {name} of manifest.events) element.addEventListener(name, follow);
}

function stateOf({state, timeline, issues}) {
  const count = (number, one) => `${number} ${one}${number === 1 ? '' : 's'}`;
  return `${state}, ${count(timeline?.events.length ?? 0, 'event')}, ${count(issues.length, 'issue')}`;
}

/** 0 is all there is; else the stage is as many pixels wide, so that narrow columns can be tried. */
function setWidth(width) {
  const full = width >= Number(byId('width').max);
  stage.style.maxWidth = full ? '' : `${width}px`;
  byId('width-shown').textContent = full ? 'all' : `${width} px`;
}

import 'news-timeline';

const story = await (await fetch('/story.json')).json();
const timeline = document.querySelector('news-timeline');
const output = document.querySelector('output');
timeline.addEventListener('timeline-select', ({detail}) => {
  output.value = detail.event.id;
});
timeline.data = story;

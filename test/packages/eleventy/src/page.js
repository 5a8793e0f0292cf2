const timeline = document.querySelector('news-timeline');
const output = document.querySelector('output');
timeline.data = JSON.parse(timeline.getAttribute('data'));
timeline.addEventListener('timeline-select', ({detail}) => {
  output.value = detail.event.id;
});

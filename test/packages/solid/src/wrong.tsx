import 'news-timeline/solid';

/** What the type check has to refuse. */
export const wrong = () => [
  <news-timeline layout="lst" />,
  <news-timeline hedding="China" />,
  <news-timeline refresh={60} />,
  <news-timeline on:timeline-select={(event: KeyboardEvent) => event.key} />,
];

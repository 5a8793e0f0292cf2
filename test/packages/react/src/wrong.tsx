import 'news-timeline/react';

/** What the type check has to refuse. */
export const wrong = [
  <news-timeline key="1" layout="lst" />,
  <news-timeline key="2" hedding="China" />,
  <news-timeline key="3" refresh={60} />,
  <news-timeline key="4" ontimeline-select={(event: KeyboardEvent) => event.key} />,
];

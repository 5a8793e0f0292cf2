/** Stands first on every page under test and keeps what a reader's console would say. */
(() => {
  const recorded = {violations: [], messages: [], errors: [], shift: 0};
  window.recorded = recorded;

  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) => {
    recorded.violations.push([effectiveDirective, blockedURI, sample].join(' ').trim());
  });
  for (const level of ['debug', 'error', 'info', 'log', 'warn']) {
    const say = console[level];
    console[level] = (...words) => {
      recorded.messages.push(`${level}: ${words.join(' ')}`);
      say.apply(console, words);
    };
  }
  // Captured, because a script or style sheet that does not load tells nobody else.
  const fail = ({message, target}) =>
    recorded.errors.push(message ?? `not loaded: ${target.src ?? target.href}`);
  addEventListener('error', fail, true);
  addEventListener('unhandledrejection', ({reason}) => recorded.errors.push(String(reason)));

  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    const follows = ({node}) => document.getElementById('after')?.contains(node);
    new PerformanceObserver((list) => {
      for (const {value, sources} of list.getEntries()) {
        if (sources.some(follows)) recorded.shift += value;
      }
    }).observe({type: 'layout-shift', buffered: true});
  }
})();

// Runs before the first paint, so that nobody sees the wrong scheme flash by.
(() => {
  const system = matchMedia('(prefers-color-scheme: dark)');
  let choice = null;
  try {
    choice = localStorage.getItem('theme');
  } catch {
    // Storage may be off: the system's choice stands then.
  }
  document.documentElement.dataset.theme = choice ?? (system.matches ? 'dark' : 'light');
})();

// Tells the server how this browser shows things, and handles the keys that need no server.
const system = matchMedia('(prefers-color-scheme: dark)');
let page = null;
let pendingGo = 0;

export function start(dotnet) {
  page = dotnet;
  // A property, not an attribute: Blazor replaces attributes when it merges a page into the document.
  window.isDashboardInteractive = true;
  system.addEventListener('change', onSystemChange);
  document.addEventListener('visibilitychange', onVisibility);
  document.addEventListener('keydown', onKey);
  return { isDark: isDark(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? null, isVisible: !document.hidden };
}

export function stop() {
  page = null;
  system.removeEventListener('change', onSystemChange);
  document.removeEventListener('visibilitychange', onVisibility);
  document.removeEventListener('keydown', onKey);
}

// choice: 'light', 'dark', or null to follow the system.
export function choose(choice) {
  try {
    if (choice) {
      localStorage.setItem('theme', choice);
    } else {
      localStorage.removeItem('theme');
    }
  } catch {
    // Storage may be off: the choice then lasts until the page is loaded again.
  }
  document.documentElement.dataset.theme = choice ?? (system.matches ? 'dark' : 'light');
  return isDark();
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export function openDialog(id) {
  document.getElementById(id)?.showModal();
}

function isDark() {
  return document.documentElement.dataset.theme === 'dark';
}

function onSystemChange() {
  let chosen = null;
  try {
    chosen = localStorage.getItem('theme');
  } catch {
    // As above.
  }
  if (!chosen) {
    page?.invokeMethodAsync('OnThemeChangedAsync', choose(null));
  }
}

function onVisibility() {
  page?.invokeMethodAsync('OnVisibilityChangedAsync', !document.hidden);
}

function onKey(event) {
  const typing = event.target instanceof HTMLElement
    && (event.target.isContentEditable || /^(input|textarea|select)$/i.test(event.target.tagName));
  if (typing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) {
    return;
  }
  if (pendingGo && event.timeStamp - pendingGo < 1500) {
    pendingGo = 0;
    const link = document.querySelector(`nav a[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (link) {
      event.preventDefault();
      link.click();
    }
  } else if (event.key === 'g') {
    pendingGo = event.timeStamp;
  } else if (event.key === '/') {
    event.preventDefault();
    document.getElementById('search')?.focus();
  } else if (event.key === '?') {
    event.preventDefault();
    openDialog('keys');
  }
}

// Blazor gives up after a while. An operations screen does not: it tries again for as long as it takes.
const notice = document.getElementById('components-reconnect-modal');
const retryAfterMs = 3000;
let timer = 0;

notice?.addEventListener('components-reconnect-state-changed', event => {
  clearTimeout(timer);
  if (event.detail.state === 'failed') {
    timer = setTimeout(retry, retryAfterMs);
  } else if (event.detail.state === 'rejected') {
    // The server runs but no longer knows this page: load it afresh, the address holds the view.
    location.reload();
  }
});

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible' && notice?.classList.contains('components-reconnect-failed')) {
    retry();
  }
});

async function retry() {
  clearTimeout(timer);
  try {
    // False: the server answered, and the page's state is gone.
    if (!await Blazor.reconnect()) {
      location.reload();
    }
  } catch {
    timer = setTimeout(retry, retryAfterMs);
  }
}

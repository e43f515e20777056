// Draws figures with the plotly.js that the site delivers itself. Loaded when the first chart appears.
const bundles = new Map();
const drawn = new Map();
let latest = Promise.resolve();
let isEchoing = false;
const narrow = 500;

// One bundle at a time: each puts itself at window.Plotly.
function load(url) {
  if (!bundles.has(url)) {
    const loading = latest.then(() => new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = url;
      script.onload = () => resolve(window.Plotly);
      script.onerror = () => {
        bundles.delete(url);
        reject(new Error(`Could not load ${url}`));
      };
      document.head.append(script);
    }));
    bundles.set(url, loading);
    latest = loading.catch(() => undefined);
  }
  return bundles.get(url);
}

// spec: { data, layout, config, arrays: [{ trace, attribute, offset, count }] }; numbers: little-endian doubles, NaN for a gap.
export async function draw(element, bundle, spec, numbers) {
  const Plotly = await load(bundle);
  if (!element.isConnected) {
    return;
  }
  const { data, layout, config, arrays } = JSON.parse(spec);
  const block = new Float64Array(numbers.slice().buffer);
  for (const { trace, attribute, offset, count } of arrays) {
    const values = block.subarray(offset, offset + count);
    data[trace][attribute] = attribute === 'x' ? Array.from(values, wallClock) : values;
  }
  if (layout.xaxis?.type === 'date' && layout.xaxis.range) {
    layout.xaxis.range = layout.xaxis.range.map(wallClock);
  }
  // A finger scrolls the page and pans the chart sideways; a mouse zooms.
  layout.dragmode = matchMedia('(pointer: coarse)').matches ? 'pan' : 'zoom';
  layout.autosize = true;
  if (element.offsetWidth < narrow) {
    // Days are names on their axis, and plotly.js lets names overlap.
    layout.xaxis.nticks = 3;
  }
  await Plotly.react(element, data, layout, config);
  if (!drawn.has(element)) {
    const observer = new ResizeObserver(() => {
      if (element.isConnected && element.offsetWidth > 0) {
        Plotly.Plots.resize(element);
      }
    });
    observer.observe(element);
    drawn.set(element, { Plotly, observer });
    element.on('plotly_hover', event => echo(element, event.points?.[0]?.x));
    element.on('plotly_unhover', () => echo(element, undefined));
  }
}

// The server sends the wall clock of the view's zone as if it were UTC.
// plotly.js reads a number in the browser's own zone, but takes a text without zone as it stands.
function wallClock(milliseconds) {
  return new Date(milliseconds).toISOString().slice(0, -1);
}

export function dispose(element) {
  const chart = drawn.get(element);
  if (chart) {
    drawn.delete(element);
    chart.observer.disconnect();
    chart.Plotly.purge(element);
  }
}

export function download(name, text) {
  // The mark tells spreadsheets that the file is UTF-8.
  save(name, URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' })));
}

export async function downloadPng(element, name, background) {
  const chart = drawn.get(element);
  if (chart) {
    const { data, layout } = element;
    const picture = { data, layout: { ...layout, paper_bgcolor: background, plot_bgcolor: background } };
    const options = { format: 'png', width: element.offsetWidth, height: element.offsetHeight, scale: 2 };
    save(`${name}.png`, await chart.Plotly.toImage(picture, options));
  }
}

export function showFullScreen(card) {
  return card.requestFullscreen?.();
}

function save(name, url) {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

// One crosshair for all time charts of the page.
function echo(source, x) {
  if (isEchoing || source.layout?.xaxis?.type !== 'date') {
    return;
  }
  isEchoing = true;
  try {
    for (const [element, { Plotly }] of drawn) {
      if (element === source || element.layout?.xaxis?.type !== 'date' || element.offsetWidth === 0) {
        continue;
      }
      if (x === undefined) {
        Plotly.Fx.unhover(element);
      } else {
        Plotly.Fx.hover(element, { xval: new Date(`${x}Z`.replace(' ', 'T')).getTime() }, ['xy']);
      }
    }
  } finally {
    isEchoing = false;
  }
}

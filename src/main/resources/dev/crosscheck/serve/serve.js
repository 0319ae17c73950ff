// The page asks /api with what stands in its forms and shows the answer. All text goes in as text, never as markup.
'use strict';
const form = document.getElementById('ask');
const results = document.getElementById('results');
const counts = document.getElementById('counts');
const status = document.getElementById('status');
const more = document.getElementById('more');
const look = document.getElementById('look');
const LIMIT = 20;
let asked = 0;
let after = '';
let offset = 0;

function element(name, text, parent, attributes) {
  const made = document.createElement(name);
  if (text !== undefined && text !== null) made.textContent = String(text);
  for (const [key, value] of Object.entries(attributes || {})) made.setAttribute(key, value);
  if (parent) parent.append(made);
  return made;
}

async function ask(path, parameters) {
  const answer = await fetch(path + '?' + new URLSearchParams(parameters));
  const json = await answer.json();
  if (!answer.ok) throw json;
  return json;
}

function chosen() {
  return Object.fromEntries([...new FormData(form)].filter(([, value]) => value.trim() !== ''));
}

// Highlights are places in the article, in code points; the passage begins at hit.start.
function passage(hit, parent) {
  const points = [...hit.passage];
  let at = 0;
  for (const place of hit.highlights) {
    const from = place.start - hit.start;
    parent.append(points.slice(at, from).join(''));
    element('mark', points.slice(from, place.end - hit.start).join(''), parent);
    at = place.end - hit.start;
  }
  parent.append(points.slice(at).join(''));
}

function address(hit) {
  return '/article?' + new URLSearchParams({ id: hit.article, start: hit.start, end: hit.end }) ;
}

function showHit(hit) {
  const article = element('article', null, results, { class: 'hit' });
  const heading = element('h2', null, article);
  element('a', hit.title || hit.article, heading, { href: address(hit) });
  element('p', [hit.article + ', line ' + hit.line, hit.section, hit.published].filter(Boolean).join(' · '), article, { class: 'about' });
  passage(hit, element('p', null, article));
}

// A run of white space is shown as one space, so that a find stays in one line.
function flat(text) {
  return text.replace(/\s+/g, ' ');
}

function showLine(line, body) {
  const row = element('tr', null, body);
  element('td', flat(line.left), row);
  element('mark', flat(line.keyword), element('td', null, row));
  element('td', flat(line.right), row);
  element('a', line.article + ':' + line.line, element('td', null, row), { href: address(line) });
}

function lineTable() {
  const place = element('div', null, results, { class: 'wide', tabindex: '0', role: 'region', 'aria-label': 'Finds in their lines' });
  const table = element('table', null, place, { class: 'kwic' });
  const heads = element('tr', null, element('thead', null, table));
  ['Before', 'Find', 'After', 'Where'].forEach(name => element('th', name, heads, { scope: 'col' }));
  return element('tbody', null, table);
}

const NARROW = { frameworks: 'framework', facets: 'facet', values: 'value', articles: 'article' };

function showCounts(answer) {
  counts.replaceChildren();
  for (const [plural, field] of Object.entries(NARROW)) {
    const names = Object.entries(answer[plural] || {}).slice(0, 10);
    if (!names.length) continue;
    element('h2', plural[0].toUpperCase() + plural.slice(1), counts);
    const list = element('ul', null, counts);
    for (const [name, hits] of names) {
      const button = element('button', name + ' (' + hits + ')', element('li', null, list), { type: 'button' });
      button.addEventListener('click', () => { form.elements[field].value = name; start(true); });
    }
  }
}

function suggest(answer) {
  const other = answer.suggestion;
  if (!other) return;
  const text = other.instead ? other.instead : 'without the ' + other.parameter;
  const button = element('button', text, null, { type: 'button' });
  status.append(' Did you mean ', button, ' (' + other.hits + ')?');
  button.addEventListener('click', () => {
    form.elements[other.parameter === 'query' ? 'q' : other.parameter].value = other.instead;
    start(true);
  });
}

function wrong(why) {
  status.replaceChildren();
  element('span', why.error || 'The server does not answer.', status, { class: 'wrong' });
  if (why.column) {
    form.elements.q.setSelectionRange(why.column - 1, form.elements.q.value.length);
  }
}

async function page(first) {
  const mine = ++asked;
  const wanted = chosen();
  const lines = wanted.show === 'lines';
  document.querySelector('.found').classList.toggle('whole', lines);
  const parameters = { ...wanted, limit: LIMIT };
  delete parameters.show;
  delete parameters.keys;
  if (lines) {
    delete parameters.sort;
    if (wanted.keys) parameters.sort = wanted.keys;
    parameters.offset = first ? 0 : offset;
  } else if (!first) {
    parameters.after = after;
  }
  try {
    const answer = await ask(lines ? '/api/concordance' : '/api/search', parameters);
    if (mine !== asked) return;
    if (first) results.replaceChildren();
    status.replaceChildren();
    if (lines) {
      const body = first ? lineTable() : results.querySelector('tbody');
      answer.lines.forEach(line => showLine(line, body));
      offset = (first ? 0 : offset) + answer.lines.length;
      status.textContent = answer.total + (answer.total === 1 ? ' find' : ' finds');
      more.hidden = offset >= answer.total || !answer.lines.length;
      counts.replaceChildren();
    } else {
      answer.hits.forEach(showHit);
      status.textContent = answer.total + (answer.total === 1 ? ' passage' : ' passages');
      after = answer.next || '';
      more.hidden = !after;
      if (first) showCounts(answer);
    }
    suggest(answer);
  } catch (why) {
    if (mine !== asked) return;
    if (first) results.replaceChildren();
    more.hidden = true;
    wrong(why);
  }
}

function start(remember) {
  document.querySelector('.lines').hidden = form.elements.show.value !== 'lines';
  const narrow = document.getElementById('narrow');
  narrow.open ||= [...narrow.querySelectorAll('input, select')].some(field => field.value !== '');
  const wanted = new URLSearchParams(chosen()).toString();
  document.getElementById('start').hidden = wanted !== '';
  if (remember) history.pushState(null, '', wanted ? '/?' + wanted : '/');
  if (wanted) {
    page(true);
  } else {
    results.replaceChildren();
    counts.replaceChildren();
    status.textContent = '';
    more.hidden = true;
  }
}

function restore() {
  form.reset();
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements[name];
    if (!field) continue;
    field.value = value;
    if (field.selectedIndex === -1) field.selectedIndex = 0;
  }
  start(false);
}

// What there is to narrow down to, told to whoever is about to.
document.getElementById('narrow').addEventListener('toggle', async () => {
  const all = await ask('/api/search', { limit: 0, counts: 1000 });
  for (const plural of Object.keys(NARROW)) {
    const list = document.getElementById(plural);
    Object.keys(all[plural]).sort().forEach(name => element('option', null, list, { value: name }));
  }
}, { once: true });

let waiting;
form.addEventListener('submit', event => { event.preventDefault(); start(true); });
form.addEventListener('change', () => start(true));
form.elements.q.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(() => start(false), 300); });
document.getElementById('clear').addEventListener('click', () => { form.reset(); start(true); form.elements.q.focus(); });
more.addEventListener('click', () => page(false));
window.addEventListener('popstate', restore);

let rows = 0;
let looked = 0;
async function table(first) {
  const mine = ++looked;
  const note = document.getElementById('rows');
  const place = document.getElementById('table');
  const parameters = { table: look.elements.table.value, offset: first ? 0 : rows, limit: 50 };
  const words = look.elements.text.value;
  if (look.elements.column.value) {
    parameters.where = look.elements.column.value + '=' + words;
  } else {
    parameters.text = words;
  }
  try {
    let answer = await ask('/api/tables', parameters);
    // a long table is looked through bit by bit
    while (mine === looked && !answer.rows.length && !answer.complete) {
      note.textContent = 'Looking …';
      answer = await ask('/api/tables', parameters);
    }
    if (mine !== looked) return;
    if (first) {
      const head = element('tr', null, element('thead', null, element('table', null, null)));
      const made = head.closest('table');
      Object.keys(answer.rows[0] || {}).forEach(column => element('th', column, head, { scope: 'col' }));
      element('tbody', null, made);
      place.replaceChildren(...(answer.rows.length ? [made] : []));
      rows = 0;
    }
    const body = place.querySelector('tbody');
    for (const row of answer.rows) {
      const line = element('tr', null, body);
      Object.values(row).forEach(cell => element('td', cell === null ? '' : cell, line));
    }
    rows += answer.rows.length;
    note.textContent = rows + ' of ' + (answer.complete ? '' : 'more than ') + answer.total + ' rows';
    document.getElementById('next').hidden = answer.complete && rows >= answer.total;
  } catch (why) {
    if (mine !== looked) return;
    place.replaceChildren();
    document.getElementById('next').hidden = true;
    note.textContent = why.error || 'The server does not answer.';
  }
}

let tables = [];
function columns() {
  const chooser = look.elements.column;
  const table = tables.find(one => one.name === look.elements.table.value);
  while (chooser.options.length > 1) chooser.options[1].remove();
  (table ? table.columns : []).forEach(name => element('option', name + ' is', chooser, { value: name }));
}
look.addEventListener('submit', event => { event.preventDefault(); table(true); });
look.elements.table.addEventListener('change', columns);
document.getElementById('next').addEventListener('click', () => table(false));
ask('/api/tables', {}).then(answer => {
  tables = answer.tables;
  tables.forEach(one => element('option', one.name, look.elements.table, { value: one.name }));
  columns();
});
restore();

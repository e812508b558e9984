// Swaps one patient for another without leaving the page. The consultation frame may lag behind:
// its old document then stays where it is while the banner and the summary are already new.

const ownWait = Number(new URLSearchParams(location.search).get('slow') ?? 0);
const frame = (id) => document.getElementById(id);
const tabs = [...document.querySelectorAll('#tabs a')];
let late;

function markTab(name) {
  for (const tab of tabs) tab.className = tab.dataset.tab === name ? 'on' : '';
}
for (const tab of tabs) tab.addEventListener('click', () => markTab(tab.dataset.tab));

/** `base` is the page of the patient to open; `wait` is in milliseconds. */
window.openPatient = async (base, wait = 0) => {
  clearTimeout(late);
  const banner = await (await fetch(`${base}/banner`)).text();
  document.getElementById('banner-place').innerHTML = banner;
  history.replaceState(null, '', base + location.search);
  for (const tab of tabs) tab.href = `${base}/${tab.dataset.tab}`;
  markTab('summary');
  frame('summary').src = `${base}/summary`;
  late = setTimeout(() => (frame('consultation').src = `${base}/consultation`), wait || ownWait);
};

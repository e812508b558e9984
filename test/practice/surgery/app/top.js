// Today's list opens a patient in the desk. With one open already, the desk swaps patients in place.

const desk = document.getElementById('desk');
const slow = document.getElementById('slow');

document.getElementById('list').addEventListener('click', (event) => {
  const link = event.target.closest('a');
  const openPatient = desk.contentWindow.openPatient;
  if (!link || typeof openPatient !== 'function') return;
  event.preventDefault();
  openPatient(link.getAttribute('href'), slow.checked ? Number(slow.dataset.wait) : 0);
});

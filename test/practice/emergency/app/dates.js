// Dates as this system prints them: 02 Mar 1984, and 21 Nov 2026 14:05 with a time.

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (value) => String(value).padStart(2, '0');

/** From `YYYY-MM-DD`, without going through a time zone. */
export function day(iso) {
  const [year, month, date] = iso.split('-');
  return `${date} ${months[Number(month) - 1]} ${year}`;
}

export function clock(iso) {
  const at = new Date(iso);
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

export function dayAndTime(iso) {
  const at = new Date(iso);
  return `${two(at.getDate())} ${months[at.getMonth()]} ${at.getFullYear()} ${clock(iso)}`;
}

export function waited(iso) {
  const minutes = Math.max(0, Math.round((Date.now() - new Date(iso).getTime()) / 60_000));
  return `${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`;
}

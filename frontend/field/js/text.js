// Words, dates and names as people in Vietnam read and type them.

let ahead = 0;

/** How far the server's clock is ahead of this device's, in milliseconds; devices are often set wrong. */
export function setClock(milliseconds) {
  ahead = milliseconds;
}

/** Now by the server's clock, as far as it is known. */
export const now = () => Date.now() + ahead;

const STROKED = 'đɖɗðƀɓƃħɨłøŧʉƶɉǥɇɍɏȼɟŋ';
const BARE = 'ddddbbbhilotuzjgerycjn';

/** Lower case without diacritics, strokes and apostrophes, so that "do thi ha" finds "Đỗ Thị Hà" and "hrao" finds "H’Rao". */
export function plain(text) {
  return (text ?? '')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’‘ʼʻʹ′´`ˈ＇ꞌ‛]/g, '')
    .toLowerCase()
    .replace(new RegExp(`[${STROKED}]`, 'g'), (letter) => BARE[STROKED.indexOf(letter)])
    .replace(/ +/g, ' ')
    .trim();
}

/** True when every typed word is in the text, in any order. */
export function finds(typed, ...texts) {
  const all = plain(texts.filter(Boolean).join(' '));
  return plain(typed).split(' ').every((word) => all.includes(word));
}

/** "2026-10-08" or "2026-10-08T08:30:00" as 08/10/2026. */
export function day(iso) {
  return iso ? iso.slice(0, 10).split('-').reverse().join('/') : '';
}

/** 08:30 08/10/2026. */
export function moment(time) {
  const iso = localIso(new Date(time));
  return iso.slice(11, 16) + ' ' + day(iso);
}

/** A time as the server reads it, without zone. */
export function localIso(date) {
  const two = (n) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** Today, or so many days before, as an ISO day. */
export function daysAgo(days, from = new Date(now())) {
  return localIso(new Date(from.getFullYear(), from.getMonth(), from.getDate() - days)).slice(0, 10);
}

/** How long ago: "vừa xong", "5 phút trước", "2 ngày trước". */
export function age(time, until = now()) {
  const minutes = Math.floor((until - time) / 60_000);
  if (minutes < 1) {
    return 'vừa xong';
  }
  if (minutes < 60) {
    return minutes + ' phút trước';
  }
  if (minutes < 60 * 24) {
    return Math.floor(minutes / 60) + ' giờ trước';
  }
  return Math.floor(minutes / 60 / 24) + ' ngày trước';
}

/** Whole days from one ISO day to another. */
export function daysBetween(from, to) {
  return Math.round((Date.parse(to + 'T00:00:00Z') - Date.parse(from + 'T00:00:00Z')) / 86_400_000);
}

/** "còn 3 ngày", "hôm nay", "quá hạn 2 ngày". */
export function due(iso, today = daysAgo(0)) {
  const days = daysBetween(today, iso);
  return days === 0 ? 'hạn hôm nay' : days > 0 ? `còn ${days} ngày` : `quá hạn ${-days} ngày`;
}

/** 1500000 as 1.500.000. */
export function number(value) {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}

/** "1.500.000 đ" or "1 500 000" as 1500000; NaN for what is no number. */
export function readNumber(text) {
  const digits = (text ?? '').replace(/[.\s]|đ(ồng)?/gi, '');
  return digits === '' ? 0 : /^\d+$/.test(digits) ? Number(digits) : NaN;
}

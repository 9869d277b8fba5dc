// A device's clock is often wrong. Without the server only a jump tells: against the last time that was sure, which the store keeps.

const DAY = 86_400_000;
/** Farther ahead of the last use than this is asked about: nobody who goes from door to door leaves the app alone for longer. */
const MOST_AHEAD = 7 * DAY;
/** Small steps back are the clock being set right. */
const MOST_BACK = 10 * 60_000;

/** 'back' or 'ahead' when this time cannot simply be believed after `seenAt`; null when it can, or when nothing was seen yet. */
export function jump(now, seenAt) {
  if (!seenAt) {
    return null;
  }
  return now < seenAt - MOST_BACK ? 'back' : now > seenAt + MOST_AHEAD ? 'ahead' : null;
}

/** The correction with which the device's clock shows this day, at the time of day it shows now. `day` is an ISO day. */
export function aheadFor(day, device) {
  const at = new Date(device);
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year, month - 1, date, at.getHours(), at.getMinutes(), at.getSeconds()).getTime() - device;
}

/** Why a day named by the person cannot be; null when it can. `sure` is the last day the server told, an ISO day or empty. */
export function wrongDay(day, sure) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    return 'Hãy chọn ngày hôm nay.';
  }
  return sure && day < sure ? 'Ngày này trước lần đồng bộ gần nhất. Hãy chọn lại.' : null;
}

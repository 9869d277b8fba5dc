// The outbox, as pure rules: what is sent next, what a receipt changes, when everything has come in.
// An entry: { key, seq, kind, title, epoch, madeAt, state, tries, nextTry, error, receivedAt, of } with the payload kept beside it.

/** States in which nothing more is to be sent. */
export const FINAL = ['ACCEPTED', 'CONFLICT', 'REJECTED', 'REPLACED', 'CHOSEN'];

/** What the server says; the other two come about on the device: mended and sent again, and chosen at the desk. */
const RECEIPTS = ['ACCEPTED', 'CONFLICT', 'REJECTED'];

/** States in which a person has nothing more to do. */
export const DONE = ['ACCEPTED', 'REPLACED', 'CHOSEN'];

export const isFinal = (entry) => FINAL.includes(entry.state);

/** The entries that still wait for a receipt, in the order they were made. */
export function waiting(entries) {
  return entries.filter((entry) => !isFinal(entry)).sort((a, b) => a.seq - b.seq);
}

/** True when an entry may be tried now. A time farther off than the longest pause comes from a clock that was wrong. */
const isDue = (entry, now) => (entry.nextTry ?? 0) <= now || entry.nextTry > now + pause(99);

/** The next records to send together: no photos, none whose time has not come, at most `most`. */
export function nextBatch(entries, most, now) {
  return waiting(entries).filter((entry) => entry.kind !== 'PHOTO' && isDue(entry, now)).slice(0, most);
}

/** The photos that may go now: those whose visit has its receipt. */
export function photosToSend(entries, now) {
  const settled = new Set(entries.filter(isFinal).map((entry) => entry.key));
  return waiting(entries).filter((entry) => entry.kind === 'PHOTO' && isDue(entry, now) && (settled.has(entry.of) || !entries.some((e) => e.key === entry.of)));
}

/** How long to wait after so many failures: 5 s, 10 s, 20 s … at most 10 minutes. */
export function pause(tries) {
  return Math.min(5_000 * 2 ** Math.max(0, tries - 1), 600_000);
}

/** The entry after a failure: it stays, with its error in words and the time of the next try. */
export function failed(entry, error, now) {
  const tries = (entry.tries ?? 0) + 1;
  return { ...entry, state: 'WAITING', tries, error, nextTry: now + pause(tries) };
}

/**
 * The entries after the server's answer to a batch. A record without a receipt in the answer is as good as not sent.
 * Returns the changed entries and how many of the batch have a receipt.
 */
export function answered(batch, receipts, now) {
  const byKey = new Map(receipts.map((receipt) => [receipt.key, receipt]));
  let received = 0;
  const changed = batch.map((entry) => {
    const receipt = byKey.get(entry.key);
    if (!receipt || !RECEIPTS.includes(receipt.state)) {
      return failed(entry, receipt?.reason || 'Máy chủ chưa xác nhận đã nhận. Ứng dụng sẽ gửi lại.', now);
    }
    received += 1;
    return { ...entry, state: receipt.state, error: receipt.reason || null, receivedAt: receipt.receivedAt, nextTry: null };
  });
  return { changed, received, of: batch.length };
}

/** Waits over: what could be tried again is tried at once. */
export function retryNow(entry) {
  return isFinal(entry) ? entry : { ...entry, nextTry: 0 };
}

/** What a person has to look at: refused and contested records; a photo refused only because its visit was goes with the visit. */
export function looks(entries) {
  const refused = new Set(entries.filter((entry) => entry.state === 'REJECTED' && entry.kind !== 'PHOTO').map((entry) => entry.key));
  return entries.filter((entry) => (entry.state === 'REJECTED' && !refused.has(entry.of)) || entry.state === 'CONFLICT');
}

/** How many wait, need a look, or are in. "Đã đồng bộ" holds only while nothing waits. */
export function summary(entries) {
  const count = (state) => entries.filter((entry) => entry.state === state).length;
  return {
    waiting: waiting(entries).length,
    conflicts: count('CONFLICT'),
    rejected: looks(entries).filter((entry) => entry.state === 'REJECTED').length,
    accepted: count('ACCEPTED') + count('CHOSEN'),
    failing: waiting(entries).filter((entry) => (entry.tries ?? 0) > 0).length,
  };
}

/** What is said after everything was sent: how many the server took, and how many it did not. `states` are those of the records sent. */
export function outcome(states) {
  const count = (state) => states.filter((one) => one === state).length;
  const [rejected, conflicts] = [count('REJECTED'), count('CONFLICT')];
  const taken = states.length - rejected;
  return {
    good: rejected + conflicts === 0,
    words: states.length === 0 ? 'Đã đồng bộ. Không còn bản ghi nào chờ gửi.'
      : rejected === 0 ? `Đã đồng bộ: máy chủ đã nhận ${taken} trên ${states.length} bản ghi${conflicts ? `, ${conflicts} bản có hai phiên bản cần chọn` : ''}.`
        : `Đã gửi ${states.length} bản ghi: máy chủ nhận ${taken}, không nhận ${rejected}. Mở “Hộp gửi” để xem và sửa.`,
  };
}

/** Old entries that were accepted and may leave the list; those that need a look stay until the person puts them away. */
export function outdated(entries, keep) {
  return entries.filter((entry) => DONE.includes(entry.state)).sort((a, b) => b.seq - a.seq).slice(keep);
}

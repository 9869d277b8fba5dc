// A visit on the device: the draft from the moment its form is opened to the record it becomes. Pure rules.

/** Days after its last change on which a draft that was never saved goes. */
export const DRAFT_DAYS = 60;
const DAY = 86_400_000;

const WORDS = ['found', 'money', 'goods', 'goodsValue', 'workDays', 'word', 'nextNote'];

/** A form just opened; its key stays with it, so that it becomes one record however often it is pressed. */
export function opened(key, home, visitedOn, at) {
  return {
    key, home, visitedOn, at, purpose: 'ROUTINE', situation: null, nextStep: 'NEXT_VISIT', programme: null, found: '', money: '', goods: '', goodsValue: '', workDays: '',
    word: '', nextNote: '', place: null, photos: [], replaces: null, why: null, corrects: null, reason: '',
  };
}

/** A draft as this version of the app knows it, whichever version wrote it. */
export function completed(draft, key, home, at) {
  const whole = { ...opened(key, home, null, at), ...draft };
  return { ...whole, key: whole.key ?? key, home: whole.home ?? home, photos: whole.photos ?? [] };
}

/** What identifies a household's charge on a draft, kept so that it can be finished when the household has left the device. */
export const homeOf = (home) => ({ id: home.id, headName: home.headName, village: home.village, epoch: home.help?.epoch ?? '', since: home.help?.since ?? null });

/** What was written of a visit as a form again, under a new key. */
function again(said, key, home, at) {
  const number = (value) => (value ? String(value).replace('.', ',') : '');
  return {
    ...opened(key, home, said.visitedOn ?? null, at),
    purpose: said.purpose ?? 'ROUTINE', situation: said.situation ?? null, nextStep: said.nextStep ?? 'NEXT_VISIT', programme: said.programmeCode ?? null,
    found: said.found ?? '', money: number(said.moneyDong), goods: said.goods ?? '', goodsValue: number(said.goodsDong), workDays: number(said.workDays),
    word: said.householdWord ?? '', nextNote: said.nextNote ?? '',
    place: said.latitude ? { latitude: said.latitude, longitude: said.longitude } : null,
    corrects: said.corrects ?? null, reason: said.reason ?? '',
  };
}

/** A refused visit as a form again: the same words under a new key that names the old one; a correction stays one. */
export function reopened(entry, photos, key, home, at) {
  return { ...again(entry.payload, key, home, at), photos: photos.map(({ row, sha256, mediaType }) => ({ row, sha256, mediaType })), replaces: entry.key, why: entry.error };
}

/** A visit that was written down wrongly as a form: what is saved comes in its place. What was asked for by name is not asked for a second time. */
export const correcting = (visit, key, home, at) => ({ ...again(visit.said, key, home, at), programme: null, corrects: visit.key, reason: '' });

/** One's own visits to a household that can still be corrected or taken back: those received, and those that still wait here. */
export function changeable(home, out, today) {
  const changed = new Set(out.filter((entry) => entry.state !== 'REJECTED' && entry.state !== 'REPLACED').map((entry) => entry.payload?.corrects ?? entry.payload?.visit).filter(Boolean));
  const here = out.filter((entry) => entry.kind === 'VISIT' && entry.about === home.id && entry.state === 'WAITING').map((entry) => ({ key: entry.key, said: entry.payload, changeBy: null }));
  const received = (home.help?.visits ?? []).filter((visit) => visit.changeBy >= today && !here.some((one) => one.key === visit.key));
  return [...here, ...received].filter((visit) => !changed.has(visit.key));
}

/** Why the draft cannot be saved, in words; null when it can. `read` reads an amount as people type it. */
export function wrong(draft, today, read) {
  const money = read(draft.money);
  const goods = read(draft.goodsValue);
  const days = Number((draft.workDays || '0').replace(',', '.'));
  return !draft.situation ? 'Chưa chọn “Tình hình hộ”.'
    : !draft.visitedOn ? 'Chưa chọn “Ngày thăm”.'
      : draft.visitedOn > today ? 'Ngày thăm chưa tới. Hãy chọn hôm nay hoặc ngày đã qua.'
        : !(money >= 0 && money <= 1_000_000_000) ? 'Số tiền chỉ gồm chữ số, từ 0 đến 1 tỷ, ví dụ 500.000.'
          : !(goods >= 0 && goods <= 1_000_000_000) ? 'Giá trị hiện vật chỉ gồm chữ số, từ 0 đến 1 tỷ, ví dụ 300.000.'
            : !(days >= 0 && days <= 30 && Number.isInteger(Math.round(days * 1e6) / 1e5)) ? 'Số ngày công là số từ 0 đến 30, nhiều nhất một chữ số lẻ, ví dụ 0,5.' : null;
}

/** What is sent. */
export function payload(draft, read, seconds) {
  return {
    householdId: draft.home.id,
    visitedOn: draft.visitedOn,
    purpose: draft.purpose,
    situation: draft.situation,
    found: draft.found.trim(),
    moneyDong: read(draft.money),
    goods: draft.goods.trim(),
    goodsDong: read(draft.goodsValue),
    workDays: Number((draft.workDays || '0').replace(',', '.')),
    householdWord: draft.word.trim(),
    nextStep: draft.nextStep,
    nextNote: draft.nextNote.trim(),
    programmeCode: draft.nextStep === 'SUPPORT' ? draft.programme : null,
    corrects: draft.corrects,
    reason: draft.reason.trim(),
    latitude: draft.place?.latitude ?? null,
    longitude: draft.place?.longitude ?? null,
    seconds,
    questions: 3 + WORDS.filter((field) => field !== 'goodsValue' && draft[field]).length,
  };
}

/** The visit to this household on this day that is on the device already, other than the one that the draft mends. */
export function sameDay(draft, out) {
  return out.find((entry) => entry.kind === 'VISIT' && entry.about === draft.home.id && entry.payload.visitedOn === draft.visitedOn
    && entry.state !== 'REJECTED' && entry.state !== 'REPLACED' && entry.key !== draft.replaces && entry.key !== draft.corrects && entry.key !== draft.key) ?? null;
}

/** Whole days until the draft goes. */
export const daysLeft = (draft, now) => Math.ceil((draft.at + DRAFT_DAYS * DAY - now) / DAY);

/** The drafts without those that are over, by id; and how many went. */
export function withoutOver(drafts, now) {
  const kept = Object.entries(drafts).filter(([, draft]) => !draft.at || daysLeft(draft, now) > 0);
  return { kept: Object.fromEntries(kept), gone: Object.keys(drafts).length - kept.length };
}

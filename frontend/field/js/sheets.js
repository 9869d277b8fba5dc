// A survey sheet on the device: what the server has, under what was answered here and is not received yet. Pure rules.

import * as coherence from './coherence.js';

/** The version an answer given now is based on: that of the first answer not yet received, else the server's. */
export function baseOf(sheet, draft, code) {
  return draft?.edits?.[code]?.base ?? sheet.answers[code]?.version ?? 0;
}

/** What was answered, suggestions of the register included while a sheet is new. */
function answered(sheet, draft) {
  const answers = {};
  for (const [code, value] of Object.entries(sheet.suggested ?? {})) {
    answers[code] = value;
  }
  for (const [code, answer] of Object.entries(sheet.answers)) {
    if (answer.value !== null && answer.value !== undefined) {
      answers[code] = answer.value;
    }
  }
  for (const [code, edit] of Object.entries(draft?.edits ?? {})) {
    answers[code] = edit.value;
  }
  return answers;
}

/** Every answer as it stands on the screen: a need that follows from the others and has no answer yet is answered as it follows. */
export function shown(form, sheet, draft) {
  const answers = answered(sheet, draft);
  for (const [code, need] of Object.entries(coherence.needs(form, answers))) {
    answers[code] ??= need.answer;
  }
  return answers;
}

/** True while the answer only comes from the register and nobody looked at it. */
export function isSuggested(sheet, draft, code) {
  return sheet.suggested?.[code] !== undefined && !sheet.answers[code] && !draft?.edits?.[code];
}

/** The draft with one more answer; it is not in any record yet. A need that follows anew is answered so, and without a departure no reason stays. */
export function withAnswer(form, sheet, draft, code, value, at = Date.now()) {
  const before = coherence.needs(form, shown(form, sheet, draft));
  let next = put(sheet, draft, code, value, at);
  const now = coherence.needs(form, shown(form, sheet, next));
  for (const [need, { answer }] of Object.entries(now)) {
    if (before[need]?.answer !== answer && shown(form, sheet, next)[need] !== answer) {
      next = put(sheet, next, need, answer, at);
    }
  }
  const answers = shown(form, sheet, next);
  for (const need of Object.keys(reasonsOf(sheet, next))) {
    if (!coherence.departs(now[need], answers[need])) {
      next = withReason(sheet, next, need, '', at);
    }
  }
  return next;
}

function put(sheet, draft, code, value, at) {
  const edits = { ...(draft?.edits ?? {}) };
  edits[code] = { value, base: baseOf(sheet, draft, code), seq: 0 };
  return about(sheet, { ...(draft ?? {}), edits, at });
}

// its name and charge stay with it, should the sheet leave the device before it is sent
const about = (sheet, draft) => ({ ...draft, about: { headName: sheet.headName, epoch: sheet.epoch } });

/** Why needs are answered otherwise than they follow, code → words: what the server has under what was written here. */
export function reasonsOf(sheet, draft) {
  const reasons = { ...(sheet.reasons ?? {}) };
  for (const [code, written] of Object.entries(draft?.reasons ?? {})) {
    reasons[code] = written.value;
  }
  return Object.fromEntries(Object.entries(reasons).filter(([, words]) => words));
}

/** The draft with a reason; it is not in any record yet. Empty words take it away. */
export function withReason(sheet, draft, code, words, at = Date.now()) {
  return about(sheet, { ...(draft ?? {}), edits: draft?.edits ?? {}, reasons: { ...(draft?.reasons ?? {}), [code]: { value: words.trim(), seq: 0 } }, at });
}

/** The words of what was looked at again and stands. */
export const checkedOf = (draft) => draft?.checked ?? [];

/** The draft with a flag looked at again, or no longer. */
export function withChecked(sheet, draft, flag, is, at = Date.now()) {
  const others = checkedOf(draft).filter((words) => words !== flag.words);
  return about(sheet, { ...(draft ?? {}), edits: draft?.edits ?? {}, checked: is ? [...others, flag.words] : others, at });
}

/** Which answers a new record has to carry: those in none yet; a finished sheet carries every answer shown. */
export function toSend(form, sheet, draft, submit) {
  const answers = {};
  if (submit) {
    for (const [code, value] of Object.entries(shown(form, sheet, draft))) {
      answers[code] = { value, base: baseOf(sheet, draft, code) };
    }
    return answers;
  }
  for (const [code, edit] of Object.entries(draft?.edits ?? {})) {
    if (!edit.seq) {
      answers[code] = { value: edit.value, base: edit.base };
    }
  }
  return answers;
}

/** Which reasons a new record has to carry: those in none yet; a finished sheet carries them all, so that it stands for itself. */
export function reasonsToSend(sheet, draft, submit) {
  const fresh = Object.entries(draft?.reasons ?? {}).filter(([, written]) => submit || !written.seq).map(([code, written]) => [code, written.value]);
  return { ...(submit ? reasonsOf(sheet, draft) : {}), ...Object.fromEntries(fresh) };
}

/** What goes into a record; null when there is nothing to send. */
export function payload(form, sheet, draft, submit) {
  const answers = toSend(form, sheet, draft, submit);
  const reasons = reasonsToSend(sheet, draft, submit);
  if (!Object.keys(answers).length && !Object.keys(reasons).length) {
    return null;
  }
  return { caseId: sheet.id, answers, submit, reasons, checked: submit ? checkedOf(draft) : [] };
}

const inRecord = (written, sent, seq) => ({ ...(written ?? {}), ...Object.fromEntries(Object.entries(sent).map(([code, given]) => [code, { ...given, seq }])) });

/** The draft after what the payload carries went into the record with this number. */
export function queued(draft, said, seq) {
  const reasons = Object.fromEntries(Object.entries(said.reasons ?? {}).map(([code, value]) => [code, { value }]));
  return { ...(draft ?? {}), edits: inRecord(draft?.edits, said.answers, seq), reasons: inRecord(draft?.reasons, reasons, seq), submitted: said.submit || Boolean(draft?.submitted) };
}

const without = (written, seq) => Object.fromEntries(Object.entries(written ?? {}).filter(([, one]) => one.seq !== seq));

/**
 * What a receipt changes: the answers and reasons of that record leave the draft; accepted ones stand as the server's from now on. The
 * version stays the old one: the server knows that the change in between was this device's own.
 */
export function settled(sheet, draft, record, state) {
  const answers = { ...sheet.answers };
  const taken = state === 'ACCEPTED';
  if (taken) {
    for (const [code, given] of Object.entries(record.payload.answers)) {
      answers[code] = { value: given.value, version: given.base };
    }
  }
  const reasons = taken ? { ...(sheet.reasons ?? {}), ...(record.payload.reasons ?? {}) } : sheet.reasons;
  return {
    sheet: { ...sheet, answers, reasons, sent: sheet.sent || (taken && record.payload.submit), contested: sheet.contested || state === 'CONFLICT' },
    draft: withoutRecord(draft, record),
  };
}

/** The draft without what is in a record that has its receipt; null when nothing is left. */
export function withoutRecord(draft, record) {
  const edits = without(draft?.edits, record.seq);
  const reasons = without(draft?.reasons, record.seq);
  return Object.keys(edits).length || Object.keys(reasons).length ? { ...draft, edits, reasons, submitted: false } : null;
}

/** The draft with the answers and reasons of a refused record in it again, on the versions the sheet has now. */
export function reopened(sheet, draft, record, at) {
  const { answers, reasons = {}, checked = [] } = record.payload;
  let held = Object.entries(answers).reduce((before, [code, given]) => put(sheet, before, code, given.value, at), draft);
  held = Object.entries(reasons).reduce((before, [code, words]) => withReason(sheet, before, code, words, at), held);
  return { ...held, checked: [...new Set([...checkedOf(held), ...checked])] };
}

/** The answers and reasons of a draft that are in no record yet. */
export const unsent = (draft) => [...Object.values(draft?.edits ?? {}), ...Object.values(draft?.reasons ?? {})].filter((one) => !one.seq).length;

/** The questions of a step without an answer. */
export function missing(group, answers) {
  return group.items.filter((item) => answers[item.code] === undefined);
}

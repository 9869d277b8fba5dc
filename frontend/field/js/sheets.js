// A survey sheet on the device: what the server has, under what was answered here and is not received yet. Pure rules.

/** The version an answer given now is based on: that of the first answer not yet received, else the server's. */
export function baseOf(sheet, draft, code) {
  return draft?.edits?.[code]?.base ?? sheet.answers[code]?.version ?? 0;
}

/** Every answer as it stands on the screen, suggestions of the register included while a sheet is new. */
export function shown(sheet, draft) {
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

/** True while the answer only comes from the register and nobody looked at it. */
export function isSuggested(sheet, draft, code) {
  return sheet.suggested?.[code] !== undefined && !sheet.answers[code] && !draft?.edits?.[code];
}

/** The draft with one more answer; it is not in any record yet. */
export function withAnswer(sheet, draft, code, value, at = Date.now()) {
  const edits = { ...(draft?.edits ?? {}) };
  edits[code] = { value, base: baseOf(sheet, draft, code), seq: 0 };
  // its name and charge stay with it, should the sheet leave the device before it is sent
  return { ...(draft ?? {}), edits, at, about: { headName: sheet.headName, epoch: sheet.epoch } };
}

/** Which answers a new record has to carry: those in none yet; a finished sheet carries every answer shown. */
export function toSend(sheet, draft, submit) {
  const answers = {};
  if (submit) {
    for (const [code, value] of Object.entries(shown(sheet, draft))) {
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

/** The draft after its answers went into the record with this number. */
export function queued(draft, answers, seq, submit) {
  const edits = { ...(draft?.edits ?? {}) };
  for (const [code, given] of Object.entries(answers)) {
    edits[code] = { ...given, seq };
  }
  return { ...(draft ?? {}), edits, submitted: submit || Boolean(draft?.submitted) };
}

/**
 * What a receipt changes: the answers of that record leave the draft; accepted ones stand as the server's from now on. The version
 * stays the old one: the server knows that the change in between was this device's own.
 */
export function settled(sheet, draft, record, state) {
  const edits = { ...(draft?.edits ?? {}) };
  const answers = { ...sheet.answers };
  for (const [code, given] of Object.entries(record.payload.answers)) {
    if (edits[code]?.seq === record.seq) {
      delete edits[code];
    }
    if (state === 'ACCEPTED') {
      answers[code] = { value: given.value, version: given.base };
    }
  }
  const left = Object.keys(edits).length > 0;
  return {
    sheet: { ...sheet, answers, sent: sheet.sent || (state === 'ACCEPTED' && record.payload.submit), contested: sheet.contested || state === 'CONFLICT' },
    draft: left ? { ...draft, edits, submitted: false } : null,
  };
}

/** The draft without the answers of a record that has its receipt, for a sheet that has left the device; null when nothing is left. */
export function withoutRecord(draft, record) {
  const edits = Object.fromEntries(Object.entries(draft?.edits ?? {}).filter(([, edit]) => edit.seq !== record.seq));
  return Object.keys(edits).length ? { ...draft, edits } : null;
}

/** The draft with the answers of a refused record in it again, on the versions the sheet has now. */
export function reopened(sheet, draft, record, at) {
  return Object.entries(record.payload.answers).reduce((held, [code, given]) => withAnswer(sheet, held, code, given.value, at), draft);
}

/** The answers of a draft that are in no record yet. */
export const unsent = (draft) => Object.values(draft?.edits ?? {}).filter((edit) => !edit.seq).length;

/** The questions of a step without an answer. */
export function missing(group, answers) {
  return group.items.filter((item) => answers[item.code] === undefined);
}

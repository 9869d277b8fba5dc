// Which answers of a sheet depend on each other, and what does not fit: the same rules as the server's `SheetCoherence`, on the rows that came
// with the form, in the same words. A form that came before the rules knows none: nothing is then derived or flagged. Pure rules.

const YES = 'yes';
const NO = 'no';

const itemOf = (form, code) => form.groups.flatMap((group) => group.items).find((item) => item.code === code);
const label = (form, code) => itemOf(form, code)?.label ?? code;
const option = (form, code, given) => itemOf(form, code)?.options.find((one) => one.code === given)?.label ?? given;
const lower = (text) => text[0].toLowerCase() + text.slice(1);
const upper = (text) => text[0].toUpperCase() + text.slice(1);
const said = (form, answers, code) => `câu “${label(form, code)}” (${option(form, code, answers[code] ?? '')})`;

/** The needs that the answers to Phiếu B1 already decide: code → { answer, reason }. */
export function needs(form, answers) {
  const found = {};
  for (const rule of form.coherence?.needs ?? []) {
    const need = needOf(form, answers, rule);
    if (need) {
      found[rule.itemCode] = need;
    }
  }
  return found;
}

function needOf(form, answers, rule) {
  const lacking = rule.lacking.filter((one) => answers[one.itemCode] === one.optionCode);
  const other = rule.lacking.filter((one) => answers[one.itemCode] !== undefined && answers[one.itemCode] !== one.optionCode);
  const derived = (answer, from) => ({
    answer,
    reason: `Theo ${from.map((one) => said(form, answers, one.itemCode)).join('; ')}: ${lower(option(form, rule.itemCode, answer))}.`,
  });
  if (rule.isWhole && lacking.length >= rule.leastLacking) {
    return derived(YES, lacking);
  }
  return rule.lacking.length - other.length < rule.leastLacking ? derived(NO, other) : null;
}

/**
 * Everything that does not fit: needs answered otherwise than they follow, answers that clash, differences to the register. A flag is
 * { kind, itemCode, otherItemCode, words }; `differences` came with the sheet.
 */
export function flags(form, answers, differences) {
  const found = [];
  for (const [code, need] of Object.entries(needs(form, answers)).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (departs(need, answers[code])) {
      found.push({ kind: 'NEED', itemCode: code, otherItemCode: '', words: `Chỉ số “${label(form, code)}” trả lời “${option(form, code, answers[code])}”. ${need.reason}` });
    }
  }
  for (const rule of form.coherence?.clashes ?? []) {
    if (answers[rule.itemCode] === rule.optionCode && answers[rule.otherItemCode] === rule.otherOptionCode) {
      found.push({ kind: 'CLASH', itemCode: rule.itemCode, otherItemCode: rule.otherItemCode, words: `${upper(said(form, answers, rule.itemCode))} và ${said(form, answers, rule.otherItemCode)} không khớp nhau: ${rule.reason}.` });
    }
  }
  for (const one of differences ?? []) {
    if (one.options.includes(answers[one.itemCode])) {
      found.push({ kind: 'REGISTER', itemCode: one.itemCode, otherItemCode: '', words: `Câu “${label(form, one.itemCode)}” trả lời “${option(form, one.itemCode, answers[one.itemCode])}”, ${one.difference}.` });
    }
  }
  return found;
}

/** True when a need is answered otherwise than it follows. */
export const departs = (need, given) => Boolean(need) && given !== undefined && given !== need.answer;

/** The flags that are shown at this question. */
export const about = (found, code) => found.filter((flag) => flag.itemCode === code || flag.otherItemCode === code);

/** What has no account yet: needs without a written reason, other flags not looked at again. */
export const open = (found, reasons, checked) => found.filter((flag) => (flag.kind === 'NEED' ? !reasons[flag.itemCode]?.trim() : !checked.includes(flag.words)));

// What a record holds, in the words of its form.

import { day, number } from '../text.js';

const LABELS = {
  purpose: { ROUTINE: 'Thăm thường kỳ', GUIDANCE: 'Hướng dẫn làm ăn', HELP: 'Giúp việc, giúp của', CHECK: 'Xem việc đã hẹn', URGENT: 'Việc đột xuất' },
  situation: { BETTER: 'Tiến bộ', SAME: 'Như trước', WORSE: 'Khó hơn', AWAY: 'Vắng nhà' },
  nextStep: { NEXT_VISIT: 'Hẹn lần thăm sau', SUPPORT: 'Đề nghị hỗ trợ', GUIDE: 'Hướng dẫn tiếp', REPORT: 'Báo cáo xã' },
};
const label = (field, value) => LABELS[field][value] ?? value;
const money = (dong) => (dong ? number(dong) + ' đ' : null);

/** Pairs of name and value of a visit. */
export function visitWords(said) {
  return [
    ['Ngày thăm', day(said.visitedOn)],
    ['Tình hình hộ', label('situation', said.situation)],
    ['Mục đích', label('purpose', said.purpose)],
    ['Bước tiếp theo', label('nextStep', said.nextStep)],
    ['Sửa chuyến thăm đã ghi', said.corrects ? said.reason || 'bản trước được giữ để đối chiếu' : null],
    ['Đã thấy gì', said.found],
    ['Hộ nói gì', said.householdWord],
    ['Hẹn việc gì', said.nextNote],
    ['Tiền', money(said.moneyDong)],
    ['Hiện vật', said.goods],
    ['Hiện vật đáng giá', money(said.goodsDong)],
    ['Ngày công', said.workDays ? String(said.workDays).replace('.', ',') : null],
  ];
}

/** Pairs of question and answer of a sheet; `form` may have left the device, then its codes stand for the questions. */
export function sheetWords(said, form) {
  const items = new Map((form?.groups ?? []).flatMap((group) => group.items).map((item) => [item.code, item]));
  const answers = Object.entries(said.answers ?? {}).map(([code, given]) => {
    const item = items.get(code);
    return [item?.label ?? 'Câu ' + code, item?.options.find((option) => option.code === given.value)?.label ?? given.value];
  });
  const reasons = Object.entries(said.reasons ?? {}).map(([code, words]) => [`Lý do trả lời khác · ${items.get(code)?.label ?? 'câu ' + code}`, words]);
  return [...answers, ...reasons];
}

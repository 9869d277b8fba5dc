// Tells within three seconds that the server or its database is away, and that what was typed is kept; says when both are back. The page
// itself sends again what it could not send. Asked only while somebody looks at the page.
const EVERY_MS = 1500;
const ANSWER_MS = 1500;
const WORDS = {
  away: 'Cơ sở dữ liệu đang tạm ngừng và được khởi động lại. Những gì bạn nhập vẫn còn trên trang: xin đừng đóng hay tải lại, trang tự chạy tiếp.',
  silent: 'Mất kết nối với máy chủ. Những gì bạn nhập vẫn còn trên trang: xin đừng đóng hay tải lại, trang tự nối lại.',
};
const BACK = 'Đã nối lại, bạn làm tiếp được.';
const BACK_MS = 5000;

let notice = null;
let shown = 'here';

async function ask() {
  try {
    const answer = await fetch('tinh-trang', { cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(ANSWER_MS) });
    const text = (await answer.text()).trim();
    return text === 'away' || text === 'here' ? text : 'silent';
  } catch {
    return 'silent';
  }
}

function show(state) {
  if (state === shown) return;
  const was = shown;
  shown = state;
  if (!notice) {
    notice = document.createElement('div');
    notice.className = 'th-outage';
    notice.setAttribute('role', 'alert');
    document.body.append(notice);
  }
  notice.classList.toggle('th-outage-back', state === 'here');
  notice.textContent = state === 'here' ? BACK : WORDS[state];
  notice.hidden = false;
  if (state === 'here' && was !== 'here') {
    setTimeout(() => shown === 'here' && (notice.hidden = true), BACK_MS);
  }
}

// one late answer of a loaded machine is no outage: the page asks once more at once
async function look() {
  if (document.visibilityState === 'visible') {
    let state = await ask();
    if (state === 'silent' && shown !== 'silent') state = await ask();
    show(state);
  }
  setTimeout(look, shown === 'here' ? EVERY_MS : EVERY_MS / 2);
}

// the words that the page's own engine would say in English
function translate() {
  const indicator = window.Vaadin?.connectionIndicator;
  if (!indicator) {
    setTimeout(translate, 200);
    return;
  }
  Object.assign(indicator, { onlineText: 'Đã nối lại', offlineText: 'Mất kết nối', reconnectingText: 'Đang tự nối lại…' });
}

translate();
look();

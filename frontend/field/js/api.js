// The server's interface. Every refusal becomes an error with a sentence to show.

const BASE = '../api/field/';

let session = null;

/** What went wrong: `kind` is offline, signed-out, refused or server. */
export class ApiError extends Error {
  constructor(kind, message) {
    super(message);
    this.kind = kind;
  }
}

async function call(path, options, timeout = 30_000) {
  let response;
  try {
    response = await fetch(BASE + path, { credentials: 'same-origin', cache: 'no-store', redirect: 'error', signal: AbortSignal.timeout(timeout), ...options });
  } catch {
    throw new ApiError('offline', 'Chưa kết nối được máy chủ. Dữ liệu vẫn nằm trên máy.');
  }
  if (response.ok) {
    return response.status === 204 ? null : response.json();
  }
  const problem = await response.json().catch(() => ({}));
  const kind = response.status === 401 ? 'signed-out' : response.status === 403 ? 'token' : response.status < 500 ? 'refused' : 'server';
  throw new ApiError(kind, problem.message ?? 'Máy chủ trả lời không rõ. Dữ liệu vẫn nằm trên máy.');
}

/** Who is signed in on this browser; asks anew each time. */
export async function whoAmI() {
  session = null;
  session = await call('session', { method: 'GET' });
  return session;
}

async function post(path, body, type, timeout) {
  for (let tried = 0; ; tried += 1) {
    session ??= await whoAmI();
    try {
      return await call(path, { method: 'POST', headers: { 'Content-Type': type, [session.csrfHeader]: session.csrfToken }, body }, timeout);
    } catch (error) {
      session = null;
      // the session was renewed by signing in again
      if (error.kind !== 'token' || tried > 0) {
        throw error;
      }
    }
  }
}

const json = (path, body, timeout) => post(path, JSON.stringify(body), 'application/json', timeout);

export const register = (deviceId, label) => json('devices', { deviceId, label });
export const pull = (deviceId, cursor) => json('pull', { deviceId, cursor }, 60_000);
export const push = (deviceId, records) => json('push', { deviceId, records }, 60_000);
export const told = (deviceId, waiting) => json('told', { deviceId, waiting });

export function photo(deviceId, entry, bytes) {
  const about = new URLSearchParams({ deviceId, key: entry.key, seq: entry.seq, visit: entry.of, sha256: entry.sha256, madeAt: entry.madeAt });
  return post('photos?' + about, bytes, entry.mediaType, 120_000);
}

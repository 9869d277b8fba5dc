package vn.tungho.security.session;

/** Why a session ended, as whoever meets it is told. */
public enum SessionEnd {
    SIGNED_OUT("Bạn đã đăng xuất."),
    BY_OWNER("Phiên này đã được kết thúc từ trang “Phiên và thiết bị của tôi”. Hãy đăng nhập lại."),
    PASSWORD("Mật khẩu của tài khoản này vừa được đổi hoặc cấp lại, nên phiên cũ đã kết thúc. Hãy đăng nhập lại."),
    CLOSED("Tài khoản này đã ngừng dùng, nên phiên đã kết thúc. Hãy gọi người quản trị."),
    ROLE("Vai trò của bạn đã thay đổi, nên phiên cũ đã kết thúc. Hãy đăng nhập lại."),
    TOO_LONG("Phiên đăng nhập đã dài quá thời gian cho phép. Hãy đăng nhập lại."),
    CHANGED("Phiên đăng nhập này không còn hiệu lực. Hãy đăng nhập lại.");

    private final String words;

    SessionEnd(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

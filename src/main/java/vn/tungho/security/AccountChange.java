package vn.tungho.security;

import java.time.LocalDateTime;

/**
 * What one administrator asks for an account that one alone does not change, and another one does or refuses.
 *
 * @param roles the roles asked for, as {@link RoleCodes} writes them; empty for the other kinds
 */
public record AccountChange(
        long changeId, long userId, Kind kind, String roles, String askedBy, String askerName, LocalDateTime askedAt) {
    /** What is asked. */
    public enum Kind {
        PASSWORD("Cấp lại mật khẩu"),
        FACTOR("Gỡ mã xác nhận"),
        ROLES("Đổi vai trò");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}

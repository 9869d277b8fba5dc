package vn.tungho.complaint;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.valid.Holds;

/**
 * Whom a denunciation accuses.
 *
 * @param userId the account of somebody who works here; null for others
 * @param name the name of somebody without an account; empty for an account and while it is not known
 * @param position the post of somebody without an account, where it is known
 */
public record Accused(
        @NotNull(message = "Chọn tố cáo ai; chưa biết thì chọn “Chưa rõ”.") AccusedKind kind,

        @Nullable Long userId,
        @Size(max = 120) String name,
        @Size(max = 120) String position) {
    @Holds(at = "userId", message = "Chọn người dùng bị tố cáo trong danh sách.")
    boolean isAccountChosen() {
        return kind != AccusedKind.ACCOUNT || userId != null;
    }

    @Holds(at = "name", message = "Chưa ghi họ tên người bị tố cáo, hoặc chọn “Chưa rõ”.")
    boolean isNameGiven() {
        return kind != AccusedKind.OTHER || !name.isBlank();
    }

    public static Accused account(long userId) {
        return new Accused(AccusedKind.ACCOUNT, userId, "", "");
    }

    public static Accused other(String name, String position) {
        return new Accused(AccusedKind.OTHER, null, name, position);
    }

    public static Accused unknown() {
        return new Accused(AccusedKind.UNKNOWN, null, "", "");
    }
}

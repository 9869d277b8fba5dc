package vn.tungho.shared;

/** Somebody else saved the same thing after it was read: nothing is written, and the person sees both when it is opened again. */
public class StaleException extends BusinessException {
    /** {@code what} was changed, such as “hộ này”. */
    public StaleException(String what) {
        super("Người khác vừa sửa " + what
                + ". Chưa ghi đè điều gì: hãy mở lại, điều bạn đã ghi còn là bản nháp, chỗ khác nhau hiện cả hai.");
    }
}

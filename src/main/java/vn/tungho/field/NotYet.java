package vn.tungho.field;

/** The record rests on another one that has not come yet; the device sends it again later. Nothing is kept of it. */
public class NotYet extends RuntimeException {
    public NotYet(String reason) {
        super(reason);
    }
}

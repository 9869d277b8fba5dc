package vn.tungho.shared.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;

/** What an upload says of itself, in Vietnamese. */
public final class UploadWords {
    private UploadWords() {}

    /** Sets every word that the component shows or has read out. */
    public static void in(Upload upload) {
        var drop = new UploadI18N.DropFiles().setOne("hoặc kéo tệp vào đây").setMany("hoặc kéo các tệp vào đây");
        var file = new UploadI18N.File()
                .setRetry("Gửi lại")
                .setStart("Bắt đầu gửi")
                .setRemove("Bỏ tệp này");
        var status = new UploadI18N.Uploading.Status()
                .setConnecting("Đang kết nối…")
                .setStalled("Đường truyền đang nghẽn")
                .setProcessing("Đang xử lý…")
                .setHeld("Đang chờ");
        var time = new UploadI18N.Uploading.RemainingTime().setPrefix("còn ").setUnknown("chưa rõ còn bao lâu");
        var error = new UploadI18N.Uploading.Error()
                .setServerUnavailable("Không gửi được: máy chủ chưa trả lời. Hãy thử lại.")
                .setUnexpectedServerError("Không gửi được do lỗi ở máy chủ. Hãy thử lại.")
                .setForbidden("Bạn không được gửi tệp ở đây.");
        upload.setI18n(new UploadI18N()
                .setDropFiles(drop)
                .setFile(file)
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(status)
                        .setRemainingTime(time)
                        .setError(error)));
    }
}

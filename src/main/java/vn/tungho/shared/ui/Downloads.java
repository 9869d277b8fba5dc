package vn.tungho.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

/** Links that look like buttons and bring a file, which is made only when the link is followed. */
public final class Downloads {
    /** Excel workbooks. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Word documents. */
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static final String PDF = "application/pdf";
    public static final String CSV = "text/csv;charset=utf-8";

    private Downloads() {}

    /** Writes a file to the stream given, which it must not close. */
    @FunctionalInterface
    public interface Writer {
        void write(OutputStream out) throws IOException;
    }

    /** A small file, made in memory. */
    public static Anchor bytes(String label, String fileName, String mediaType, Supplier<byte[]> content) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, mediaType, bytes.length);
        });
        return button(label, handler, AttachmentType.DOWNLOAD);
    }

    /** A PDF or picture shown in a tab of its own. */
    public static Anchor open(String label, String fileName, String mediaType, Supplier<byte[]> content) {
        var handler = DownloadHandler.fromInputStream(event -> {
                    var bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, mediaType, bytes.length);
                })
                .inline();
        var link = button(label, handler, AttachmentType.INLINE);
        link.setTarget("_blank");
        return link;
    }

    /** A file of any size, written as it is sent. */
    public static Anchor stream(String label, String fileName, String mediaType, Writer writer) {
        DownloadHandler handler = event -> {
            event.setFileName(fileName);
            event.setContentType(mediaType);
            try (var out = event.getOutputStream()) {
                writer.write(out);
            }
        };
        return button(label, handler, AttachmentType.DOWNLOAD);
    }

    private static Anchor button(String label, DownloadHandler handler, AttachmentType type) {
        var link = new Anchor(handler, type, label);
        link.addClassNames("th-button", "th-no-print");
        return link;
    }
}

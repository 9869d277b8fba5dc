package vn.tungho.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import vn.tungho.shared.document.sent.SentFile;
import vn.tungho.shared.document.sent.SentFiles;

/** Links that look like buttons and bring a file, which is made only when the link is followed. */
public final class Downloads {
    /** Excel workbooks. */
    public static final Kind XLSX = Kind.XLSX;

    /** Word documents. */
    public static final Kind DOCX = Kind.DOCX;

    public static final Kind PDF = Kind.PDF;

    /** What comes from outside runs nothing, loads nothing and belongs to no origin, wherever it is opened. */
    static final String BOX = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private Downloads() {}

    /** The kinds of file that we make ourselves; there is none for what others sent. */
    public enum Kind {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        PDF("application/pdf"),
        TEXT("text/plain;charset=utf-8");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }
    }

    /** Writes a file to the stream given, which it must not close. */
    @FunctionalInterface
    public interface Writer {
        void write(OutputStream out) throws IOException;
    }

    /**
     * What somebody sent: a picture as we encoded it opens in a tab of its own, anything else is taken along, without a type.
     */
    public static Anchor sent(String label, Supplier<SentFile> file) {
        var link = button(label, ofSent(file), AttachmentType.INLINE);
        link.setTarget("_blank");
        return link;
    }

    /** A picture that somebody sent, within the page; nothing is shown of what is no picture. */
    public static Image picture(String words, Supplier<SentFile> file) {
        return new Image(ofSent(file), words);
    }

    private static DownloadHandler ofSent(Supplier<SentFile> file) {
        return event -> {
            var sent = file.get();
            event.getResponse().setHeader("Content-Security-Policy", BOX);
            if (sent.isPicture()) {
                event.inline(sent.fileName());
                event.setContentType(sent.mediaType());
            } else {
                event.setFileName(sent.fileName());
                event.setContentType(SentFiles.ANYTHING);
            }
            event.setContentLength(sent.content().length);
            try (var out = event.getOutputStream()) {
                out.write(sent.content());
            }
        };
    }

    /** A small file, made in memory. */
    public static Anchor bytes(String label, String fileName, Kind kind, Supplier<byte[]> content) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, kind.mediaType, bytes.length);
        });
        return button(label, handler, AttachmentType.DOWNLOAD);
    }

    /** A PDF of ours shown in a tab of its own. */
    public static Anchor open(String label, String fileName, Kind kind, Supplier<byte[]> content) {
        var handler = DownloadHandler.fromInputStream(event -> {
                    var bytes = content.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), fileName, kind.mediaType, bytes.length);
                })
                .inline();
        var link = button(label, handler, AttachmentType.INLINE);
        link.setTarget("_blank");
        return link;
    }

    /** A file of any size, written as it is sent. */
    public static Anchor stream(String label, String fileName, Kind kind, Writer writer) {
        DownloadHandler handler = event -> {
            event.setFileName(fileName);
            event.setContentType(kind.mediaType);
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

package vn.tungho.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tungho.shared.document.sent.SentFiles;

/** Buttons that send a file. How large it may be is known to the browser and kept by the server, which stops reading there. */
public final class Uploads {
    /** The largest list taken, in bytes: some 200,000 rows; a larger one comes in parts. */
    public static final int LARGEST_LIST = 20 * 1024 * 1024;

    private static final int CHUNK = 1 << 16;

    private Uploads() {}

    /** Takes a file that fits into memory; runs in the page. */
    @FunctionalInterface
    public interface Taken {
        void take(String fileName, String mediaType, byte[] content);
    }

    /** Takes a file on the disk, which is the taker's to delete; runs in the page. */
    @FunctionalInterface
    public interface Laid {
        void take(String fileName, Path file);
    }

    /** A button for photos and papers of at most {@link SentFiles#MAX_BYTES}, one after the other. */
    public static Upload files(Button button, String refusal, Taken taken) {
        UploadHandler handler = event -> {
            var content = read(event, SentFiles.MAX_BYTES);
            var type = event.getContentType() == null ? "" : event.getContentType();
            event.getUI().access(() -> taken.take(event.getFileName(), type, content));
        };
        var upload = upload(handler, button, SentFiles.MAX_BYTES, refusal);
        upload.addAllFinishedListener(e -> upload.clearFileList());
        return upload;
    }

    /** A button for one list of at most {@link #LARGEST_LIST}, kept in a file of its own. */
    public static Upload list(Button button, String refusal, Laid laid) {
        UploadHandler handler = event -> {
            var file = Files.createTempFile("danh-sach", ".tmp");
            try {
                try (var out = Files.newOutputStream(file)) {
                    copy(event, LARGEST_LIST, out);
                }
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
            event.getUI().access(() -> laid.take(event.getFileName(), file));
        };
        var upload = upload(handler, button, LARGEST_LIST, refusal);
        upload.setMaxFiles(1);
        return upload;
    }

    private static Upload upload(UploadHandler handler, Button button, int most, String refusal) {
        var upload = new Upload(handler);
        UploadWords.in(upload);
        upload.setMaxFileSize(most);
        upload.setDropAllowed(false);
        upload.setUploadButton(button);
        upload.addFileRejectedListener(e -> Notices.error(refusal));
        return upload;
    }

    private static byte[] read(UploadEvent event, int most) throws IOException {
        var parts = new java.io.ByteArrayOutputStream();
        copy(event, most, parts);
        return parts.toByteArray();
    }

    /** Stops at the limit, whatever the sender said about the size. */
    static void copy(UploadEvent event, int most, OutputStream out) throws IOException {
        if (event.getFileSize() > most) {
            throw new TooLarge(most);
        }
        try (InputStream in = event.getInputStream()) {
            var chunk = new byte[CHUNK];
            long total = 0;
            for (var read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                total += read;
                if (total > most) {
                    throw new TooLarge(most);
                }
                out.write(chunk, 0, read);
            }
        }
    }

    /** More came than is taken. */
    static final class TooLarge extends IOException {
        TooLarge(int most) {
            super("more than " + most + " bytes were sent");
        }
    }
}

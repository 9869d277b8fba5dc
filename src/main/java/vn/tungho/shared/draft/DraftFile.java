package vn.tungho.shared.draft;

import vn.tungho.shared.document.sent.SentFile;

/** A file chosen in a form and not sent yet, in the form in which it may be kept and shown. */
public record DraftFile(long fileId, SentFile file) {
    public String fileName() {
        return file.fileName();
    }

    public String mediaType() {
        return file.mediaType();
    }

    public byte[] content() {
        return file.content();
    }
}

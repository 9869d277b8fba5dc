package vn.tungho.shared.draft;

/** A file chosen in a form and not sent yet, as it came. */
@SuppressWarnings("ArrayRecordComponent")
public record DraftFile(long fileId, String fileName, String mediaType, byte[] content) {}

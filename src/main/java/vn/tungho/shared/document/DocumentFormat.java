package vn.tungho.shared.document;

import vn.tungho.shared.TextNormalizer;

/** The two file formats a document can be taken in. */
public enum DocumentFormat {
    PDF("PDF", "pdf", PdfRenderer.MEDIA_TYPE),
    WORD("Word", "docx", WordRenderer.MEDIA_TYPE);

    private final String label;
    private final String extension;
    private final String mediaType;

    DocumentFormat(String label, String extension, String mediaType) {
        this.label = label;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The whole file. */
    public byte[] render(OfficialDocument document) {
        return switch (this) {
            case PDF -> PdfRenderer.render(document);
            case WORD -> WordRenderer.render(document);
        };
    }

    /** A name made of the document's title that every system takes: {@code bien-ban-hop-dan-2026.pdf}. */
    public String fileName(OfficialDocument document) {
        var name = TextNormalizer.plain(document.title())
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return (name.isEmpty() ? "van-ban" : name) + "." + extension;
    }
}

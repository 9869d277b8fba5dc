package vn.tungho.shared.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An administrative document, independent of its file format: {@link PdfRenderer} and {@link WordRenderer} print it.
 *
 * @param title the file's title in its properties
 * @param isDraft prints “BẢN NHÁP” across every page
 * @param hasPageNumbers numbers from the second page on
 */
public record OfficialDocument(
        String title, boolean isLandscape, boolean isDraft, boolean hasPageNumbers, List<Block> blocks) {
    /** What is printed across a draft. */
    public static final String DRAFT_MARK = "BẢN NHÁP";

    public OfficialDocument {
        blocks = List.copyOf(blocks);
    }

    /** The same with the draft mark. */
    public OfficialDocument asDraft() {
        return new OfficialDocument(title, isLandscape, true, hasPageNumbers, blocks);
    }

    /** The same with a remark before the signatures; an empty one changes nothing. */
    public OfficialDocument remarkedBeforeSigning(String remark) {
        return remark.isEmpty()
                ? this
                : with(blocks.stream()
                        .flatMap(b -> b instanceof Block.Closing ? Stream.of(remark(remark), b) : Stream.of(b))
                        .toList());
    }

    /** The same with a remark under everything else; an empty one changes nothing. */
    public OfficialDocument remarkedAtEnd(String remark) {
        return remark.isEmpty()
                ? this
                : with(Stream.concat(blocks.stream(), Stream.of(remark(remark))).toList());
    }

    private static Block remark(String text) {
        return new Block.Text(TextStyle.NOTE, text);
    }

    private OfficialDocument with(List<Block> other) {
        return new OfficialDocument(title, isLandscape, isDraft, hasPageNumbers, other);
    }

    /** One file of several documents, each beginning on a new page; orientation as the first. */
    public static OfficialDocument join(String title, List<OfficialDocument> parts) {
        var blocks = new ArrayList<Block>();
        for (var part : parts) {
            if (!blocks.isEmpty()) {
                blocks.add(new Block.PageBreak());
            }
            blocks.addAll(part.blocks());
        }
        return new OfficialDocument(
                title,
                !parts.isEmpty() && parts.getFirst().isLandscape(),
                parts.stream().anyMatch(OfficialDocument::isDraft),
                parts.size() == 1 && parts.getFirst().hasPageNumbers(),
                blocks);
    }

    public static Builder titled(String title) {
        return new Builder(title);
    }

    /** Puts a document together, block by block. */
    public static final class Builder {
        private final String title;
        private final List<Block> blocks = new ArrayList<>();
        private boolean landscape;

        private Builder(String title) {
            this.title = title;
        }

        public Builder landscape() {
            landscape = true;
            return this;
        }

        public Builder add(Block block) {
            blocks.add(block);
            return this;
        }

        public Builder title(String text, String subtitle) {
            text(TextStyle.TITLE, text);
            return subtitle.isBlank() ? this : text(TextStyle.SUBTITLE, subtitle);
        }

        public Builder text(TextStyle style, String text) {
            return add(new Block.Text(style, text));
        }

        public Builder heading(String text) {
            return text(TextStyle.HEADING, text);
        }

        public Builder paragraph(String text) {
            return text(TextStyle.BODY, text);
        }

        public Builder note(String text) {
            return text(TextStyle.NOTE, text);
        }

        public Builder items(List<String> items) {
            items.forEach(item -> text(TextStyle.ITEM, item));
            return this;
        }

        /** “Họ và tên: …”; an empty value leaves dots for the pen. */
        public Builder field(String label, String value) {
            return add(new Block.Labelled(label + ":", value.isBlank() ? "…".repeat(15) : value, false));
        }

        public Builder article(int number, String text) {
            return add(new Block.Labelled("Điều " + number + ".", text, true));
        }

        public Builder checkBoxes(int perLine, List<Block.CheckBox> boxes) {
            return add(new Block.CheckBoxes(boxes, perLine));
        }

        public Builder closing(List<String> recipients, Block.Signature... signatures) {
            return add(new Block.Closing(recipients, List.of(signatures)));
        }

        public Builder picture(Image image, int widthMillimetres, String caption) {
            return add(new Block.Picture(image, widthMillimetres, caption));
        }

        public Builder pageBreak() {
            return add(new Block.PageBreak());
        }

        public OfficialDocument build() {
            return new OfficialDocument(title, landscape, false, true, blocks);
        }
    }
}

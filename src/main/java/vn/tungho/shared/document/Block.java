package vn.tungho.shared.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of an official document, from top to bottom. Texts are plain: nothing in them is mark-up. */
public sealed interface Block
        permits Letterhead,
                Table,
                Block.Text,
                Block.Labelled,
                Block.CheckBoxes,
                Block.Closing,
                Block.Picture,
                Block.PageBreak {

    /** A paragraph; a line break in the text is one on the page. */
    record Text(TextStyle style, String text) implements Block {}

    /**
     * A label and what follows it on the same line.
     *
     * @param isArticle true for “Điều 1.”: the label is bold and the paragraph indented; else the value is bold
     */
    record Labelled(String label, String text, boolean isArticle) implements Block {}

    /**
     * Boxes to tick, side by side.
     *
     * @param perLine how many stand on one line, at least 1
     */
    record CheckBoxes(List<CheckBox> boxes, int perLine) implements Block {
        public CheckBoxes {
            boxes = List.copyOf(boxes);
        }
    }

    /** One box with its text. */
    record CheckBox(String label, boolean isChecked) {}

    /** The end of a document: “Nơi nhận” at the left when there are recipients, one to three signatures beside it. */
    record Closing(List<String> recipients, List<Signature> signatures) implements Block {
        public Closing {
            recipients = List.copyOf(recipients);
            signatures = List.copyOf(signatures);
            if (signatures.isEmpty() || signatures.size() > 3) {
                throw new IllegalArgumentException("one to three signatures stand side by side");
            }
        }

        /** The role with as many lines as the longest one, so that what follows stands at one height. */
        String role(Signature signature) {
            var lines = signatures.stream().mapToInt(s -> lines(s.role())).max().orElse(1);
            return signature.role() + "\n\u00A0".repeat(lines - lines(signature.role()));
        }

        private static int lines(String text) {
            return (int) text.lines().count();
        }
    }

    /**
     * Who signs.
     *
     * @param role in capitals, such as CHỦ TỊCH; a line break in it is one on the page
     * @param note in brackets under the role
     * @param name null leaves the line to the pen
     */
    record Signature(String role, String note, @Nullable String name) {
        /** With the usual note “(Ký, ghi rõ họ tên)”. */
        public static Signature of(String role, @Nullable String name) {
            return new Signature(role, "(Ký, ghi rõ họ tên)", name);
        }

        /** For an office that signs with its seal. */
        public static Signature sealed(String role, @Nullable String name) {
            return new Signature(role, "(Ký tên, đóng dấu)", name);
        }
    }

    /** A PNG image with a line under it. */
    record Picture(Image image, int widthMillimetres, String caption) implements Block {}

    /** What follows begins on a new page. */
    record PageBreak() implements Block {}
}

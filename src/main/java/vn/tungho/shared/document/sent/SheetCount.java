package vn.tungho.shared.document.sent;

import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;

/** Counts rows, cells, columns and the length of texts in the bytes of a sheet as they pass, with a few dozen bytes of memory. */
final class SheetCount {
    private static final int LONGEST_TAG = 200;

    /** More signs between two brackets than any program writes. */
    private static final int ENDLESS_TAG = 1 << 16;

    private final SheetLimits limits;
    private final long end;
    private final StringBuilder tag = new StringBuilder(LONGEST_TAG);
    private boolean isInTag;
    private boolean isInQuotes;
    private boolean isTexts;
    private long inTag;
    private long text;
    private long rows;
    private long cells;
    private long columns;

    SheetCount(SheetLimits limits) {
        this.limits = limits;
        end = System.nanoTime() + limits.time().toNanos();
    }

    /** A new part begins. */
    void begin() {
        isInTag = false;
        isTexts = false;
        tag.setLength(0);
        text = 0;
    }

    /** Whether this part holds the texts of the workbook, by what stands in it: its name may be any. */
    boolean isTexts() {
        return isTexts;
    }

    void expectInTime() {
        if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
            throw new BusinessException(
                    "Đọc tệp này quá lâu nên hệ thống đã dừng. Hãy chia nhỏ danh sách rồi chọn lại.");
        }
    }

    /** A piece of XML. */
    void take(byte[] chunk, int length) {
        for (var i = 0; i < length; i++) {
            var sign = (char) (chunk[i] & 0xFF);
            if (sign == 0) {
                throw SheetGuard.tooLarge();
            }
            if (isInTag) {
                within(sign);
            } else if (sign == '<') {
                isInTag = true;
                inTag = 0;
                tag.setLength(0);
                text = 0;
            } else if ((sign & 0xC0) != 0x80 && ++text > limits.longestText()) {
                throw new BusinessException("Có một ô dài hơn " + VietnameseFormat.number(limits.longestText())
                        + " chữ, không phải là danh sách. Hãy xóa ô đó rồi chọn lại.");
            }
        }
    }

    private void within(char sign) {
        if (sign == '>') {
            isInTag = false;
            ended();
        } else if (++inTag > ENDLESS_TAG) {
            throw SheetGuard.tooLarge();
        } else if (tag.length() < LONGEST_TAG) {
            tag.append(sign);
        }
    }

    private void ended() {
        var colon = tag.indexOf(":");
        var space = tag.indexOf(" ");
        var from = colon >= 0 && (space < 0 || colon < space) ? colon + 1 : 0;
        var to = space < 0 ? tag.length() : space;
        var name = from < to ? tag.substring(from, to) : "";
        if (name.equals("row") || name.equals("row/")) {
            expectRow();
        } else if (name.equals("sst") || name.equals("si")) {
            isTexts = true;
        } else if (name.equals("c") || name.equals("c/")) {
            cell();
        }
    }

    private void expectRow() {
        if (++rows > limits.rows()) {
            throw new BusinessException("Tệp có hơn " + VietnameseFormat.number(limits.rows())
                    + " dòng. Hãy xóa các dòng trống ở cuối hoặc chia theo xã rồi chọn lại.");
        }
    }

    private void cell() {
        if (++cells > limits.cells()) {
            throw SheetGuard.tooLarge();
        }
        var at = tag.indexOf(" r=");
        var column = 0L;
        for (var i = at + 4; at >= 0 && i < tag.length() && Character.isLetter(tag.charAt(i)); i++) {
            column = column * 26 + (Character.toUpperCase(tag.charAt(i)) - 'A' + 1);
        }
        expectColumn(column);
    }

    private void expectColumn(long column) {
        if (column > limits.columns()) {
            throw new BusinessException("Tệp có ô ở sau cột thứ " + VietnameseFormat.number(limits.columns())
                    + ", không phải là danh sách. Hãy xóa các cột thừa bên phải rồi chọn lại.");
        }
    }

    /** A piece of a text with a line for each row. */
    void lines(byte[] chunk, int length) {
        for (var i = 0; i < length; i++) {
            var sign = chunk[i];
            if (sign == '"') {
                isInQuotes = !isInQuotes;
            } else if (sign == '\n' && !isInQuotes) {
                expectRow();
                columns = 0;
                text = 0;
            } else if ((sign == ';' || sign == ',' || sign == '\t') && !isInQuotes) {
                expectColumn(++columns);
                text = 0;
            }
            if (++text > 4L * limits.longestText()) {
                throw new BusinessException("Có một ô dài hơn " + VietnameseFormat.number(limits.longestText())
                        + " chữ, không phải là danh sách. Hãy xóa ô đó rồi chọn lại.");
            }
        }
    }
}

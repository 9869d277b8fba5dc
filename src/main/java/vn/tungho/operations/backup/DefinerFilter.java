package vn.tungho.operations.backup;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Leaves out the lines in which a dump names the account that made a view: on another server that account does not exist, and the view
 * then belongs to whoever restores it. A line break within data is written as {@code \n}, so that no data begin a line.
 */
final class DefinerFilter extends FilterOutputStream {
    private static final byte[] UNWANTED = "/*!50013 DEFINER=".getBytes(US_ASCII);

    /** How much of the unwanted beginning this line has so far; -1 when it is another line. */
    private int matched;

    DefinerFilter(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        var end = from + length;
        var position = from;
        while (position < end) {
            if (matched == -1) {
                var next = endOfLine(bytes, position, end);
                out.write(bytes, position, next - position);
                matched = bytes[next - 1] == '\n' ? 0 : -1;
                position = next;
            } else if (matched == UNWANTED.length) {
                var next = endOfLine(bytes, position, end);
                matched = bytes[next - 1] == '\n' ? 0 : matched;
                position = next;
            } else if (bytes[position] == UNWANTED[matched]) {
                matched++;
                position++;
            } else {
                out.write(UNWANTED, 0, matched);
                matched = -1;
            }
        }
    }

    /** The place after the next line break, or the end of what is there. */
    private static int endOfLine(byte[] bytes, int from, int end) {
        for (var i = from; i < end; i++) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        return end;
    }

    /** What looked like the beginning of an unwanted line at the very end is none. */
    @Override
    public void flush() throws IOException {
        if (matched > 0 && matched < UNWANTED.length) {
            out.write(UNWANTED, 0, matched);
            matched = -1;
        }
        out.flush();
    }
}

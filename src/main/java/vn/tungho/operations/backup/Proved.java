package vn.tungho.operations.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells what the cipher refuses from what happens to those who take what it yields. */
final class Proved extends FilterInputStream {
    Proved(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        try {
            return in.read();
        } catch (IOException e) {
            throw new Damaged(e);
        }
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            return in.read(bytes, from, length);
        } catch (IOException e) {
            throw new Damaged(e);
        }
    }
}

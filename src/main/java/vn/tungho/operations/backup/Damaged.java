package vn.tungho.operations.backup;

import java.io.IOException;

/** A piece of a backup is not what was written. */
final class Damaged extends IOException {
    Damaged(IOException cause) {
        super(cause);
    }
}

package vn.tungho.reporting;

import org.jspecify.annotations.Nullable;
import vn.tungho.shared.document.Block;

/** The signatures that come up again and again. */
final class Signer {
    private Signer() {}

    static Block.Signature chair(@Nullable String name) {
        return Block.Signature.sealed("CHỦ TỊCH", name);
    }

    static Block.Signature steeringHead(@Nullable String name) {
        return Block.Signature.sealed("TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN", name);
    }

    static Block.Signature compiler(@Nullable String name) {
        return Block.Signature.of("NGƯỜI LẬP BIỂU", name);
    }

    static Block.Signature villageHead(@Nullable String name) {
        return Block.Signature.of("TRƯỞNG THÔN", name);
    }
}

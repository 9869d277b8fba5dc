package vn.tungho.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.tungho.publication.list.PublishedLine;

/** The check sum under which a village's list was made; corrections by a later decision stand beside it and do not change it. */
final class ListHash {
    private ListHash() {}

    static String of(String villageName, List<PublishedLine> lines) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((villageName + "\n").getBytes(UTF_8));
            for (var line : lines) {
                digest.update(
                        (line.lineNo() + "|" + line.householdId() + "|" + line.name() + "|" + line.result() + "\n")
                                .getBytes(UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

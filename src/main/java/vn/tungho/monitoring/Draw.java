package vn.tungho.monitoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The drawing TH-MAU-1, which anybody can repeat with a SHA-256 programme:
 *
 * <ol>
 *   <li>The frame is a text of one line a household, {@code code|village|signs}, sorted by the code, joined by line feeds, in UTF-8.
 *       Its SHA-256 is shown before the seed is known.
 *   <li>Each household's number is the SHA-256 of {@code seed|code} in hexadecimal; the smallest come first.
 *   <li>In each village, in the order of the villages' codes, the first n are drawn.
 *   <li>For each sign, in the order of {@link RiskSign}, the first m that have the sign and are not yet drawn.
 * </ol>
 */
final class Draw {
    static final String ALGORITHM = "TH-MAU-1";

    private Draw() {}

    /** The frame as it is published. */
    static String text(List<FrameRow> frame) {
        return frame.stream()
                .sorted(Comparator.comparing(FrameRow::householdCode))
                .map(FrameRow::line)
                .collect(Collectors.joining("\n"));
    }

    /** The frame's hash. */
    static String hash(List<FrameRow> frame) {
        return sha256(text(frame));
    }

    /** A household's number for this seed. */
    static String number(String seed, String householdCode) {
        return sha256(seed + "|" + householdCode);
    }

    /** The drawn rows in their order, each with what it was drawn for. */
    static List<FrameRow> draw(List<FrameRow> frame, String seed, int perVillage, int perSign) {
        var sorted = frame.stream()
                .sorted(Comparator.comparing(r -> number(seed, r.householdCode())))
                .toList();
        var drawn = new ArrayList<FrameRow>();
        Set<String> taken = new LinkedHashSet<>();
        var villages = sorted.stream()
                .collect(Collectors.groupingBy(FrameRow::villageCode, TreeMap::new, Collectors.toList()));
        villages.forEach((village, rows) -> take(rows, perVillage, village, drawn, taken));
        for (var sign : RiskSign.values()) {
            take(sorted.stream().filter(r -> r.signList().contains(sign)).toList(), perSign, sign.name(), drawn, taken);
        }
        return drawn;
    }

    private static void take(List<FrameRow> rows, int most, String reason, List<FrameRow> drawn, Set<String> taken) {
        rows.stream()
                .filter(r -> !taken.contains(r.householdCode()))
                .limit(most)
                .toList()
                .forEach(r -> {
                    taken.add(r.householdCode());
                    drawn.add(r.drawn(drawn.size() + 1, reason));
                });
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("no SHA-256", e);
        }
    }
}

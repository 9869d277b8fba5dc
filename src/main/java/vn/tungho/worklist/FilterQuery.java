package vn.tungho.worklist;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter as part of an address, so that a list can be bookmarked, saved and sent to a colleague. */
public final class FilterQuery {
    private static final String WHOSE = "cua";
    private static final String KIND = "loai";
    private static final String VILLAGE = "thon";
    private static final String BAND = "han";
    private static final String TEXT = "tim";

    private FilterQuery() {}

    /** What stands behind the question mark; empty for the filter that shows everything of one's own. */
    public static String write(WorkFilter filter) {
        var parts = new ArrayList<String>();
        if (filter.whose() != WorkFilter.Whose.MINE_AND_ROLES) {
            put(parts, WHOSE, word(filter.whose()));
        }
        put(parts, KIND, filter.kind());
        put(parts, VILLAGE, filter.villageCode());
        put(parts, BAND, filter.band() == null ? null : word(filter.band()));
        put(parts, TEXT, filter.text());
        return String.join("&", parts);
    }

    /** The filter of an address; what it does not know is left out. */
    public static WorkFilter read(Map<String, List<String>> parameters) {
        var whose = WorkFilter.Whose.MINE_AND_ROLES;
        for (var value : WorkFilter.Whose.values()) {
            whose = word(value).equals(first(parameters, WHOSE)) ? value : whose;
        }
        WorkFilter.DueBand band = null;
        for (var value : WorkFilter.DueBand.values()) {
            band = word(value).equals(first(parameters, BAND)) ? value : band;
        }
        return new WorkFilter(
                whose, first(parameters, KIND), first(parameters, VILLAGE), band, first(parameters, TEXT));
    }

    /** As {@link #read(Map)}, from the text behind the question mark. */
    public static WorkFilter read(String query) {
        var parameters = new HashMap<String, List<String>>();
        for (var part : query.split("&", -1)) {
            var equals = part.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        part.substring(0, equals),
                        List.of(URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8)));
            }
        }
        return read(parameters);
    }

    private static @Nullable String first(Map<String, List<String>> parameters, String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() || values.getFirst().isBlank()
                ? null
                : values.getFirst().strip();
    }

    private static void put(List<String> parts, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            parts.add(name + "=" + URLEncoder.encode(value.strip(), StandardCharsets.UTF_8));
        }
    }

    private static String word(WorkFilter.Whose whose) {
        return switch (whose) {
            case MINE_AND_ROLES -> "toi";
            case MINE -> "da-nhan";
            case DEPUTYSHIPS -> "lam-thay";
            case AREA -> "dia-ban";
        };
    }

    private static String word(WorkFilter.DueBand band) {
        return switch (band) {
            case OVERDUE -> "qua-han";
            case TODAY -> "hom-nay";
            case WEEK -> "7-ngay";
            case LATER -> "sau-do";
        };
    }
}

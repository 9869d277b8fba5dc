package vn.tungho.review;

import java.util.List;

/**
 * The province's written answer.
 *
 * @param villageCodes the villages that have to be reviewed again; none when it agrees
 */
public record OpinionData(String number, boolean agreed, String content, List<String> villageCodes) {
    public OpinionData {
        villageCodes = List.copyOf(villageCodes);
    }
}

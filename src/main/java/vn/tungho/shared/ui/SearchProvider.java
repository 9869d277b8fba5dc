package vn.tungho.shared.ui;

import java.util.List;

/** A module that can be searched from the top of every page; a bean. It finds only what the person at work may see. */
public interface SearchProvider {
    /** The heading over the hits, such as "Hộ gia đình". */
    String group();

    /** At most {@code limit} hits, the best first; {@code text} is as typed and at least 2 characters long. */
    List<SearchHit> search(String text, int limit);
}

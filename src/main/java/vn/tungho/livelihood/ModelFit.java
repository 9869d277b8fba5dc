package vn.tungho.livelihood;

import java.util.List;

/**
 * A model that suits a household, with what speaks for it and what has to be asked.
 *
 * @param points orders the list and means nothing else
 */
public record ModelFit(Model model, int points, List<String> lines) {
    public ModelFit {
        lines = List.copyOf(lines);
    }
}

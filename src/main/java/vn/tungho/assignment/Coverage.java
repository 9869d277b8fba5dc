package vn.tungho.assignment;

import java.util.List;

/** How far the help reaches: how many households have somebody, were visited this month, are overdue. */
public record Coverage(List<Part> parts) {
    public Coverage {
        parts = List.copyOf(parts);
    }

    /**
     * Of one commune, village, cell or helper.
     *
     * @param households poor, near-poor and newly escaped ones
     * @param unhelped without a helper: an alert unless 0
     * @param waiting signed, and the helper has not answered yet
     * @param visited visited since the month began
     */
    public record Part(String code, String name, int households, int unhelped, int waiting, int visited, int overdue) {}

    /** The sum of all parts. */
    public Part total() {
        return new Part(
                "",
                "Cộng",
                parts.stream().mapToInt(Part::households).sum(),
                parts.stream().mapToInt(Part::unhelped).sum(),
                parts.stream().mapToInt(Part::waiting).sum(),
                parts.stream().mapToInt(Part::visited).sum(),
                parts.stream().mapToInt(Part::overdue).sum());
    }

    /** By what the parts are told apart. */
    public enum By {
        COMMUNE("Xã"),
        VILLAGE("Thôn"),
        CELL("Chi bộ"),
        HELPER("Người giúp");

        private final String label;

        By(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}

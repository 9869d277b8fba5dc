package vn.tungho.standard.coherence;

import java.util.List;

/**
 * How a need of Phiếu B2 follows from answers of Phiếu B1.
 *
 * @param itemCode the need's question
 * @param leastLacking from how many of the {@code lacking} answers on the household lacks it
 * @param isWhole false when B1 does not ask everything the need is about: it then only tells when the household does not lack it
 * @param lacking the answers that speak for lacking, at most one of each question
 */
public record NeedRule(String itemCode, int leastLacking, boolean isWhole, List<Answer> lacking) {
    public NeedRule {
        lacking = List.copyOf(lacking);
    }

    /** An answer to a question. */
    public record Answer(String itemCode, String optionCode) {}
}

package vn.tungho.standard.coherence;

/** Two answers that hardly go together; {@code reason} is why, as the end of a sentence. */
public record AnswerClash(
        String itemCode, String optionCode, String otherItemCode, String otherOptionCode, String reason) {}

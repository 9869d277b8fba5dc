package vn.tungho.standard.coherence;

/**
 * A need that follows from other answers.
 *
 * @param answer {@code yes} when the household lacks it, {@code no} when not
 * @param reason a sentence with the questions and answers it follows from
 */
public record DerivedNeed(String itemCode, String answer, String reason) {}

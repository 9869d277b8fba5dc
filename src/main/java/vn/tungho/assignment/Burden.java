package vn.tungho.assignment;

/**
 * What writing cost a helper for the visits of a month.
 *
 * @param visits made on days of the month, as the report counts them
 * @param minutes how long the forms were open
 * @param questions how many questions were answered
 * @param isAbove true when one of the two is above its cap
 */
public record Burden(
        long helperId, String helperName, String cellName, int visits, int minutes, int questions, boolean isAbove) {}

package vn.tungho.inyear;

import java.time.LocalDate;

/**
 * Households taken in together after a disaster, with reduced forms.
 *
 * @param basis the paper that says so, such as a report of damages with its number
 * @param owed how many papers are still owed for requests under way
 */
public record DisasterBatch(
        long batchId,
        String provinceCode,
        String communeCode,
        String eventName,
        LocalDate happenedOn,
        String basis,
        int households,
        String recordedBy,
        int owed) {}

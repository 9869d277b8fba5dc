package vn.tungho.standard;

import java.time.LocalDateTime;

/**
 * A workbook of official values that one administrator handed in for another one to confirm.
 *
 * @param sha256 of the file as it was sent
 * @param valueCount how many values it proposed
 */
public record StandardSheet(
        long sheetId,
        String editionId,
        String fileName,
        String sha256,
        long sizeInBytes,
        int valueCount,
        String enteredBy,
        LocalDateTime enteredAt) {}

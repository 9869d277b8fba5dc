package vn.tungho.complaint;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A denunciation (tố cáo) that came in and was passed on; it is never handled here.
 */
public record Denunciation(
        long denunciationId,
        String provinceCode,
        @Nullable String communeCode,
        @Nullable String villageCode,
        LocalDate receivedOn,
        String summary,
        String about,
        String routedTo,
        LocalDate routedOn,
        String documentNumber,
        long recordedBy,
        LocalDateTime recordedAt) {}

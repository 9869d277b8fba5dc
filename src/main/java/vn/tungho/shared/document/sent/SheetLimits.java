package vn.tungho.shared.document.sent;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What a workbook or CSV list may be; each stands in the configuration file with its reason.
 *
 * @param unpacked most bytes of a workbook's parts together
 * @param ratio how many times larger than packed, once there is more than a list's worth
 * @param sharedStrings most bytes of the texts, which lie in memory all at once
 * @param longestText most signs of one cell
 * @param time the longest that looking through it may take
 */
@ConfigurationProperties("tungho.limits.sheet")
public record SheetLimits(
        DataSize unpacked,
        int ratio,
        DataSize sharedStrings,
        int rows,
        int columns,
        int cells,
        int longestText,
        Duration time) {}

package vn.tungho.review;

import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tungho.standard.HouseholdFacts;
import vn.tungho.standard.SheetForm;

/**
 * The sheet as it opens.
 *
 * @param answers what is filled in: the draft, else the last sheet of this year, else what the register tells
 * @param lastYear last year's answers, to be shown beside
 * @param suggested what the register tells, to be checked
 * @param facts what the register knows of the household
 * @param reasons why needs are answered otherwise than they follow from other answers, question → words
 */
public record SheetPage(
        ReviewCase reviewCase,
        SheetForm form,
        Map<String, String> answers,
        Map<String, String> lastYear,
        Map<String, String> suggested,
        HouseholdFacts facts,
        Map<String, String> reasons,
        @Nullable LocalDateTime savedAt) {}

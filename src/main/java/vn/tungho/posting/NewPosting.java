package vn.tungho.posting;

import java.util.List;
import vn.tungho.shared.area.Area;

/** A list to freeze. */
public record NewPosting(long subjectId, Area village, String title, String placeName, List<PostingLine> lines) {}

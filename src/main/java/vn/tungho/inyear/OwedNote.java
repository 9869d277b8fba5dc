package vn.tungho.inyear;

import jakarta.validation.constraints.Size;

/** What is noted beside a paper that came later. */
public record OwedNote(@Size(max = 500) String note) {}

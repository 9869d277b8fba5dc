package vn.tungho.support;

/** What all funds of one kind of source promised, got and used in a year, in đồng. */
public record SourceTotals(
        FundSource source, int funds, long budget, long promised, long received, long used, int cases) {}

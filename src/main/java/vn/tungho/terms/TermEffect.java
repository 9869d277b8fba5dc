package vn.tungho.terms;

/** What a change would do: how many open deadlines would move. */
public record TermEffect(int moving) {}

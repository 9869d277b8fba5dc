package vn.tungho.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tungho.shared.area.Area;

/** Who is at work now: the user with all grants that hold today, deputyships included. */
public record Person(long userId, String username, String fullName, List<Grant> grants) {
    public Person {
        grants = List.copyOf(grants);
    }

    /** True when the person holds the role for an area that contains {@code area}. */
    public boolean has(Role role, Area area) {
        return grants.stream().anyMatch(g -> g.role() == role && g.area().contains(area));
    }

    /** True when the person holds the role anywhere. */
    public boolean has(Role role) {
        return grants.stream().anyMatch(g -> g.role() == role);
    }

    /** What this person may see: every area of every grant. */
    public Scope scope() {
        return Scope.of(grants.stream().map(Grant::area).toList());
    }

    /** The provinces in which the person holds a role. */
    public Set<String> provinceCodes() {
        return grants.stream().map(g -> g.area().provinceCode()).collect(Collectors.toSet());
    }

    /** The addresses under which work waits for this person's roles. */
    public List<String> audiences() {
        return grants.stream().map(Grant::audience).distinct().toList();
    }
}

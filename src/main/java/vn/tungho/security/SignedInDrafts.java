package vn.tungho.security;

import java.util.OptionalLong;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.tungho.shared.draft.DraftOwner;

/** The drafts of a form belong to whoever is signed in. */
@Component
class SignedInDrafts implements DraftOwner {
    private final PersonCache people;

    SignedInDrafts(PersonCache people) {
        this.people = people;
    }

    @Override
    public OptionalLong userId() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            return OptionalLong.empty();
        }
        return people.find(authentication.getName()).stream()
                .mapToLong(p -> p.person().userId())
                .findFirst();
    }
}

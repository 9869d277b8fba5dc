package vn.tungho.security;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person of the security context, with the grants that hold today. */
@Component
class SpringCurrentUser implements CurrentUser {
    private final PersonCache people;

    SpringCurrentUser(PersonCache people) {
        this.people = people;
    }

    @Override
    public Person require() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
        }
        return people.find(authentication.getName())
                .orElseThrow(() -> new AccessDeniedException("no active user " + authentication.getName()))
                .person();
    }
}

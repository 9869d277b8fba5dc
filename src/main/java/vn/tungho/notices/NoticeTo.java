package vn.tungho.notices;

import org.jspecify.annotations.Nullable;
import vn.tungho.security.Role;

/** Who is told. */
public sealed interface NoticeTo {
    /** Somebody with an account: in the inbox, and by e-mail when they left an address. */
    record User(long userId) implements NoticeTo {}

    /** Everybody who holds the role for an area that contains the given one or lies in it. */
    record Holders(Role role, String areaCode) implements NoticeTo {}

    /** Somebody without an account, by what they left of telephone and e-mail; told nothing when they left neither. */
    record Contact(
            String name, @Nullable String phone, @Nullable String email) implements NoticeTo {
        @Override
        public String toString() {
            return "Contact[]";
        }
    }

    static NoticeTo user(long userId) {
        return new User(userId);
    }

    /** @param areaCode the code of a province (2 digits), commune (5) or village (8) */
    static NoticeTo role(Role role, String areaCode) {
        return new Holders(role, areaCode);
    }

    static NoticeTo contact(String name, @Nullable String phone, @Nullable String email) {
        return new Contact(name, phone, email);
    }
}

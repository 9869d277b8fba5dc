package vn.tungho.shared;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address under which people reach this installation from outside: printed as a QR code and written in messages. */
@Component
public class PublicAddress {
    private final String base;

    PublicAddress(@Value("${tungho.public-url}") String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    /** The full address of a page. {@code path} has no leading slash. */
    public String of(String path) {
        return base + "/" + path;
    }
}

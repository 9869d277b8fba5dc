package vn.tungho.shared.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import vn.tungho.shared.input.Ids;

/** The numbers of things in the addresses of pages: what is no number of a thing leads to the page that says so. */
public final class RouteId {
    private RouteId() {}

    /** The number in a part of the path. */
    public static long of(BeforeEnterEvent event, String name) {
        return ifAny(event, name).orElseThrow(NotFoundException::new);
    }

    /** The number in a part of the path that may be missing. */
    public static Optional<Long> ifAny(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).map(RouteId::number);
    }

    /** The number behind the question mark, where there is one. */
    public static Optional<Long> asked(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name).map(RouteId::number);
    }

    private static long number(String text) {
        return Ids.read(text).orElseThrow(NotFoundException::new);
    }
}

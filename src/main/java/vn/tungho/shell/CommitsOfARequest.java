package vn.tungho.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.outage.Commits;

/** Counts anew with each request what it committed, so that an error says truly whether the act was written. */
class CommitsOfARequest implements VaadinRequestInterceptor {
    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        Commits.reset();
    }

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {
        // told by the error handler
    }

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        Commits.reset();
    }
}

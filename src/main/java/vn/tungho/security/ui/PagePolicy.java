package vn.tungho.security.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * What may run in a page of the desk: scripts of ours and those that this very answer marks. A script that somebody smuggles into a text
 * has no mark and stands still. The screens' own engine builds functions from what the server sends, which is why evaluation is allowed,
 * and sets styles on elements.
 */
@Component
@ConditionalOnWebApplication
class PagePolicy implements VaadinServiceInitListener {
    private static final String POLICY =
            "default-src 'self'; script-src 'self' 'nonce-%s' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self';"
                    + " frame-ancestors 'none'";
    private static final int BYTES = 18;

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::mark);
    }

    private void mark(IndexHtmlResponse page) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader("Content-Security-Policy", POLICY.formatted(nonce));
        page.getVaadinResponse().setHeader("Cache-Control", "no-store");
    }
}

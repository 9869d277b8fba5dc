package vn.tungho.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.VietnameseFormat;

/** Says on every page of a demo installation that its people are invented, and which day its clock shows. */
@org.springframework.stereotype.Component
public class DemoNotice {
    private final boolean demo;
    private final AppClock clock;

    DemoNotice(@Value("${tungho.demo:false}") boolean demo, AppClock clock) {
        this.demo = demo;
        this.clock = clock;
    }

    public boolean isDemo() {
        return demo;
    }

    /** The line to put on top of a page; empty in earnest. */
    public Optional<Component> banner() {
        if (!demo) {
            return Optional.empty();
        }
        var head = new Span("DỮ LIỆU MẪU");
        head.addClassName("th-demo-head");
        var line = new Aside(
                head,
                new Span(": người và hộ trong đây là bịa ra · ngày trong hệ thống: "
                        + VietnameseFormat.weekdayDate(clock.today())));
        line.addClassName("th-demo");
        line.getElement().setAttribute("aria-label", "Dữ liệu mẫu");
        return Optional.of(line);
    }
}

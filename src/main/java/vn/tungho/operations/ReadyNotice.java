package vn.tungho.operations;

import java.io.PrintStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the system where it is. */
@Component
class ReadyNotice {
    private final boolean demo;

    ReadyNotice(@Value("${tungho.demo:false}") boolean demo) {
        this.demo = demo;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            PrintStream out = System.out;
            out.println("Từng Hộ đã sẵn sàng: http://localhost:"
                    + web.getWebServer().getPort()
                    + (demo ? " (dữ liệu mẫu; tài khoản ghi trên trang đăng nhập)" : ""));
        }
    }
}

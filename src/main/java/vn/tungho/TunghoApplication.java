package vn.tungho;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.tungho.shared.AppClock;

/** Starts the server. */
@SpringBootApplication
public class TunghoApplication {
    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone(AppClock.ZONE));
        SpringApplication.run(TunghoApplication.class, args);
    }
}

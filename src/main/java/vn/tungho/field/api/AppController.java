package vn.tungho.field.api;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The doors of the app. */
@Controller
class AppController {
    private final AppFiles files;

    AppController(AppFiles files) {
        this.files = files;
    }

    /** Behind the sign-in: whoever is not signed in signs in first and comes back to the app. */
    @GetMapping("/di-ho")
    String open() {
        return "redirect:/field/index.html#/vao";
    }

    @GetMapping({"/field", "/field/"})
    String folder() {
        return "redirect:/field/index.html";
    }

    /** Never from a cache, else a new version would not be noticed. */
    @GetMapping("/field/sw.js")
    ResponseEntity<String> worker() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .body(files.worker());
    }
}

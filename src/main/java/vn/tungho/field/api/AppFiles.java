package vn.tungho.field.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The files of the app as they are in this build: which they are, and one hash over all of them. */
@Component
class AppFiles {
    private static final String ROOT = "META-INF/resources/";

    private final SingletonSupplier<String> worker = SingletonSupplier.of(AppFiles::makeWorker);

    /** The service worker, with the version and the list of files put in front. */
    String worker() {
        return worker.obtain();
    }

    private static String makeWorker() {
        try {
            var files = new TreeMap<String, byte[]>();
            add(files, "field/", "**/*", "");
            add(files, "css/", "tungho.css", "../css/");
            add(files, "icons/", "ind-*.svg", "../icons/");
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            files.remove("worker.js");
            var version = HexFormat.of().formatHex(digest.digest()).substring(0, 12);
            var list = files.keySet().stream().map(f -> "'" + f + "'").collect(Collectors.joining(", ", "[", "]"));
            return "const VERSION = '" + version + "';\nconst FILES = " + list + ";\n"
                    + new ClassPathResource(ROOT + "field/worker.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(TreeMap<String, byte[]> files, String folder, String pattern, String prefix)
            throws IOException {
        for (var file :
                new PathMatchingResourcePatternResolver().getResources("classpath:" + ROOT + folder + pattern)) {
            if (file.isReadable() && file.contentLength() > 0) {
                files.put(prefix + name(file, folder), file.getContentAsByteArray());
            }
        }
    }

    private static String name(Resource file, String folder) throws IOException {
        var address = file.getURL().toString();
        return address.substring(address.indexOf(ROOT + folder) + (ROOT + folder).length());
    }
}

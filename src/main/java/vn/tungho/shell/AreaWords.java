package vn.tungho.shell;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.security.Grant;
import vn.tungho.security.Person;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;

/** The area of a person in a few words, for the top of the page. */
@Component
class AreaWords {
    private static final int ALL_PROVINCES = 34;

    private final AreaDirectory directory;

    AreaWords(AreaDirectory directory) {
        this.directory = directory;
    }

    /** One area by name; several as the first and how many more. */
    String of(Person person) {
        var areas = person.grants().stream().map(Grant::area).distinct().toList();
        var widest = areas.stream()
                .filter(a -> areas.stream().noneMatch(o -> !o.equals(a) && o.contains(a)))
                .toList();
        if (widest.isEmpty()) {
            return "Chưa có địa bàn";
        }
        if (provinces(widest) == ALL_PROVINCES) {
            return "Cả nước";
        }
        var first = directory.displayName(widest.getFirst());
        return widest.size() == 1 ? first : first + " và " + (widest.size() - 1) + " địa bàn khác";
    }

    private static long provinces(List<Area> areas) {
        return areas.stream().filter(a -> a.communeCode() == null).count();
    }
}

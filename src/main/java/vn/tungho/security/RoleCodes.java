package vn.tungho.security;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/** Roles as one text, such as {@code VILLAGE_HEAD@38/18919/18919003 ADMINISTRATOR@38}. */
final class RoleCodes {
    private RoleCodes() {}

    static String write(List<Grant> grants) {
        return grants.stream().map(RoleCodes::write).collect(Collectors.joining(" "));
    }

    static List<Grant> read(String codes) {
        return codes.isBlank()
                ? List.of()
                : Arrays.stream(codes.split(" ", -1)).map(RoleCodes::grant).toList();
    }

    private static String write(Grant grant) {
        var area = grant.area();
        return grant.role() + "@" + area.provinceCode() + part(area.communeCode()) + part(area.villageCode());
    }

    private static String part(@Nullable String code) {
        return code == null ? "" : "/" + code;
    }

    private static Grant grant(String code) {
        var at = code.indexOf('@');
        var parts = List.of(code.substring(at + 1).split("/", -1));
        return Grant.own(
                Role.valueOf(code.substring(0, at)),
                new Area(
                        parts.getFirst(),
                        parts.size() > 1 ? parts.get(1) : null,
                        parts.size() > 2 ? parts.get(2) : null));
    }
}

package vn.tungho.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import vn.tungho.security.Grant;
import vn.tungho.security.NewUser;
import vn.tungho.security.Role;
import vn.tungho.security.UserService;
import vn.tungho.shared.CitizenId;
import vn.tungho.shared.Gender;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.area.Village;

/** Users, villages and families for the tests of this module; each call makes new ones. */
@Component
public class TestPeople {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final UserService users;
    private final AreaDirectory areas;

    TestPeople(UserService users, AreaDirectory areas) {
        this.users = users;
        this.areas = areas;
    }

    /** A user name with this role in a commune of Quảng Trị. */
    public String user(Role role, String communeCode) {
        return user(role, Area.commune("44", communeCode));
    }

    /** A user name with this role. */
    public String user(Role role, Area area) {
        var name = "rg.test" + COUNT.incrementAndGet();
        users.create(new NewUser(name, "Trần Thị Thử", null, "bon tu de nho", false, List.of(Grant.own(role, area))));
        return name;
    }

    /** A village nobody else uses. */
    public Village village(String communeCode) {
        return areas.ensureVillage(communeCode, "Thôn Thử " + COUNT.incrementAndGet());
    }

    /** An ID number nobody else has, of a woman born in 1980. */
    public CitizenId citizenId() {
        return new CitizenId("044180%06d".formatted(500_000 + COUNT.incrementAndGet()));
    }

    /** A head and two children, without ID numbers. */
    public static List<Member> family(String headName) {
        return List.of(
                Member.of(headName, Relationship.HEAD, LocalDate.of(1980, 2, 3), null, Gender.FEMALE, null, "01"),
                Member.of(headName + " Con", Relationship.CHILD, null, 2010, Gender.MALE, null, "01"),
                Member.of(headName + " Út", Relationship.CHILD, null, 2015, Gender.FEMALE, null, "01"));
    }
}

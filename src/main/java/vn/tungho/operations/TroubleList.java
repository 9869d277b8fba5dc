package vn.tungho.operations;

import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Role;
import vn.tungho.shared.trouble.Trouble;

/** The failures under the numbers that people were told, for administrators. */
@Service
public class TroubleList {
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final CurrentUser people;

    TroubleList(JdbcClient jdbc, CurrentUser people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** The newest twenty whose number contains the digits; all when there are none. */
    @Transactional(readOnly = true)
    public List<Trouble> newest(String digits) {
        if (!people.require().has(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("failures are for administrators");
        }
        return jdbc.sql("select reference, happened_at, kind, place, actor from trouble where reference like ?"
                        + " order by happened_at desc, reference limit " + MOST)
                .param("%" + digits.replaceAll("\\D", "") + "%")
                .query(new DataClassRowMapper<>(Trouble.class))
                .list();
    }
}

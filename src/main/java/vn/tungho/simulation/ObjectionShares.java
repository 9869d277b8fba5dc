package vn.tungho.simulation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deals the wanted objections to the villages in the order of their codes, never more than a village has households. */
@Component
class ObjectionShares {
    static final Share NONE = new Share(0, 0);

    private final JdbcClient jdbc;

    ObjectionShares(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param first how many objections the village has already */
    record Share(int first, int missing) {}

    private record Village(String villageCode, int households, int lodged) {}

    /** What is still to be lodged, by village code. */
    Map<String, Share> missing(int wanted, Script script) {
        var villages = jdbc
                .sql(
                        "select h.village_code, count(*) households, (select count(*) from objection o"
                                + " where o.village_code = h.village_code) lodged from household h"
                                + " where h.commune_code in (select commune_code from review)"
                                + " and h.poverty_status in ('POOR', 'NEAR_POOR') group by h.village_code order by h.village_code")
                .query(Village.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .filter(v -> script.mayObject(v.villageCode()))
                .toList();
        var dealt = new LinkedHashMap<String, Integer>();
        var left = wanted;
        for (var round = 1; left > 0; round++) {
            var before = left;
            for (var v : villages) {
                if (left > 0 && v.households() >= round) {
                    dealt.put(v.villageCode(), round);
                    left--;
                }
            }
            if (left == before) {
                break;
            }
        }
        var shares = new LinkedHashMap<String, Share>();
        for (var v : villages) {
            var share = dealt.getOrDefault(v.villageCode(), 0);
            shares.put(v.villageCode(), new Share(v.lodged(), Math.max(0, share - v.lodged())));
        }
        return shares;
    }
}

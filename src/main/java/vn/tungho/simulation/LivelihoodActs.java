package vn.tungho.simulation;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.livelihood.Group;
import vn.tungho.livelihood.GroupData;
import vn.tungho.livelihood.GroupEntry;
import vn.tungho.livelihood.GroupKind;
import vn.tungho.livelihood.GroupService;
import vn.tungho.livelihood.ModelData;
import vn.tungho.livelihood.ModelService;
import vn.tungho.market.Product;
import vn.tungho.registry.HouseholdFilter;
import vn.tungho.registry.HouseholdRow;
import vn.tungho.registry.HouseholdService;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.AppClock;

/** What an officer does with groups and models: bees, whose honey one household sold before. */
@Component
class LivelihoodActs {
    private static final int MEMBERS = 4;
    private static final int LOOKED_AT = 100;

    private final GroupService groups;
    private final ModelService models;
    private final HouseholdService households;
    private final CurrentUser current;
    private final AppClock clock;

    LivelihoodActs(
            GroupService groups,
            ModelService models,
            HouseholdService households,
            CurrentUser current,
            AppClock clock) {
        this.groups = groups;
        this.models = models;
        this.households = households;
        this.current = current;
        this.clock = clock;
    }

    /** Writes the model down and founds a group of some households of the person's list; nothing when there is a group already. */
    void begin(String communeCode) {
        if (!groups.page(true, null, 1).isEmpty()) {
            return;
        }
        var model = models.write(new ModelData(
                "Nuôi ong lấy mật dưới tán rừng",
                communeCode,
                Product.HONEY,
                false,
                false,
                false,
                12_000_000,
                6,
                18_000_000,
                5,
                clock.today().getYear() - 1,
                "Học nghề nuôi ong; nhận 6 đàn; đặt cách nhau 3 m dưới tán rừng; quay mật vào tháng 4 đến tháng 6.",
                "Không đặt gần nơi phun thuốc.",
                "Công chức giảm nghèo xã"));
        var members = members();
        var group = groups.found(
                new GroupData(
                        GroupKind.COOPERATIVE_TEAM,
                        "Tổ hợp tác nuôi ong",
                        communeCode,
                        null,
                        "Cùng nuôi ong và bán mật một mối",
                        model,
                        clock.today()),
                members.getFirst());
        members.stream().skip(1).forEach(id -> groups.join(group, id, clock.today()));
        groups.record(
                group,
                new GroupEntry(false, clock.today(), "24 đàn ong giống", "Quỹ Vì người nghèo", 28_000_000, null));
    }

    private List<Long> members() {
        return households.search(HouseholdFilter.all(), current.require().scope(), null, MEMBERS).stream()
                .map(HouseholdRow::householdId)
                .toList();
    }

    /** Each group sells what it has. */
    void sell() {
        for (Group group : groups.page(true, null, LOOKED_AT)) {
            groups.record(
                    group.groupId(),
                    new GroupEntry(
                            true,
                            clock.today(),
                            "180 lít mật",
                            "Hợp tác xã nông nghiệp",
                            36_000_000,
                            group.households()));
        }
    }
}

package vn.tungho.reporting;

import java.util.List;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.Table;

/**
 * The figures of one village after the review.
 *
 * @param households all households of the village, the base of the rates; 0 when that is not known: then it stays blank
 * @param people all members of those households
 * @param escaped households of the old list that are on it no more
 * @param notPoor reviewed households that are neither poor nor near-poor and were not on the old list
 */
public record VillageTotals(
        String villageName,
        int households,
        int people,
        int poor,
        int poorPeople,
        int nearPoor,
        int nearPoorPeople,
        int escaped,
        int notPoor) {

    static VillageTotals sum(List<VillageTotals> villages) {
        return villages.stream().reduce(new VillageTotals("Tổng cộng", 0, 0, 0, 0, 0, 0, 0, 0), VillageTotals::plus);
    }

    static Table table(List<VillageTotals> villages) {
        var table = Table.with(
                Table.mark("STT", 7),
                Table.text("Thôn", 17),
                Table.number("Số hộ", 8),
                Table.number("Số khẩu", 8),
                Table.number("Hộ nghèo", 8),
                Table.number("Tỷ lệ", 10),
                Table.number("Khẩu nghèo", 8),
                Table.number("Hộ cận nghèo", 8),
                Table.number("Tỷ lệ", 10),
                Table.number("Khẩu cận nghèo", 8),
                Table.number("Hộ thoát nghèo, thoát cận nghèo", 8),
                Table.number("Không nghèo", 9));
        var number = 0;
        for (var village : villages) {
            var cells = village.cells();
            cells[0] = ++number;
            table.row(cells);
        }
        return table.total(sum(villages).cells()).build();
    }

    private Object[] cells() {
        return new Object[] {
            "",
            villageName,
            orBlank(households),
            orBlank(people),
            poor,
            VietnameseFormat.share(poor, households),
            poorPeople,
            nearPoor,
            VietnameseFormat.share(nearPoor, households),
            nearPoorPeople,
            escaped,
            notPoor
        };
    }

    private static Object orBlank(int number) {
        return number == 0 ? "" : (Object) number;
    }

    private VillageTotals plus(VillageTotals other) {
        return new VillageTotals(
                villageName,
                households + other.households,
                people + other.people,
                poor + other.poor,
                poorPeople + other.poorPeople,
                nearPoor + other.nearPoor,
                nearPoorPeople + other.nearPoorPeople,
                escaped + other.escaped,
                notPoor + other.notPoor);
    }
}

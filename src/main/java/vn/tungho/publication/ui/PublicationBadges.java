package vn.tungho.publication.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.tungho.publication.list.ListState;
import vn.tungho.publication.list.PublicationRow;
import vn.tungho.publication.list.PublicationState;
import vn.tungho.publication.list.PublishedList;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** States of publications and lists as badges. */
final class PublicationBadges {
    private PublicationBadges() {}

    /** Where a publication stands as a whole: what is missing comes first. */
    static StatusBadge of(PublicationRow row, LocalDate today) {
        if (row.state() == PublicationState.WITHDRAWN) {
            return new StatusBadge(PublicationState.WITHDRAWN.label(), Tone.NEUTRAL);
        }
        if (row.waiting() > 0) {
            var late = today.isAfter(row.startDueOn());
            return new StatusBadge(
                    row.waiting() + "/" + row.lists() + " thôn chưa treo đủ hai nơi"
                            + (late ? ", đã quá hạn " : ", hạn ") + VietnameseFormat.date(row.startDueOn()),
                    late ? Tone.BAD : Tone.WARN);
        }
        var ends = row.endsOn();
        if (row.state() == PublicationState.RUNNING && ends != null) {
            return ends.isBefore(today)
                    ? new StatusBadge("Đã hết ngày, chờ xác nhận", Tone.WARN)
                    : new StatusBadge("Đang treo đến hết " + VietnameseFormat.date(ends), Tone.INFO);
        }
        return new StatusBadge(PublicationState.ENDED.label(), Tone.GOOD);
    }

    /** How many villages began after the term. */
    static StatusBadge late(PublicationRow row) {
        return new StatusBadge(row.late() + " thôn công khai chậm", Tone.BAD);
    }

    static StatusBadge of(PublishedList list, LocalDate today) {
        var ends = list.endsOn();
        if (list.state() == ListState.UP && ends != null) {
            var left = ChronoUnit.DAYS.between(today, ends);
            return left < 0
                    ? new StatusBadge("Đã hết ngày, chờ xác nhận", Tone.WARN)
                    : new StatusBadge(
                            left == 0
                                    ? "Hôm nay là ngày cuối"
                                    : "Còn " + left + " ngày (đến hết " + VietnameseFormat.date(ends) + ")",
                            Tone.INFO);
        }
        return new StatusBadge(
                list.state().label(),
                switch (list.state()) {
                    case WAITING -> Tone.WARN;
                    case UP -> Tone.INFO;
                    case ENDED -> Tone.GOOD;
                    case WITHDRAWN -> Tone.NEUTRAL;
                });
    }
}

package vn.tungho.inyear;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tungho.publication.NewPublication;
import vn.tungho.publication.PublicationService;
import vn.tungho.publication.PublicationSource;
import vn.tungho.publication.PublishedResult;
import vn.tungho.review.InYearRoundService;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;

/** Has whoever is recognised on a request made public: the decisions of one time hang together (Luật 10/2022/QH15 Điều 11). */
@Component
class RequestPublisher {
    private final PublicationService publications;
    private final InYearRoundService rounds;
    private final AreaDirectory areas;

    RequestPublisher(PublicationService publications, InYearRoundService rounds, AreaDirectory areas) {
        this.publications = publications;
        this.rounds = rounds;
        this.areas = areas;
    }

    /** Asked once more, it changes nothing. */
    void publish(Request request) {
        var on = Objects.requireNonNull(request.decidedOn());
        publications.open(new NewPublication(
                PublicationSource.IN_YEAR,
                request.requestId(),
                Area.commune(request.provinceCode(), request.communeCode()),
                "Công nhận trong năm, tháng " + on.getMonthValue() + "/" + on.getYear(),
                List.of(Objects.requireNonNull(request.decisionNumber())),
                on,
                on,
                List.of(new NewPublication.Line(
                        request.villageCode(),
                        areas.village(request.villageCode()).name(),
                        Objects.requireNonNull(request.householdId()),
                        request.subject(),
                        result(request)))));
    }

    private PublishedResult result(Request request) {
        return switch (request.kind()) {
            case MEDIUM -> PublishedResult.MEDIUM_STANDARD;
            case LOW_INCOME -> PublishedResult.LOW_INCOME;
            case POVERTY, ESCAPE -> {
                var c = rounds.reviewCase(Objects.requireNonNull(request.caseId()));
                yield PublishedResult.of(c.statusBefore(), c.latestStatus());
            }
        };
    }
}

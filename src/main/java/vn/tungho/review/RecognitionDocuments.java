package vn.tungho.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.Ethnicity;
import vn.tungho.registry.Household;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.Member;
import vn.tungho.reporting.CertificateDocument;
import vn.tungho.reporting.CommuneOffice;
import vn.tungho.reporting.CommuneOffices;
import vn.tungho.reporting.LegalBases;
import vn.tungho.reporting.LegalBasis;
import vn.tungho.reporting.RecognitionDecisionDocument;
import vn.tungho.review.basis.BasisRemarks;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.Gender;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.basis.BasisWords;
import vn.tungho.shared.basis.ScoreBasis;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.standard.Indicator;
import vn.tungho.standard.StandardService;

/** The two decisions (Mẫu số 02) and the certificates (Mẫu số 03). Every one that leaves is audited. */
@Service
public class RecognitionDocuments {
    private static final int YEARS_OF_GRID = 4;

    private final DecisionMapper decisions;
    private final CaseMapper cases;
    private final OpinionMapper opinions;
    private final HeldResultMapper held;
    private final ReviewMapper reviews;
    private final ReviewAccess access;
    private final HouseholdService households;
    private final StandardService standard;
    private final AreaDirectory areas;
    private final CommuneOffices offices;
    private final LegalBases bases;
    private final BasisRemarks remarks;
    private final AuditTrail audit;

    RecognitionDocuments(
            DecisionMapper decisions,
            CaseMapper cases,
            OpinionMapper opinions,
            HeldResultMapper held,
            ReviewMapper reviews,
            ReviewAccess access,
            HouseholdService households,
            StandardService standard,
            AreaDirectory areas,
            CommuneOffices offices,
            LegalBases bases,
            BasisRemarks remarks,
            AuditTrail audit) {
        this.decisions = decisions;
        this.cases = cases;
        this.opinions = opinions;
        this.held = held;
        this.reviews = reviews;
        this.access = access;
        this.households = households;
        this.standard = standard;
        this.areas = areas;
        this.offices = offices;
        this.bases = bases;
        this.remarks = remarks;
        this.audit = audit;
    }

    /** A signed decision; before it is signed, the same paper marked as a draft with the number as typed so far. */
    @Transactional
    public OfficialDocument decision(long reviewId, DecisionKind kind, @Nullable String draftNumber) {
        var review = access.review(reviewId);
        if (!access.person().scope().covers(review.area())) {
            throw new BusinessException("Quyết định gồm hộ của cả xã; bạn chỉ xem được thôn của mình.");
        }
        var signed = decisions.ofReview(reviewId).stream()
                .filter(d -> d.kind() == kind)
                .findFirst();
        audit.export("export-decision", "review", reviewId, review.area(), kind.label());
        var number = signed.map(RecognitionDecision::number).orElse(draftNumber);
        var rests = bases.ofReview(signed.map(RecognitionDecision::decidedOn).orElse(null));
        var paper = new RecognitionDecisionDocument(
                        office(review),
                        kind == DecisionKind.LISTED
                                ? RecognitionDecisionDocument.Kind.POOR_AND_NEAR_POOR
                                : RecognitionDecisionDocument.Kind.ESCAPED,
                        review.year(),
                        number == null || number.isBlank() ? null : number,
                        signed.map(RecognitionDecision::decidedOn).orElse(null),
                        rests,
                        opinion(reviewId),
                        signed.map(RecognitionDecision::decidedOn).orElseGet(() -> LocalDate.of(review.year(), 12, 31)),
                        lines(reviewId, kind),
                        signed.map(RecognitionDecision::signerName).orElse(null))
                .document()
                .remarkedAtEnd(BasisWords.remark(Stream.concat(
                                remarks.ofReview(reviewId, BasisRemarks.ANNUAL_TERMS).stream(),
                                LegalBasis.unread(rests).stream())
                        .toList()));
        return signed.isPresent() ? paper : paper.asDraft();
    }

    /** The certificates of one village, or of all the person may see, in one file; fails when there is none. */
    @Transactional
    public OfficialDocument certificates(long reviewId, @Nullable String villageCode) {
        return print(access.review(reviewId), seen(decisions.certificates(reviewId, villageCode)));
    }

    /** One household's certificate. */
    @Transactional
    public OfficialDocument certificate(long reviewId, long certificateId) {
        return print(
                access.review(reviewId),
                seen(decisions.certificates(reviewId, null)).stream()
                        .filter(c -> c.certificateId() == certificateId)
                        .toList());
    }

    private List<Certificate> seen(List<Certificate> all) {
        var scope = access.person().scope();
        return all.stream()
                .filter(c -> scope.covers(Area.village(
                        areas.commune(c.villageCode().substring(0, 5)).provinceCode(),
                        c.villageCode().substring(0, 5),
                        c.villageCode())))
                .toList();
    }

    private OfficialDocument print(Review review, List<Certificate> certificates) {
        if (certificates.isEmpty()) {
            throw new BusinessException("Chưa có giấy chứng nhận nào ở đây.");
        }
        var ids = certificates.stream().map(Certificate::householdId).toList();
        var register = households.findAll(ids).stream().collect(Collectors.toMap(Household::householdId, h -> h));
        var members = households.membersOf(ids);
        var names = villageNames(review.reviewId());
        var indicators = standard.indicators(review.editionId()).stream()
                .map(Indicator::name)
                .toList();
        var signer = decisions.ofReview(review.reviewId()).stream()
                .findFirst()
                .map(RecognitionDecision::signerName)
                .orElse(null);
        audit.export(
                "export-certificates",
                "review",
                review.reviewId(),
                review.area(),
                certificates.size() + " giấy chứng nhận");
        var office = office(review);
        var bases = new HashMap<Long, @Nullable ScoreBasis>();
        cases.ofReview(review.reviewId()).forEach(c -> bases.put(c.caseId(), c.basis()));
        var papers = new ArrayList<OfficialDocument>();
        for (var c : certificates) {
            var household = register.get(c.householdId());
            if (household != null) {
                var people = members.getOrDefault(c.householdId(), List.of());
                papers.add(paper(office, c, household, people, names, indicators, signer)
                        .document()
                        .remarkedBeforeSigning(remark(bases.get(c.caseId()))));
            }
        }
        return CertificateDocument.documents(papers);
    }

    private String remark(@Nullable ScoreBasis basis) {
        return BasisWords.remark(remarks.ofScores(Collections.singletonList(basis), List.of()));
    }

    private CertificateDocument paper(
            CommuneOffice office,
            Certificate certificate,
            Household household,
            List<Member> members,
            Map<String, String> names,
            List<String> indicators,
            @Nullable String signer) {
        var place = names.getOrDefault(household.villageCode(), "") + ", " + office.communeName();
        var years = new ArrayList<CertificateDocument.Year>();
        years.add(new CertificateDocument.Year(
                certificate.year(), certificate.povertyStatus(), numbers(certificate.deprivations())));
        for (var i = 1; i < YEARS_OF_GRID; i++) {
            years.add(new CertificateDocument.Year(certificate.year() + i, null, Set.of()));
        }
        return new CertificateDocument(
                office,
                certificate.number(),
                certificate.issuedOn(),
                household.headName(),
                Ethnicity.nameOf(household.ethnicityCode()),
                citizenId(household),
                null,
                household.address() == null ? place : household.address() + ", " + place,
                members.stream().map(RecognitionDocuments::member).toList(),
                years,
                indicators,
                signer);
    }

    private static CertificateDocument.Member member(Member m) {
        return new CertificateDocument.Member(
                m.fullName(),
                Ethnicity.nameOf(m.ethnicityCode()),
                m.relationship().label(),
                m.gender() == Gender.FEMALE,
                m.birthYear(),
                "");
    }

    private static Set<Integer> numbers(String deprivations) {
        return Arrays.stream(deprivations.split(","))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private List<RecognitionDecisionDocument.Line> lines(long reviewId, DecisionKind kind) {
        var all = cases.ofReview(reviewId).stream()
                .filter(c -> kind == DecisionKind.LISTED
                        ? c.latestStatus().onList()
                        : DecisionService.transition(c).isEscape())
                .toList();
        var register = households
                .findAll(all.stream().map(ReviewCase::householdId).toList())
                .stream()
                .collect(Collectors.toMap(Household::householdId, h -> h));
        var names = villageNames(reviewId);
        return all.stream()
                .map(c -> line(c, register.get(c.householdId()), names))
                .toList();
    }

    private RecognitionDecisionDocument.Line line(
            ReviewCase c, @Nullable Household household, Map<String, String> names) {
        return new RecognitionDecisionDocument.Line(
                c.headName(),
                household == null ? null : household.headBirthYear(),
                household == null ? null : citizenId(household),
                household == null ? "" : Ethnicity.nameOf(household.ethnicityCode()),
                names.getOrDefault(c.villageCode(), ""),
                c.memberCount(),
                c.statusBefore().onList() ? c.statusBefore() : null,
                c.latestStatus(),
                c.deprivations().replace(",", ", "));
    }

    /** In full for those who may identify people, masked for those who only look on. */
    private @Nullable String citizenId(Household household) {
        var id = household.headCitizenId();
        if (id == null) {
            return null;
        }
        return households.mayIdentify(household) ? id.number() : id.masked();
    }

    private @Nullable String opinion(long reviewId) {
        return opinions.latest(reviewId)
                .filter(o -> o.number() != null && o.answeredOn() != null)
                .map(o -> "Văn bản số " + o.number() + " " + VietnameseFormat.longDate(o.answeredOn()) + held(o))
                .orElse(null);
    }

    /** What the chair held to after another look, and why; empty when the province agreed (R-DECISION-OPINION). */
    private String held(ProvinceOpinion opinion) {
        var names = villageNames(opinion.reviewId());
        var lines = held.ofReview(opinion.reviewId()).stream()
                .filter(h -> h.opinionId() == opinion.opinionId())
                .map(h -> names.getOrDefault(h.villageCode(), "") + ": " + h.reason())
                .collect(Collectors.joining("; "));
        return lines.isEmpty() ? "" : "; sau khi rà soát lại, giữ kết quả với lý do: " + lines;
    }

    private Map<String, String> villageNames(long reviewId) {
        return reviews.villages(reviewId).stream()
                .collect(Collectors.toMap(VillageReview::villageCode, VillageReview::villageName));
    }

    private CommuneOffice office(Review review) {
        return offices.of(review.communeCode());
    }
}

package vn.tungho.simulation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tungho.posting.Objection;
import vn.tungho.posting.ObjectionChannel;
import vn.tungho.posting.ObjectionData;
import vn.tungho.posting.ObjectionKind;
import vn.tungho.posting.ObjectionService;
import vn.tungho.posting.PostingKind;
import vn.tungho.posting.PostingLine;
import vn.tungho.posting.PostingService;
import vn.tungho.posting.PostingState;
import vn.tungho.publicboard.BoardObjection;
import vn.tungho.publicboard.BoardObjections;
import vn.tungho.review.DecisionService;
import vn.tungho.review.EnumeratorService;
import vn.tungho.review.FollowUps;
import vn.tungho.review.HeldResultService;
import vn.tungho.review.ListService;
import vn.tungho.review.OpinionData;
import vn.tungho.review.OpinionService;
import vn.tungho.review.ReverificationService;
import vn.tungho.review.ReverificationTeams;
import vn.tungho.review.VillageReviewService;
import vn.tungho.review.replies.ReplyLetter;
import vn.tungho.review.replies.ReplyService;
import vn.tungho.review.replies.SendingWay;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.AppClock;
import vn.tungho.worklist.WorkItem;

/** What the commune's office, its chair and the province do. */
@Component
class OfficeActs implements Playbook {
    private final ListService lists;
    private final EnumeratorService enumerators;
    private final VillageReviewService villages;
    private final ReverificationService reverifications;
    private final ReverificationTeams teams;
    private final OpinionService opinions;
    private final DecisionService decisions;
    private final HeldResultService held;
    private final ReplyService replies;
    private final FollowUps followUps;
    private final PostingService postings;
    private final ObjectionService objections;
    private final BoardObjections board;
    private final ObjectionShares objectionShares;
    private final AppClock clock;

    OfficeActs(
            ListService lists,
            EnumeratorService enumerators,
            VillageReviewService villages,
            ReverificationService reverifications,
            ReverificationTeams teams,
            OpinionService opinions,
            DecisionService decisions,
            HeldResultService held,
            ReplyService replies,
            FollowUps followUps,
            PostingService postings,
            ObjectionService objections,
            BoardObjections board,
            ObjectionShares objectionShares,
            AppClock clock) {
        this.lists = lists;
        this.enumerators = enumerators;
        this.villages = villages;
        this.reverifications = reverifications;
        this.teams = teams;
        this.opinions = opinions;
        this.decisions = decisions;
        this.held = held;
        this.replies = replies;
        this.followUps = followUps;
        this.postings = postings;
        this.objections = objections;
        this.board = board;
        this.objectionShares = objectionShares;
        this.clock = clock;
    }

    @Override
    public Map<String, BiConsumer<Cast.Player, WorkItem>> acts() {
        return Map.ofEntries(
                Map.entry("closeList", (player, item) -> closeList(item)),
                Map.entry("assignEnumerators", (player, item) -> assignEnumerators(item)),
                Map.entry("assignTeam", (player, item) -> assignTeam(item)),
                Map.entry("concludeReverification", (player, item) -> conclude(item)),
                Map.entry("consolidate", (player, item) -> consolidate(item)),
                Map.entry("reportToProvince", (player, item) -> report(item)),
                Map.entry("giveOpinion", (player, item) -> giveOpinion(item)),
                Map.entry("signDecisions", (player, item) -> sign(item)),
                Map.entry("weighOpinion", (player, item) -> weigh(item)),
                Map.entry("signReplies", (player, item) -> replies.sign(id(item))),
                Map.entry("sendReplies", (player, item) -> send(item)),
                Map.entry("followUpReplies", (player, item) -> followUps.urged(item, "Đã gọi điện, hẹn gửi hôm nay")),
                Map.entry("readHeldResult", (player, item) -> followUps.read(item)));
    }

    void closeList(WorkItem item) {
        lists.close(id(item));
    }

    void assignEnumerators(WorkItem item) {
        enumerators.assign(id(item), enumerators.propose(id(item)));
    }

    void assignTeam(WorkItem item) {
        var verifier = teams.candidates(id(item)).getFirst();
        teams.assignTeam(id(item), verifier.userId(), "Cán bộ Mặt trận xã");
    }

    /** Accepts the objection when the second sheet leads to another class. */
    void conclude(WorkItem item) {
        var sheet = reverifications.sheet(id(item));
        var differs = objections.require(id(item)).statusBefore() != sheet.status();
        reverifications.conclude(
                id(item),
                differs,
                differs ? "Phiếu phúc tra cho kết quả khác lần đầu." : "Phiếu phúc tra cho cùng kết quả.");
    }

    void consolidate(WorkItem item) {
        opinions.consolidate(id(item));
    }

    void report(WorkItem item) {
        opinions.report(id(item), (40 + round(item)) + "/BC-UBND");
    }

    /**
     * In communes with an odd code the first answer asks for one village to be reviewed again, in a few of them the second one too; not in
     * the commune that the demo shows finished.
     */
    void giveOpinion(WorkItem item) {
        var first = opinions.ofReview(id(item)).size() == 1;
        var code = String.valueOf(item.communeCode());
        var asksAgain = first && Integer.parseInt(code) % 2 == 1 || round(item) == 2 && disagreesTwice(code);
        if (asksAgain && !code.equals(DemoScript.FINISHED)) {
            var village = villages.ofReview(id(item)).getFirst();
            opinions.answer(
                    id(item),
                    new OpinionData(
                            "812/UBND-NNMT",
                            false,
                            "Rà soát lại " + village.villageName() + ": tỷ lệ giảm khác các thôn lân cận.",
                            List.of(village.villageCode())));
        } else {
            opinions.answer(
                    id(item),
                    new OpinionData(
                            "8" + (20 + round(item)) + "/UBND-NNMT", true, "Thống nhất kết quả rà soát.", List.of()));
        }
    }

    private static boolean disagreesTwice(String code) {
        return Integer.parseInt(code) % 40 == 31;
    }

    /** The chair holds to what the other look has confirmed. */
    void weigh(WorkItem item) {
        var reasons = new HashMap<String, String>();
        opinions.latest(id(item))
                .orElseThrow()
                .villages()
                .forEach(v ->
                        reasons.put(v, "Đã khảo sát, họp dân và niêm yết lại: kết quả như lần đầu, không có ý kiến."));
        held.hold(id(item), reasons);
    }

    void send(WorkItem item) {
        replies.send(
                id(item),
                replies.letters(id(item)).stream()
                        .filter(l -> l.sentOn() == null)
                        .map(ReplyLetter::applicantId)
                        .toList(),
                clock.today(),
                SendingWay.POST,
                "");
    }

    void sign(WorkItem item) {
        decisions.sign(id(item), "112/QĐ-UBND", "113/QĐ-UBND");
    }

    /**
     * Lodges what is missing of a village's share of objections against its list, while that hangs; returns how many. Shares and
     * households depend on names and codes only, so that a run that was interrupted goes on as it would have.
     */
    int object(String communeCode, int wanted, Script script) {
        var shares = objectionShares.missing(wanted, script);
        var lodged = 0;
        for (var posting : postings.page(PostingState.POSTED, Long.MAX_VALUE, 200)) {
            var ends = posting.endsOn();
            var share = shares.getOrDefault(posting.villageCode(), ObjectionShares.NONE);
            if (posting.kind() != PostingKind.FIRST
                    || !posting.communeCode().equals(communeCode)
                    || ends == null
                    || clock.today().isAfter(ends)
                    || share.missing() == 0) {
                continue;
            }
            var known = objections.ofPosting(posting.postingId()).stream()
                    .map(Objection::householdId)
                    .collect(Collectors.toSet());
            var lines = postings.lines(posting.postingId()).stream()
                    .filter(l -> !known.contains(l.householdId()))
                    .sorted(Comparator.comparingLong(l -> Respondent.seed(posting.villageCode(), l.headName())))
                    .limit(share.missing())
                    .toList();
            for (var line : lines) {
                lodge(posting.postingId(), line, share.first() + lodged);
                lodged++;
            }
        }
        return lodged;
    }

    private void lodge(long postingId, PostingLine line, int number) {
        var kind = line.povertyStatus().onList()
                ? number % 2 == 0 ? ObjectionKind.WRONGLY_IN : ObjectionKind.WRONG_DATA
                : ObjectionKind.LEFT_OUT;
        var channel = ObjectionChannel.values()[number % ObjectionChannel.values().length];
        if (channel == ObjectionChannel.WEB) {
            SignInAs.user("cong-khai", () -> {
                board.send(
                        postingId,
                        null,
                        new BoardObjection(
                                kind,
                                line.lineNo(),
                                "",
                                "Đề nghị xem lại kết quả của hộ này.",
                                "Người dân trong thôn",
                                "0900 000 000",
                                null));
            });
            return;
        }
        objections.lodge(
                postingId,
                ObjectionData.atDesk(
                        kind,
                        channel,
                        line.householdId(),
                        line.headName(),
                        "Người dân trong thôn",
                        null,
                        "Đề nghị xem lại kết quả của hộ này.",
                        clock.today(),
                        null));
    }

    private int round(WorkItem item) {
        return opinions.ofReview(id(item)).size();
    }

    private static long id(WorkItem item) {
        return Long.parseLong(item.businessKey());
    }
}

package vn.tungho.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.testing.LegalRule;

class ProposalTest {
    private static HelpNeed need(long id, String village) {
        return need(id, village, false, null);
    }

    private static HelpNeed need(long id, String village, boolean lacksLabour, @Nullable Long declinedBy) {
        return new HelpNeed(
                id,
                "Hộ " + id,
                "44",
                "18919",
                village,
                "Thôn",
                PovertyStatus.POOR,
                2026,
                3,
                "1,4",
                lacksLabour,
                false,
                false,
                false,
                null,
                null,
                declinedBy);
    }

    private static Proposal.Candidate helper(long id, @Nullable String village, int load, Long... kin) {
        return new Proposal.Candidate(id, village, load, null, Set.of(kin));
    }

    @Test
    @LegalRule("R-HELPER-PRIORITY")
    void aHouseholdGetsAHelperOfItsOwnVillageBeforeTheOfficesAndOtherVillages() {
        var needs = List.of(need(1, "A"));
        assertThat(Proposal.make(needs, List.of(helper(7, "B", 0), helper(8, null, 0), helper(9, "A", 2)), 3, 7))
                .containsEntry(1L, 9L);
        assertThat(Proposal.make(needs, List.of(helper(7, "B", 0), helper(8, null, 2)), 3, 7))
                .containsEntry(1L, 8L);
        assertThat(Proposal.make(needs, List.of(helper(7, "B", 0)), 3, 7)).containsEntry(1L, 7L);
    }

    @Test
    @LegalRule("R-HELPER-PRIORITY")
    void whoCannotWorkChoosesFirst() {
        var needs = List.of(need(1, "A"), need(2, "A", true, null));
        var chosen = Proposal.make(needs, List.of(helper(9, "A", 2), helper(8, "B", 2)), 3, 7);
        assertThat(chosen.keySet()).containsExactly(2L, 1L);
        assertThat(chosen).containsEntry(2L, 9L).containsEntry(1L, 8L);
    }

    @Test
    @LegalRule("R-HELPER-LOAD")
    void theLoadIsEvenAndStopsAtTheUsualNumber() {
        var needs = LongStream.rangeClosed(1, 6).mapToObj(i -> need(i, "A")).toList();
        var chosen = Proposal.make(needs, List.of(helper(8, "A", 0), helper(9, "A", 0)), 3, 7);
        assertThat(chosen.values()).filteredOn(h -> h == 8).hasSize(3);
        assertThat(chosen.values()).filteredOn(h -> h == 9).hasSize(3);
    }

    @Test
    @LegalRule("R-HELPER-LOAD")
    void moreThanUsualOnlyWhenAllAreFullAndNeverMoreThanTheMost() {
        var needs = LongStream.rangeClosed(1, 9).mapToObj(i -> need(i, "A")).toList();
        assertThat(Proposal.make(needs, List.of(helper(9, "A", 0)), 3, 7)).hasSize(7);
        assertThat(Proposal.make(needs, List.of(new Proposal.Candidate(9, "A", 0, 2, Set.of())), 3, 7))
                .hasSize(2);
    }

    @Test
    @LegalRule("R-HELPER-KIN")
    void neverARelativeNorWhoDeclined() {
        var needs = List.of(need(1, "A"), need(2, "A", false, 9L));
        var chosen = Proposal.make(needs, List.of(helper(9, "A", 0, 1L), helper(8, "B", 0)), 3, 7);
        assertThat(chosen).containsEntry(1L, 8L).containsEntry(2L, 8L);
        assertThat(Proposal.make(List.of(need(1, "A")), List.of(helper(9, "A", 0, 1L)), 3, 7))
                .isEmpty();
    }

    @Test
    void theSameInputGivesTheSameProposalInAnyOrder() {
        var needs = LongStream.rangeClosed(1, 40)
                .mapToObj(i -> need(i, i % 3 == 0 ? "A" : "B", i % 5 == 0, null))
                .toList();
        var helpers = IntStream.rangeClosed(1, 14)
                .mapToObj(i -> helper(i, i % 2 == 0 ? "A" : "B", i % 3))
                .toList();
        assertThat(Proposal.make(needs.reversed(), helpers.reversed(), 3, 7))
                .isEqualTo(Proposal.make(needs, helpers, 3, 7));
    }
}

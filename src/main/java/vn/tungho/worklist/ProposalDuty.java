package vn.tungho.worklist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tungho.security.Duty;
import vn.tungho.security.Involvement;
import vn.tungho.security.Person;

/**
 * One piece of work for each change of the law's data that one administrator proposed, for every administrator but that one. Each module
 * with such changes has its own, with the words and with who proposed.
 */
public abstract class ProposalDuty implements TaskDescriber {
    private final Names names;
    private final WorkDuties duties;
    private final SecondAdministrator second;

    protected ProposalDuty(Names names, WorkDuties duties, SecondAdministrator second) {
        this.names = names;
        this.duties = duties;
        this.second = second;
    }

    /**
     * What the work is called.
     *
     * @param process stands where a process would
     * @param kind the kind of the work
     * @param title what stands on the list
     */
    public record Names(String process, String kind, Duty proposing, Duty confirming, String title) {}

    /** A proposal that waits, and the user name of whoever made it. */
    public record Proposer(long id, String enteredBy) {}

    /** Those of these proposals that still wait. */
    protected abstract List<Proposer> waiting(Collection<Long> proposalIds);

    /** Puts the proposal on the list of the other administrators. */
    protected final void open(long proposalId, String subject, Person by) {
        duties.open(second.work(
                names.kind(),
                names.process(),
                Long.toString(proposalId),
                proposalId,
                new SecondAdministrator.Words(
                        names.title(),
                        subject,
                        "Quản trị viên khác đã đề nghị theo văn bản; cần người thứ hai đối chiếu."),
                by));
    }

    /** The proposal is confirmed or refused. */
    protected final void close(long proposalId, Person by) {
        duties.done(names.kind() + ":" + proposalId, by.username());
    }

    @Override
    public final String processKey() {
        return names.process();
    }

    @Override
    public final Facts describe(String kind, String businessKey) {
        throw new IllegalStateException("confirming a proposal is no step of a process");
    }

    @Override
    public final Map<String, Duty> duties() {
        return Map.of(names.kind(), names.confirming());
    }

    @Override
    public final Map<String, Involvement> involvements(String kind, Collection<String> proposalIds) {
        var ids = proposalIds.stream().map(Long::valueOf).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : waiting(ids).stream()
                        .collect(Collectors.toMap(
                                p -> Long.toString(p.id()),
                                p -> second.enteredBy(List.of(p.enteredBy()), names.proposing())));
    }
}

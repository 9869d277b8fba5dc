package vn.tungho.security;

/**
 * Why somebody may not do a duty.
 *
 * @param reason what stands against it, to follow the person's name: "đã rà soát hộ trong hồ sơ này"
 */
public record DutyObjection(Duty duty, String reason) {
    /** The sentence for the person who wanted to do it. */
    public String toPerson() {
        return sentence("Bạn");
    }

    /** The sentence for whoever wanted to give the work to that person. */
    public String toOthers() {
        return sentence("Người này");
    }

    private String sentence(String who) {
        return who + " " + reason + " nên không được " + duty.label() + ". Hãy chuyển việc cho người khác.";
    }
}

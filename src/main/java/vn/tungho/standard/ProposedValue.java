package vn.tungho.standard;

/** An official value as a sheet states it, beside what stands in the edition. */
public record ProposedValue(
        ChangeKind kind, String target, String label, String oldContent, String newContent, String source) {
    /** True when the value stays and only its confirmation is asked for. */
    public boolean isSame() {
        return oldContent.equals(newContent);
    }
}

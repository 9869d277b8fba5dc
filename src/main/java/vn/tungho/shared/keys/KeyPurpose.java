package vn.tungho.shared.keys;

/** What a key is for. Each purpose has a key of its own, derived from the installation's: what is known of one tells nothing of another. */
public enum KeyPurpose {
    /** Proves that a key file is that of a database. */
    CHECK("check"),
    /** Seals of the audit log. */
    AUDIT_SEAL("audit-seal"),
    /** Single entries of the audit log: written by this program, not by whoever writes to the database. */
    AUDIT_ENTRY("audit-entry"),
    /** ID numbers of persons. */
    CITIZEN_ID("citizen-id"),
    /** By which an encrypted ID number is found again. */
    CITIZEN_ID_INDEX("citizen-id-index"),
    /** What people have typed and not yet handed in. */
    DRAFT("draft"),
    /** Secrets of the second factor at sign-in. */
    SECOND_FACTOR("second-factor"),
    /** Cookies of browsers that signed in before. */
    DEVICE_COOKIE("device-cookie"),
    /** User names, as tries at them are counted. */
    SIGN_IN_NAME("sign-in-name");

    private final String label;

    KeyPurpose(String label) {
        this.label = label;
    }

    /** Part of what the key is derived from; never changes. */
    String label() {
        return "tungho-" + label;
    }
}
